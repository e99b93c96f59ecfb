/** Tests. */
@NullMarked
package org.multaqa.portal.pages.merging;

import org.jspecify.annotations.NullMarked;
