/** Tests. */
@NullMarked
package org.multaqa.portal.live;

import org.jspecify.annotations.NullMarked;
