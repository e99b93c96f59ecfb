package org.multaqa.model.events;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.TrackEvent.Track;

/** What everybody is shown of a programme. */
public sealed interface ReleaseEvent extends ProgrammeEvent {

	/** How a session differs between two releases. */
	enum ChangeKind {

		/** It was not in the release before. */
		ADDED,

		/** Another room or another time. */
		MOVED,

		/** It is in this release no more. */
		REMOVED

	}

	/** What became different. */
	record Change(SessionId session, ChangeKind kind) {

	}

	/**
	 * The working draft became what everybody sees, told until releases were kept whole.
	 *
	 * @param number 1, 2, 3 …
	 * @param name what the release is called
	 * @param changes what differs from the release before
	 */
	@EventType("org.multaqa.programme.released.v1")
	record PlacementsReleased(MeetingId meeting, int number, LocalizedText name, List<Placement> placements,
			List<Change> changes) implements ReleaseEvent {

		public PlacementsReleased {
			placements = List.copyOf(placements);
			changes = List.copyOf(changes);
		}

	}

	/**
	 * The working draft became what everybody sees until the next release. Whatever it
	 * shows otherwise than the release before is told of each session, under a subject of
	 * its own.
	 *
	 * @param number 1, 2, 3 …
	 * @param name what the release is called
	 * @param fingerprint SHA-256 of all that it shows, lower-case hex
	 * @param sessions how many take place by it
	 * @param changed of how many sessions it shows something else than the release before
	 */
	@EventType("org.multaqa.programme.released.v2")
	record ProgrammeReleased(MeetingId meeting, int number, LocalizedText name, String fingerprint, int sessions,
			int changed) implements ReleaseEvent {

	}

	/** What releases show of one session, numbered by what they have shown of it. */
	sealed interface OfPublication extends ReleaseEvent {

		SessionId about();

		/**
		 * The release that shows it.
		 * @return 1, 2, 3 …
		 */
		int release();

		/**
		 * How many releases have shown something new of the session, this one included.
		 * @return from 1
		 */
		int revision();

		@Override
		default String subject() {
			return "publication/" + about();
		}

		@Override
		default long numberInSubject() {
			return revision();
		}

	}

	/**
	 * Where and when a session takes place by a release, in a room as it was then.
	 *
	 * @param names what the room is called
	 * @param capacity how many people it holds
	 * @param starts from when
	 * @param ends until when
	 */
	record ReleasedPlace(RoomId room, LocalizedText names, int capacity, Instant starts, Instant ends) {

	}

	/**
	 * A release shows a session, for the first time or otherwise than the one before.
	 *
	 * @param release number of the release
	 * @param revision how many releases have shown something new of it, from 1
	 * @param session what it is
	 * @param place where and when
	 * @param track the track that it is in, as it was then, or absent
	 */
	@EventType("org.multaqa.programme.session-released.v1")
	record SessionReleased(MeetingId meeting, int release, int revision, SessionPlan session, ReleasedPlace place,
			@Nullable Track track) implements OfPublication {

		/** Of a session that is in no track. */
		public SessionReleased(MeetingId meeting, int release, int revision, SessionPlan session, ReleasedPlace place) {
			this(meeting, release, revision, session, place, null);
		}

		@Override
		public SessionId about() {
			return this.session.id();
		}

	}

	/**
	 * A session that the release before showed has no place in this one.
	 *
	 * @param release number of the release
	 * @param revision how many releases have shown something new of it, from 1
	 * @param cancelled whether it will not take place at all
	 */
	@EventType("org.multaqa.programme.session-left-out.v1")
	record SessionLeftOut(MeetingId meeting, int release, int revision, SessionId session,
			boolean cancelled) implements OfPublication {

		@Override
		public SessionId about() {
			return this.session;
		}

	}

}
