package org.multaqa.model.events;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;

/** What concerns the rooms of a programme and how they can be used. */
public sealed interface RoomEvent extends ProgrammeEvent {

	/**
	 * How a room can be used.
	 *
	 * @param parallel whether several sessions may be in it at once
	 * @param open when sessions may be in it; none mean always
	 */
	record RoomUse(boolean parallel, List<Interval> open) {

		/** One session at a time, at any time. */
		public static final RoomUse ANY = new RoomUse(false, List.of());

		public RoomUse {
			open = List.copyOf(open);
		}

	}

	/**
	 * There is a room.
	 *
	 * @param names what it is called
	 * @param capacity how many people it holds
	 */
	@EventType("org.multaqa.programme.room-added.v1")
	record RoomAdded(MeetingId meeting, RoomId room, LocalizedText names, int capacity) implements RoomEvent {

	}

	/**
	 * A room is something else now, in use or not.
	 *
	 * @param names what it is called
	 * @param capacity how many people it holds
	 * @param retired since when nothing more is placed in it, or absent while it is in
	 * use
	 */
	@EventType("org.multaqa.programme.room-revised.v1")
	record RoomRevised(MeetingId meeting, RoomId room, LocalizedText names, int capacity,
			@Nullable Instant retired) implements RoomEvent {

	}

	/** A room can be used in another way now. */
	@EventType("org.multaqa.programme.room-use-set.v1")
	record RoomUseSet(MeetingId meeting, RoomId room, RoomUse use) implements RoomEvent {

	}

	/** There is a room no more, in which nothing ever took place. */
	@EventType("org.multaqa.programme.room-removed.v1")
	record RoomRemoved(MeetingId meeting, RoomId room) implements RoomEvent {

	}

}
