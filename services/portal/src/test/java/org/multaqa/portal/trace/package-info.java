/** Tests. */
@NullMarked
package org.multaqa.portal.trace;

import org.jspecify.annotations.NullMarked;
