package org.multaqa.sessions.programme.domain;

import java.time.Instant;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.RoomEvent.RoomRemoved;
import org.multaqa.model.events.RoomEvent.RoomRevised;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.model.events.RoomEvent.RoomUseSet;

/** What is done with the rooms of a programme. */
sealed interface RoomActs permits Programme {

	/**
	 * There is a room.
	 * @throws RuleViolation {@code programme.room-exists},
	 * {@code programme.bad-capacity}, {@code text.too-long}
	 */
	default Decision<Programme> addRoom(Room room) {
		room.check();
		var existing = programme().venue().find(room.id());
		if (existing.isPresent()) {
			if (existing.get().isSameAs(room)) {
				return Decision.unchanged(programme());
			}
			throw new RuleViolation("programme.room-exists", room.id());
		}
		return Decision.of(programme().with(programme().venue().plus(room), programme().sessions()),
				new RoomAdded(programme().meeting(), room.id(), room.names(), room.capacity()));
	}

	/**
	 * Changes what a room is called and how many it holds. What is placed in it stays,
	 * also where it is too small now.
	 * @throws RuleViolation {@code programme.unknown-room},
	 * {@code programme.bad-capacity}, {@code text.too-long}
	 */
	default Decision<Programme> reviseRoom(RoomId id, LocalizedText names, int capacity) {
		programme().facts().revision(id).orThrow();
		var room = programme().venue().get(id).as(names, capacity);
		room.check();
		return room.equals(programme().venue().get(id)) ? Decision.unchanged(programme()) : revised(room);
	}

	/**
	 * Says how a room can be used; what is placed in it stays.
	 * @throws RuleViolation {@code programme.unknown-room},
	 * {@code programme.ends-before-it-starts}, {@code programme.list-too-long}
	 */
	default Decision<Programme> useRoom(RoomId id, RoomUse use) {
		programme().facts().revision(id).orThrow();
		var room = programme().venue().get(id);
		var next = room.usedAs(use);
		return next.equals(room) ? Decision.unchanged(programme())
				: Decision.of(programme().with(programme().venue().with(next), programme().sessions()),
						new RoomUseSet(programme().meeting(), id, next.use()));
	}

	/**
	 * Nothing more is placed in a room; what is placed in it stays.
	 * @throws RuleViolation {@code programme.unknown-room}
	 */
	default Decision<Programme> retireRoom(RoomId id, Instant now) {
		return Decision.when(programme().facts().retirement(id), programme(),
				() -> revised(programme().venue().get(id).retiredSince(now)));
	}

	/**
	 * A room that was retired is used again.
	 * @throws RuleViolation {@code programme.unknown-room}
	 */
	default Decision<Programme> reopenRoom(RoomId id) {
		return Decision.when(programme().facts().reopening(id), programme(),
				() -> revised(programme().venue().get(id).retiredSince(null)));
	}

	/**
	 * Takes away a room in which nothing ever took place, nor is to.
	 * @throws RuleViolation {@code programme.unknown-room}, {@code programme.room-used}
	 */
	default Decision<Programme> removeRoom(RoomId id) {
		return Decision.when(programme().facts().removal(id), programme(),
				() -> Decision.of(programme().with(programme().venue().without(id), programme().sessions()),
						new RoomRemoved(programme().meeting(), id)));
	}

	private Decision<Programme> revised(Room changed) {
		return Decision.of(programme().with(programme().venue().with(changed), programme().sessions()), new RoomRevised(
				programme().meeting(), changed.id(), changed.names(), changed.capacity(), changed.retired()));
	}

	private Programme programme() {
		return (Programme) this;
	}

}
