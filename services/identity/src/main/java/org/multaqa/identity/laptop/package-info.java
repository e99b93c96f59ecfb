/** The shortcut of the laptop: signing in without a mail. Only code can switch it on. */
@NullMarked
package org.multaqa.identity.laptop;

import org.jspecify.annotations.NullMarked;
