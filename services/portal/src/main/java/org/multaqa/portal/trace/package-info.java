/** From the words said in a room to the milestones of a roadmap, and back. */
@NullMarked
package org.multaqa.portal.trace;

import org.jspecify.annotations.NullMarked;
