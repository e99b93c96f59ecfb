/** Tells open pages that there is something new to read. */
@NullMarked
package org.multaqa.portal.live;

import org.jspecify.annotations.NullMarked;
