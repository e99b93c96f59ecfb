/**
 * Documents that hold state and its unsent events in one write, and replicas of what
 * other services told.
 */
@NullMarked
package org.multaqa.kit.store;

import org.jspecify.annotations.NullMarked;
