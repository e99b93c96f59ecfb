package org.multaqa.sessions.programme.web;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.sessions.programme.domain.Room;

/**
 * A new room.
 *
 * @param id its name, or absent to be given one
 * @param capacity how many people it holds
 */
record RoomRequest(@Nullable RoomId id, LocalizedText names, int capacity) {

	Room room(RequestContext context) {
		return new Room((this.id != null) ? this.id : new RoomId(context.newId("room")), this.names, this.capacity);
	}

}
