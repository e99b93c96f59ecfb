package org.multaqa.sessions.api;

import java.util.List;
import java.util.Set;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What the rules must know of a session and its workshop, and when their state allows
 * what; who may is for {@link SessionActions}.
 *
 * @param meeting of which meeting
 * @param kind what kind of session it is
 * @param title what it is called
 * @param people who has a part in it
 * @param released whether it stood in a release of the programme, be it an earlier one:
 * what is public stands
 * @param cancelled whether it will not take place
 * @param workshop how far its workshop has come
 * @param attending who has said that they take part in its workshop
 */
public record SessionFacts(MeetingFacts meeting, SessionKind kind, LocalizedText title, List<Contributor> people,
		boolean released, boolean cancelled, WorkshopStage workshop, Set<PersonId> attending) {

	private static final String NOT_OPENED = "workshop.not-opened";

	private static final String ACCEPTED = "workshop.accepted";

	/** Kinds of sessions in which nobody works. */
	private static final Set<SessionKind> WITHOUT_WORKSHOP = Set.of(SessionKind.BREAK, SessionKind.SOCIAL);

	public SessionFacts {
		people = List.copyOf(people);
		attending = Set.copyOf(attending);
	}

	/**
	 * Whether its workshop may open.
	 * @return allowed, already so, or {@code workshop.session-cancelled},
	 * {@code workshop.not-in-a-break}, {@code workshop.not-again} once it has closed
	 */
	public Permission opening() {
		return switch (this.workshop) {
			case NOT_OPEN -> beginning();
			case OPEN -> Permission.alreadySo();
			case CLOSING, ACCEPTED -> Permission.refused("workshop.not-again");
		};
	}

	private Permission beginning() {
		if (this.cancelled) {
			return Permission.refused("workshop.session-cancelled", this.title);
		}
		return isWork(this.kind) ? Permission.allowed() : Permission.refused("workshop.not-in-a-break", this.title);
	}

	/**
	 * Whether outputs may come of a kind of session.
	 * @return false for breaks and social events
	 */
	public static boolean isWork(SessionKind kind) {
		return !WITHOUT_WORKSHOP.contains(kind);
	}

	/**
	 * Whether people may still say that they take part in the workshop; also while it
	 * closes, for who was there may still say so.
	 * @return allowed, or {@code workshop.not-opened}, {@code workshop.accepted}
	 */
	public Permission joining() {
		return switch (this.workshop) {
			case NOT_OPEN -> Permission.unknown(NOT_OPENED, this.title);
			case OPEN, CLOSING -> Permission.allowed();
			case ACCEPTED -> Permission.refused(ACCEPTED);
		};
	}

	/**
	 * Whether somebody may say so; who has said it need not say it again.
	 * @param person who takes part
	 * @return already so, or as {@link #joining()}
	 */
	public Permission joining(PersonId person) {
		return this.attending.contains(person) ? Permission.alreadySo() : joining();
	}

	/**
	 * Whether outputs may be written.
	 * @return allowed, or {@code workshop.not-open}
	 */
	public Permission writing() {
		return (this.workshop == WorkshopStage.OPEN) ? Permission.allowed() : Permission.refused("workshop.not-open");
	}

	/**
	 * Whether words may be handed to the rapporteur: those that come after the workshop
	 * has closed. Before that they are written as an output.
	 * @return allowed, or {@code workshop.not-opened}, {@code workshop.still-open}
	 */
	public Permission handingOver() {
		return switch (this.workshop) {
			case NOT_OPEN -> Permission.unknown(NOT_OPENED, this.title);
			case OPEN -> Permission.refused("workshop.still-open");
			case CLOSING, ACCEPTED -> Permission.allowed();
		};
	}

	/**
	 * Whether outputs may still be worded by the rapporteur, marked and taken back.
	 * @return allowed, or {@code workshop.accepted}
	 */
	public Permission keeping() {
		return (this.workshop != WorkshopStage.ACCEPTED) ? Permission.allowed() : Permission.refused(ACCEPTED);
	}

	/**
	 * Whether the workshop may stop taking outputs.
	 * @return allowed, already so, or {@code workshop.not-opened},
	 * {@code workshop.accepted}
	 */
	public Permission closing() {
		return switch (this.workshop) {
			case NOT_OPEN -> Permission.unknown(NOT_OPENED, this.title);
			case OPEN -> Permission.allowed();
			case CLOSING -> Permission.alreadySo();
			case ACCEPTED -> Permission.refused(ACCEPTED);
		};
	}

	/**
	 * Whether the workshop may take outputs again: until they are accepted.
	 * @return allowed, already so, or {@code workshop.not-opened},
	 * {@code workshop.accepted}
	 */
	public Permission reopening() {
		return switch (this.workshop) {
			case NOT_OPEN -> Permission.unknown(NOT_OPENED, this.title);
			case OPEN -> Permission.alreadySo();
			case CLOSING -> Permission.allowed();
			case ACCEPTED -> Permission.refused(ACCEPTED);
		};
	}

	/**
	 * Whether its outputs may stand as they are from now on.
	 * @return allowed, already so, or {@code workshop.not-opened},
	 * {@code workshop.not-closing}
	 */
	public Permission acceptance() {
		return switch (this.workshop) {
			case NOT_OPEN -> Permission.unknown(NOT_OPENED, this.title);
			case OPEN -> Permission.refused("workshop.not-closing");
			case CLOSING -> Permission.allowed();
			case ACCEPTED -> Permission.alreadySo();
		};
	}

	boolean has(PersonId person, Part part) {
		return this.people.contains(new Contributor(person, part));
	}

	boolean hasPartFor(PersonId person) {
		return Parts.include(this.people, person);
	}

}
