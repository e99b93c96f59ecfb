/** Tests. */
@NullMarked
package org.multaqa.portal.pages.founders;

import org.jspecify.annotations.NullMarked;
