/**
 * Timetables that the platform proposes: what could be placed where, as a what-if that
 * organisers take, take in part, or drop.
 */
@NullMarked
package org.multaqa.sessions.proposal;

import org.jspecify.annotations.NullMarked;
