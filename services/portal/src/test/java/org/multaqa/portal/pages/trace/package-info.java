/** Tests. */
@NullMarked
package org.multaqa.portal.pages.trace;

import org.jspecify.annotations.NullMarked;
