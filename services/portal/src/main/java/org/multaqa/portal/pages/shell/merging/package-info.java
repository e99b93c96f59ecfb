/**
 * What becomes of a form when somebody else was faster: the two are merged, by field, in
 * a text by paragraph, and in a list by member. Knows no place and no page: a form is
 * what stands in its fields.
 *
 * @see org.multaqa.portal.pages.shell.merging.OpenedForms
 * @see org.multaqa.portal.pages.shell.merging.ThreeWay
 */
@NullMarked
package org.multaqa.portal.pages.shell.merging;

import org.jspecify.annotations.NullMarked;
