package org.multaqa.registration.meeting.domain;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.RegistrationEvent.RoleGranted;
import org.multaqa.model.events.RegistrationEvent.RoleRevoked;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.registration.domain.Names;

/**
 * A meeting of offices. Whoever opens it becomes its first organiser in the same
 * decision, so that it never is without one. It is prepared as a draft that only its
 * organisers see, opens for delegations, runs, closes and is archived: one stage after
 * the other, never back. In the archive nothing changes any more.
 *
 * @param stage where it stands
 * @param appointments organisers and observers, the first organiser first
 */
public record Meeting(MeetingId id, MeetingPlan plan, MeetingStage stage, List<Appointment> appointments) {

	public Meeting {
		appointments = List.copyOf(appointments);
	}

	/**
	 * Opens a meeting.
	 * @param founder who opens it and becomes its organiser
	 * @throws RuleViolation as {@link MeetingPlan#check}
	 */
	public static Decision<Meeting> plan(MeetingId id, MeetingPlan plan, PersonId founder) {
		plan.check();
		return Decision.of(new Meeting(id, plan, MeetingStage.DRAFT, List.of(new Appointment(founder, Role.ORGANISER))),
				new MeetingPlanned(id, plan.names(), plan.from(), plan.to(), plan.timeZone(), plan.venue(),
						plan.languages(), plan.consentRule(), plan.sample()),
				new RoleGranted(id, founder, Role.ORGANISER));
	}

	/**
	 * Goes on to the next stage.
	 * @throws RuleViolation {@code meeting.not-the-next-stage}
	 */
	public Decision<Meeting> reach(MeetingStage next) {
		if (next == this.stage) {
			return Decision.unchanged(this);
		}
		if (next.ordinal() != this.stage.ordinal() + 1) {
			throw new RuleViolation("meeting.not-the-next-stage", Names.of(this.stage), Names.of(next));
		}
		return Decision.of(new Meeting(this.id, this.plan, next, this.appointments),
				new MeetingStageReached(this.id, next));
	}

	/**
	 * Gives a person a role outside delegations.
	 * @param role organiser or observer
	 * @return the meeting with it
	 * @throws RuleViolation {@code role.of-a-delegation}, {@code meeting.archived}
	 */
	public Decision<Meeting> appoint(PersonId person, Role role) {
		needsToBeOutsideDelegations(role);
		var appointment = new Appointment(person, role);
		if (this.appointments.contains(appointment)) {
			return Decision.unchanged(this);
		}
		facts().changes().insist();
		return Decision.of(with(Stream.concat(this.appointments.stream(), Stream.of(appointment)).toList()),
				new RoleGranted(this.id, person, role));
	}

	/**
	 * Ends a role outside delegations.
	 * @param role organiser or observer
	 * @return the meeting without it
	 * @throws RuleViolation {@code role.of-a-delegation}, {@code meeting.archived},
	 * {@code meeting.last-organiser}
	 */
	public Decision<Meeting> dismiss(PersonId person, Role role) {
		needsToBeOutsideDelegations(role);
		var appointment = new Appointment(person, role);
		if (!this.appointments.contains(appointment)) {
			return Decision.unchanged(this);
		}
		facts().changes().insist();
		var rest = this.appointments.stream().filter((other) -> !other.equals(appointment)).toList();
		if (rest.stream().noneMatch((other) -> other.role() == Role.ORGANISER)) {
			throw new RuleViolation("meeting.last-organiser");
		}
		return Decision.of(with(rest), new RoleRevoked(this.id, person, role));
	}

	/**
	 * Insists on an organiser by these books, not by the token: they are fresher.
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public void needsOrganiser(Actor actor) {
		if (!isOrganisedBy(actor.person())) {
			throw Actor.needsRole(Role.ORGANISER);
		}
	}

	public boolean isOrganisedBy(PersonId person) {
		return this.appointments.contains(new Appointment(person, Role.ORGANISER));
	}

	/**
	 * Whether somebody may know that there is such a meeting, by these books, not by the
	 * token: who organises or observes it takes part.
	 * @return as {@link MeetingFacts#isShownTo(Actor, boolean)}
	 */
	public boolean isVisibleTo(Actor actor) {
		return facts().isShownTo(actor,
				this.appointments.stream().anyMatch((appointment) -> actor.is(appointment.person())));
	}

	/**
	 * What the rules must know of it.
	 * @return its facts as they stand
	 */
	public MeetingFacts facts() {
		return new MeetingFacts(this.id, this.plan.names(), this.stage);
	}

	/**
	 * Insists that people can still come.
	 * @throws RuleViolation {@code meeting.not-open}
	 */
	public void needsToBeOpen() {
		if (!isOpen()) {
			throw new RuleViolation("meeting.not-open", Names.of(this.stage));
		}
	}

	public boolean isOpen() {
		return this.stage == MeetingStage.OPEN || this.stage == MeetingStage.RUNNING;
	}

	/**
	 * Insists that it is not over; seats are prepared while it is a draft.
	 * @throws RuleViolation {@code meeting.over}
	 */
	public void needsNotToBeOver() {
		if (this.stage.compareTo(MeetingStage.CLOSED) >= 0) {
			throw new RuleViolation("meeting.over", Names.of(this.stage));
		}
	}

	private Meeting with(List<Appointment> others) {
		return new Meeting(this.id, this.plan, this.stage, others);
	}

	private static void needsToBeOutsideDelegations(Role role) {
		if (role != Role.ORGANISER && role != Role.OBSERVER) {
			throw new RuleViolation("role.of-a-delegation", Names.of(role));
		}
	}

}
