/**
 * A meeting as data: read, checked as a whole, and played through the public HTTP API.
 */
@NullMarked
package org.multaqa.launcher.seeds;

import org.jspecify.annotations.NullMarked;
