/**
 * The README's five minutes, walked in a browser as the people named there; and every
 * page that they see, looked at as those who do not read Latin letters, use no mouse, or
 * have a small screen.
 */
@NullMarked
package org.multaqa.launcher.tour;

import org.jspecify.annotations.NullMarked;
