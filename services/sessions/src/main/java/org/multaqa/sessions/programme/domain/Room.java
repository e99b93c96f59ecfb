package org.multaqa.sessions.programme.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.ProgrammeFacts.DraftRoom;

/**
 * A room of the venue.
 *
 * @param capacity how many people it holds, at least one
 * @param retired since when nothing more is placed in it, or absent while it is in use
 */
public record Room(RoomId id, LocalizedText names, int capacity, @Nullable Instant retired) {

	/** A room that is in use. */
	public static Room inUse(RoomId id, LocalizedText names, int capacity) {
		return new Room(id, names, capacity, null);
	}

	/**
	 * Checks what an organiser has entered.
	 * @throws RuleViolation {@code text.too-long}, {@code programme.bad-capacity}
	 */
	void check() {
		Limits.name("names", this.names);
		Limits.capacity(this.capacity);
	}

	boolean isRetired() {
		return this.retired != null;
	}

	Room as(LocalizedText otherNames, int otherCapacity) {
		return new Room(this.id, otherNames, otherCapacity, this.retired);
	}

	Room retiredSince(@Nullable Instant since) {
		return new Room(this.id, this.names, this.capacity, since);
	}

	DraftRoom facts(boolean used) {
		return new DraftRoom(this.id, this.names, isRetired(), used);
	}

}
