/**
 * Documents that hold state and its unsent events in one write, and copies of what others
 * told.
 */
@NullMarked
package org.multaqa.kit.store;

import org.jspecify.annotations.NullMarked;
