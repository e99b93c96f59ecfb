/**
 * The shared roadmap, from agreed recommendations to approved editions and milestones
 * reached.
 */
@NullMarked
package org.multaqa.roadmap;

import org.jspecify.annotations.NullMarked;
