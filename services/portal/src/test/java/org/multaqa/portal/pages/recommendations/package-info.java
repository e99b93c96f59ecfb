/** Tests. */
@NullMarked
package org.multaqa.portal.pages.recommendations;

import org.jspecify.annotations.NullMarked;
