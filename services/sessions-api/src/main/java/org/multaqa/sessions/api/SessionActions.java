package org.multaqa.sessions.api;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What somebody may read of a session and its workshop, and do with them now. First who
 * may is asked, then whether the meeting still changes, then whether the session allows
 * it.
 *
 * @param actor who asks
 * @param facts the session
 */
public record SessionActions(Actor actor, SessionFacts facts) {

	private static final Role[] WRITERS = { Role.DELEGATE, Role.HEAD, Role.ORGANISER, Role.HEADQUARTERS };

	/**
	 * Whether the actor may read what happened in a workshop: whoever takes part in the
	 * meeting may.
	 */
	public static boolean showsWorkshopsTo(Actor actor, MeetingFacts meeting) {
		return meeting.isShownTo(actor) && actor.takesPartIn(meeting.id());
	}

	/**
	 * Whether the actor may read what is written in the workshops of a meeting.
	 * @return allowed as {@link #showsWorkshopsTo}, else {@code actor.not-in-meeting}
	 */
	public static Permission read(Actor actor, MeetingFacts meeting) {
		return showsWorkshopsTo(actor, meeting) ? Permission.allowed()
				: Permission.notAllowed("actor.not-in-meeting", meeting.names());
	}

	/**
	 * Whether the actor may read what is planned of a session: everybody who may know of
	 * the meeting once it is released; before that organisers, and whoever takes part as
	 * soon as its workshop has begun.
	 * @param released whether a release of the programme has it
	 * @param hasBegun whether its workshop has begun, asked where it matters
	 * @return false for what is still in the working draft
	 */
	public static boolean showsPlanTo(Actor actor, MeetingFacts meeting, boolean released, BooleanSupplier hasBegun) {
		return meeting.isShownTo(actor) && (released || actor.has(meeting.id(), Role.ORGANISER)
				|| (actor.takesPartIn(meeting.id()) && hasBegun.getAsBoolean()));
	}

	/**
	 * Whether the actor may read what is planned of the session.
	 * @return as {@link #showsPlanTo}
	 */
	public boolean isPlanShown() {
		return showsPlanTo(this.actor, meeting(), this.facts.released(), this::hasBegun);
	}

	/**
	 * Whether the actor may know that there is the session, and so be told why its
	 * workshop does not allow something: whoever takes part in the meeting or has a part
	 * in the session may, and everybody who may read what is planned. What is planned is
	 * for fewer, see {@link #isPlanShown}.
	 * @return false for a session that is as one that there is not
	 */
	public boolean isShown() {
		return takesPart() || this.facts.hasPartFor(this.actor.person()) || isPlanShown();
	}

	/**
	 * Whether the actor may read what is written in the workshop: whoever takes part in
	 * the meeting may.
	 * @return allowed, or {@code actor.not-in-meeting}
	 */
	public Permission read() {
		return read(this.actor, meeting());
	}

	public Permission open() {
		boolean may = organises() || keeps() || this.facts.has(this.actor.person(), Part.CHAIR);
		return by(may, "role.organiser", "role.chair", "role.rapporteur").and(this.facts::opening);
	}

	public Permission join() {
		return read().and(meeting()::changes).and(() -> this.facts.joining(this.actor.person()));
	}

	/**
	 * Whether the actor may write an output now.
	 * @return allowed, or {@code actor.not-in-meeting}, {@code actor.needs-role},
	 * {@code meeting.archived}, and as {@link SessionFacts#writing}
	 */
	public Permission write() {
		return contribute().and(this.facts::writing);
	}

	/**
	 * Whether the actor may hand words to the rapporteur that come too late: whoever
	 * might have written them while the workshop was open.
	 * @return allowed, or {@code actor.not-in-meeting}, {@code actor.needs-role},
	 * {@code meeting.archived}, and as {@link SessionFacts#handingOver}
	 */
	public Permission handOver() {
		return contribute().and(this.facts::handingOver);
	}

	/**
	 * Whether the actor may read all words that arrived after the workshop had closed:
	 * those who run it may. Whoever wrote some reads those, see {@link LateWordsActions}.
	 */
	public boolean readsLateWords() {
		return isShown() && (runsIt() || this.facts.has(this.actor.person(), Part.CHAIR));
	}

	public Permission close() {
		return byWhoRunsIt().and(this.facts::closing);
	}

	/**
	 * Whether the actor may let it take outputs again: an organiser may.
	 * @return allowed, already so, or {@code actor.needs-role}, {@code meeting.archived},
	 * and as {@link SessionFacts#reopening}
	 */
	public Permission reopen() {
		return by(organises(), "role.organiser").and(this.facts::reopening);
	}

	public Permission accept() {
		return byWhoRunsIt().and(this.facts::acceptance);
	}

	boolean organises() {
		return this.actor.has(meetingId(), Role.ORGANISER);
	}

	/** Whether the actor is the rapporteur, who keeps the outputs. */
	public boolean keeps() {
		return this.facts.has(this.actor.person(), Part.RAPPORTEUR);
	}

	Permission by(boolean may, String... who) {
		return (may ? Permission.allowed() : Permission.notAllowed("actor.needs-role", List.of(who)))
			.and(meeting()::changes);
	}

	/**
	 * Those who write outputs are the delegations, the organiser, headquarters and those
	 * who have a part in the session; an observer reads.
	 */
	private Permission contribute() {
		boolean may = this.actor.has(meetingId(), WRITERS) || this.facts.hasPartFor(this.actor.person());
		return read().and(() -> by(may, "role.delegate", "role.head", "role.organiser", "role.headquarters",
				"role.chair", "role.speaker", "role.rapporteur"));
	}

	private Permission byWhoRunsIt() {
		return by(runsIt(), "role.rapporteur", "role.organiser");
	}

	/** Whether the actor is the rapporteur, or an organiser. */
	boolean runsIt() {
		return organises() || keeps();
	}

	private boolean takesPart() {
		return this.actor.takesPartIn(meetingId());
	}

	private boolean hasBegun() {
		return this.facts.workshop() != WorkshopStage.NOT_OPEN;
	}

	private MeetingFacts meeting() {
		return this.facts.meeting();
	}

	private MeetingId meetingId() {
		return meeting().id();
	}

}
