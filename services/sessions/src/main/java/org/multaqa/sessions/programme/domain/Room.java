package org.multaqa.sessions.programme.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.sessions.api.ProgrammeFacts.DraftRoom;

/**
 * A room of the venue.
 *
 * @param capacity how many people it holds, at least one
 * @param use how it can be used
 * @param retired since when nothing more is placed in it, or absent while it is in use
 * @param version of the programme with which it changed last
 */
public record Room(RoomId id, LocalizedText names, int capacity, RoomUse use, @Nullable Instant retired, long version) {

	/** A room that is in use. */
	public static Room inUse(RoomId id, LocalizedText names, int capacity) {
		return new Room(id, names, capacity, RoomUse.ANY, null, 0);
	}

	/**
	 * Checks what an organiser has entered.
	 * @throws RuleViolation {@code text.too-long}, {@code programme.bad-capacity}
	 */
	void check() {
		Limits.name(this.names);
		Limits.capacity(this.capacity);
	}

	boolean isRetired() {
		return this.retired != null;
	}

	Room as(LocalizedText otherNames, int otherCapacity) {
		return new Room(this.id, otherNames, otherCapacity, this.use, this.retired, this.version);
	}

	Room retiredSince(@Nullable Instant since) {
		return new Room(this.id, this.names, this.capacity, this.use, since, this.version);
	}

	/**
	 * The same room, used otherwise.
	 * @throws RuleViolation as {@link Times#tidy}
	 */
	Room usedAs(RoomUse other) {
		return new Room(this.id, this.names, this.capacity, new RoomUse(other.parallel(), Times.tidy(other.open())),
				this.retired, this.version);
	}

	boolean isOpen(Placement place) {
		return Times.hold(this.use.open(), place);
	}

	Room changedWith(long versionOfProgramme) {
		return new Room(this.id, this.names, this.capacity, this.use, this.retired, versionOfProgramme);
	}

	/** Whether it is the same room, in whichever version. */
	boolean isSameAs(Room other) {
		return changedWith(other.version).equals(other);
	}

	DraftRoom facts(boolean used) {
		return new DraftRoom(this.id, this.names, isRetired(), used);
	}

}
