/** Plays a whole meeting and checks every link of every chain. */
@NullMarked
package org.multaqa.launcher.rehearsal;

import org.jspecify.annotations.NullMarked;
