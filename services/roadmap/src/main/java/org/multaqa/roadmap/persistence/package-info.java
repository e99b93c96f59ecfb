/** Where roadmaps are stored, and the copies of what others tell. */
@NullMarked
package org.multaqa.roadmap.persistence;

import org.jspecify.annotations.NullMarked;
