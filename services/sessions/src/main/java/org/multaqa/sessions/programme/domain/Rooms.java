package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.RoomId;
import org.multaqa.model.access.RuleViolation;

/**
 * The rooms of a programme, those included that are used no more.
 *
 * @param all in the order in which they were added
 */
record Rooms(List<Room> all) {

	/** By its text: it is asked for every place, see {@link DraftSessions}. */
	Optional<Room> find(RoomId id) {
		for (Room room : this.all) {
			if (room.id().value().equals(id.value())) {
				return Optional.of(room);
			}
		}
		return Optional.empty();
	}

	/**
	 * A room that there is.
	 * @throws RuleViolation {@code programme.unknown-room}
	 */
	Room get(RoomId id) {
		return find(id).orElseThrow(() -> RuleViolation.unknown("programme.unknown-room", id));
	}

	/** Those that differ from before say with which version they did. */
	Rooms changedWith(long version, Rooms before) {
		return new Rooms(this.all.stream()
			.map((room) -> before.find(room.id()).filter(room::equals).orElseGet(() -> room.changedWith(version)))
			.toList());
	}

	Rooms plus(Room added) {
		return new Rooms(Stream.concat(this.all.stream(), Stream.of(added)).toList());
	}

	Rooms with(Room changed) {
		return new Rooms(this.all.stream().map((room) -> room.id().equals(changed.id()) ? changed : room).toList());
	}

	Rooms without(RoomId id) {
		return new Rooms(this.all.stream().filter((room) -> !room.id().equals(id)).toList());
	}

}
