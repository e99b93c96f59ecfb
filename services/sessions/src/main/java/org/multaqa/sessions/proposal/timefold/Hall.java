package org.multaqa.sessions.proposal.timefold;

import org.multaqa.sessions.programme.domain.Room;

/** A room, as the solver compares it: by identity. */
final class Hall {

	final Room room;

	final int capacity;

	/** Whether several sessions may be in it at once. */
	final boolean parallel;

	final Hours open;

	Hall(Room room) {
		this.room = room;
		this.parallel = room.use().parallel();
		this.open = new Hours(room.use().open());
		this.capacity = room.capacity();
	}

	@Override
	public String toString() {
		return this.room.id().value();
	}

}
