/**
 * Timetables worked out by Timefold Solver. Nothing of it is made before it is needed.
 */
@NullMarked
package org.multaqa.sessions.proposal.timefold;

import org.jspecify.annotations.NullMarked;
