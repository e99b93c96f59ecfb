/** Rooms, sessions, placements and releases: what takes place where and when. */
@NullMarked
package org.multaqa.sessions.programme;

import org.jspecify.annotations.NullMarked;
