package org.multaqa.sessions.api;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What the rules must know of a programme, and when its working draft allows what; who
 * may is for {@link ProgrammeActions}. Of a session that there is not every rule says
 * {@code programme.unknown-session}, of a room {@code programme.unknown-room}, of a track
 * {@code programme.unknown-track}.
 */
public interface ProgrammeFacts {

	/** A session of the working draft, cancelled or not. */
	Optional<DraftSession> session(SessionId id);

	/** A room, retired or not. */
	Optional<DraftRoom> room(RoomId id);

	Optional<DraftTrack> track(TrackId id);

	/** How many sessions there are, cancelled ones included. */
	int countSessions();

	/** Whether any session has a place. */
	boolean isAnythingPlaced();

	/** Whether the working draft differs from the latest release. */
	boolean isChanged();

	/**
	 * The facts of a programme that is all there.
	 * @param sessions the sessions of its working draft, cancelled ones included
	 * @param rooms its rooms, retired ones included
	 * @param tracks its tracks
	 * @param changed whether the working draft differs from the latest release, asked
	 * where it matters
	 */
	static ProgrammeFacts of(List<DraftSession> sessions, List<DraftRoom> rooms, List<DraftTrack> tracks,
			BooleanSupplier changed) {
		return new ListedFacts(sessions, rooms, tracks, changed);
	}

	/**
	 * Whether somebody may read what is planned for a meeting, or what happened to it:
	 * organisers all of it, everybody who may know of the meeting what was released. What
	 * is public stands: a release is a snapshot, also for those who do not take part.
	 * @param actor who asks
	 * @param in the meeting
	 * @param released whether it is a release
	 * @return false for the working draft and everybody but organisers
	 */
	static boolean isShownTo(Actor actor, MeetingFacts in, boolean released) {
		return in.isShownTo(actor) && (released || actor.has(in.id(), Role.ORGANISER));
	}

	/**
	 * Whether a session may be planned otherwise, or have another place.
	 * @return allowed, or {@code programme.session-cancelled}
	 */
	default Permission planning(SessionId session) {
		return of(session, (it) -> it.cancelled() ? Permission.refused("programme.session-cancelled", it.title())
				: Permission.allowed());
	}

	/**
	 * Whether a session may lose its place.
	 * @return allowed, or already so
	 */
	default Permission unplacing(SessionId session) {
		return of(session, (it) -> it.placed() ? Permission.allowed() : Permission.alreadySo());
	}

	/**
	 * Whether a session may be cancelled.
	 * @return allowed, or already so
	 */
	default Permission cancellation(SessionId session) {
		return of(session, (it) -> it.cancelled() ? Permission.alreadySo() : Permission.allowed());
	}

	/**
	 * Whether a room may be called otherwise, or hold more or fewer.
	 * @return allowed, whether it is in use or not
	 */
	default Permission revision(RoomId room) {
		return of(room, (_) -> Permission.allowed());
	}

	/**
	 * Whether a room may be used no more.
	 * @return allowed, or already so
	 */
	default Permission retirement(RoomId room) {
		return of(room, (it) -> it.retired() ? Permission.alreadySo() : Permission.allowed());
	}

	/**
	 * Whether a room may be used again.
	 * @return allowed, or already so
	 */
	default Permission reopening(RoomId room) {
		return of(room, (it) -> it.retired() ? Permission.allowed() : Permission.alreadySo());
	}

	/**
	 * Whether a room may be taken away; one in which something is or was to take place is
	 * retired instead.
	 * @return allowed, or {@code programme.room-used}
	 */
	default Permission removal(RoomId room) {
		return of(room,
				(it) -> it.used() ? Permission.refused("programme.room-used", it.names()) : Permission.allowed());
	}

	/**
	 * Whether a track may be called otherwise, or have another colour.
	 * @return allowed, of every track that there is
	 */
	default Permission revision(TrackId track) {
		return of(track, (_) -> Permission.allowed());
	}

	/**
	 * Whether a track may be taken away; sessions that are to take place are taken out of
	 * it first.
	 * @return allowed, or {@code programme.track-used}
	 */
	default Permission removal(TrackId track) {
		return of(track,
				(it) -> it.used() ? Permission.refused("programme.track-used", it.names()) : Permission.allowed());
	}

	/**
	 * Whether rooms and sessions of an earlier meeting may be taken over.
	 * @return allowed, or {@code programme.not-empty} where there are sessions already
	 */
	default Permission takingOver() {
		return (countSessions() == 0) ? Permission.allowed()
				: Permission.refused("programme.not-empty", countSessions());
	}

	/**
	 * Whether the working draft may become what everybody sees.
	 * @return allowed, or {@code programme.nothing-placed},
	 * {@code programme.nothing-changed}
	 */
	default Permission release() {
		if (!isAnythingPlaced()) {
			return Permission.refused("programme.nothing-placed");
		}
		return isChanged() ? Permission.allowed() : Permission.refused("programme.nothing-changed");
	}

	private Permission of(SessionId session, Function<DraftSession, Permission> rule) {
		return session(session).map(rule).orElseGet(() -> Permission.unknown("programme.unknown-session", session));
	}

	private Permission of(RoomId room, Function<DraftRoom, Permission> rule) {
		return room(room).map(rule).orElseGet(() -> Permission.unknown("programme.unknown-room", room));
	}

	private Permission of(TrackId track, Function<DraftTrack, Permission> rule) {
		return track(track).map(rule).orElseGet(() -> Permission.unknown("programme.unknown-track", track));
	}

	/**
	 * A track.
	 *
	 * @param used whether a session that is to take place is in it
	 */
	record DraftTrack(TrackId id, LocalizedText names, boolean used) {

	}

	/**
	 * A room.
	 *
	 * @param retired whether nothing more is placed in it
	 * @param used whether something is placed in it, or was at a release
	 */
	record DraftRoom(RoomId id, LocalizedText names, boolean retired, boolean used) {

	}

	/**
	 * A session of the working draft.
	 *
	 * @param id which
	 * @param title what it is called
	 * @param placed whether it has a room and a time
	 * @param cancelled whether it will not take place
	 */
	record DraftSession(SessionId id, LocalizedText title, boolean placed, boolean cancelled) {

	}

}
