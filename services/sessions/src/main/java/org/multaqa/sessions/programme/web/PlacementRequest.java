package org.multaqa.sessions.programme.web;

import java.time.Instant;

import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * A place for a session.
 *
 * @param starts from when, UTC
 * @param ends until when, UTC; at this moment the room is free again
 */
record PlacementRequest(RoomId room, Instant starts, Instant ends) {

	Placement placement(SessionId session) {
		return new Placement(session, this.room, this.starts, this.ends);
	}

}
