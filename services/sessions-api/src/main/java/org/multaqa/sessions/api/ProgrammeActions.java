package org.multaqa.sessions.api;

import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What somebody may do with the programme of a meeting now: organisers, until the meeting
 * is archived, what its working draft allows. Whether what they ask for clashes with the
 * rest of the draft is said when they ask.
 *
 * @param actor who asks
 * @param meeting of which meeting
 * @param facts the programme
 */
public record ProgrammeActions(Actor actor, MeetingFacts meeting, ProgrammeFacts facts) {

	/**
	 * Whether somebody may add rooms and plan sessions, be it the first ones.
	 * @param actor who asks
	 * @param meeting of which meeting
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived}
	 */
	public static Permission plan(Actor actor, MeetingFacts meeting) {
		return actor.may(meeting.id(), Role.ORGANISER).and(meeting::changes);
	}

	/**
	 * Whether the actor may read the working draft, also when nothing changes any more.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission read() {
		return this.actor.may(this.meeting.id(), Role.ORGANISER);
	}

	/**
	 * Whether the actor may add rooms and plan sessions.
	 * @return as {@link #plan(Actor, MeetingFacts)}
	 */
	public Permission plan() {
		return plan(this.actor, this.meeting);
	}

	public Permission reviseRoom(RoomId room) {
		return plan().and(() -> this.facts.revision(room));
	}

	public Permission retireRoom(RoomId room) {
		return plan().and(() -> this.facts.retirement(room));
	}

	public Permission reopenRoom(RoomId room) {
		return plan().and(() -> this.facts.reopening(room));
	}

	public Permission removeRoom(RoomId room) {
		return plan().and(() -> this.facts.removal(room));
	}

	public Permission reviseTrack(TrackId track) {
		return plan().and(() -> this.facts.revision(track));
	}

	public Permission removeTrack(TrackId track) {
		return plan().and(() -> this.facts.removal(track));
	}

	public Permission revise(SessionId session) {
		return plan().and(() -> this.facts.planning(session));
	}

	public Permission place(SessionId session) {
		return plan().and(() -> this.facts.planning(session));
	}

	/** Whether two sessions may exchange their places. */
	public Permission swap(SessionId session, SessionId other) {
		return place(session).and(() -> this.facts.planning(other));
	}

	public Permission unplace(SessionId session) {
		return plan().and(() -> this.facts.unplacing(session));
	}

	public Permission cancel(SessionId session) {
		return plan().and(() -> this.facts.cancellation(session));
	}

	public Permission takeOver() {
		return plan().and(this.facts::takingOver);
	}

	public Permission release() {
		return plan().and(this.facts::release);
	}

}
