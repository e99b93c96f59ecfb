/** What goes on beside the requests. */
@NullMarked
package org.multaqa.kit.background;

import org.jspecify.annotations.NullMarked;
