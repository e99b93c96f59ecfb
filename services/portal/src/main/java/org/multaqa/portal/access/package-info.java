/** Who may see what of a meeting: one answer for every door of the portal. */
@NullMarked
package org.multaqa.portal.access;

import org.jspecify.annotations.NullMarked;
