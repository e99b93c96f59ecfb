package org.multaqa.registration.meeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.DeadlinesSet;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingRevised;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.MeetingStageReverted;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.MeetingEvent.RoleRevoked;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.registration.api.MeetingRoles;
import org.multaqa.registration.api.MemberFacts;
import org.multaqa.registration.domain.Limits;

/**
 * A meeting of offices. Whoever opens it becomes its first organiser in the same
 * decision, so that it never is without one. It is prepared as a draft that only its
 * organisers see, opens for delegations, runs, closes and is archived: one stage after
 * the other. A stage of which nothing has come is taken back. In the archive nothing
 * changes any more.
 *
 * @param stage where it stands
 * @param appointments organisers and observers, the first organiser first
 * @param deadlines until when people are nominated and answer, or absent where nobody
 * ever said
 */
public record Meeting(MeetingId id, MeetingPlan plan, MeetingStage stage, List<Appointment> appointments,
		@Nullable Deadlines deadlines) {

	public Meeting {
		appointments = List.copyOf(appointments);
	}

	/**
	 * Opens a meeting.
	 * @param founder who opens it and becomes its organiser
	 * @param today the day on which it is opened, in UTC
	 * @throws RuleViolation as {@link MeetingPlan#check} and
	 * {@link MeetingPlan#checkDays}
	 */
	public static Decision<Meeting> plan(MeetingId id, MeetingPlan plan, PersonId founder, LocalDate today) {
		plan.check();
		plan.checkDays(today);
		return Decision.of(
				new Meeting(id, plan, MeetingStage.DRAFT, List.of(new Appointment(founder, Role.ORGANISER)), null),
				new MeetingPlanned(id, plan.names(), plan.from(), plan.to(), plan.timeZone(), plan.venue(),
						plan.languages(), plan.consentRule(), plan.sample(), plan.textsCurrentIn(), plan.passkeysFor()),
				new RoleGranted(id, founder, Role.ORGANISER));
	}

	/**
	 * Puts right what is planned of it. Days that stay as they are need not be near: a
	 * meeting of long ago may still get its name right.
	 * @param plan all of it; whether people and words are invented stays as it was
	 * @param today the day on which it is put right, in UTC
	 * @return the meeting as planned anew
	 * @throws RuleViolation {@code meeting.archived}, as
	 * {@link MeetingRoles#agreeingOtherwise} where that changes,
	 * {@code meeting.deadline-left-behind}, and as {@link #plan}
	 */
	public Decision<Meeting> revise(MeetingPlan plan, LocalDate today) {
		facts().changes().orThrow();
		var next = plan.asSample(this.plan.sample());
		if (next.equals(this.plan)) {
			return Decision.unchanged(this);
		}
		if (!next.consentRule().equals(this.plan.consentRule())) {
			roles().agreeingOtherwise().orThrow();
		}
		next.check();
		if (!next.isOnTheDaysOf(this.plan)) {
			next.checkDays(today);
			if (this.plan.isInBounds(until()) && !next.isInBounds(until())) {
				throw new RuleViolation("meeting.deadline-left-behind");
			}
		}
		return Decision.of(new Meeting(this.id, next, this.stage, this.appointments, this.deadlines),
				new MeetingRevised(this.id, next.names(), next.from(), next.to(), next.timeZone(), next.venue(),
						next.languages(), next.consentRule(), next.sample(), next.textsCurrentIn(),
						next.passkeysFor()));
	}

	/**
	 * Says until when people are nominated and answer, and when they are reminded; says
	 * it otherwise, or takes it back.
	 * @param next all of it, by the clock of the meeting
	 * @return the meeting with them
	 * @throws RuleViolation {@code meeting.deadline-out-of-bounds},
	 * {@code meeting.bad-reminders}
	 */
	public Decision<Meeting> setDeadlines(Deadlines next) {
		if (next.equals(until())) {
			return Decision.unchanged(this);
		}
		this.plan.check(next);
		return Decision.of(new Meeting(this.id, this.plan, this.stage, this.appointments, next),
				new DeadlinesSet(this.id, next.nominations(), next.answers(), next.reminders()));
	}

	/** Until when people are nominated and answer. */
	public Deadlines until() {
		return (this.deadlines != null) ? this.deadlines : Deadlines.none();
	}

	/**
	 * Goes on to the next stage.
	 * @throws RuleViolation as {@link MeetingRoles#reaching}
	 */
	public Decision<Meeting> reach(MeetingStage next) {
		return Decision.when(roles().reaching(next), this,
				() -> Decision.of(new Meeting(this.id, this.plan, next, this.appointments, this.deadlines),
						new MeetingStageReached(this.id, next)));
	}

	/**
	 * Takes it back to the stage before.
	 * @param before where it shall stand again
	 * @param reason why
	 * @param delegations those to the meeting, asked only where it matters
	 * @throws RuleViolation {@code meeting.archived}, {@code text.too-long}, and as
	 * {@link MeetingRoles#reverting}
	 */
	public Decision<Meeting> revert(MeetingStage before, LocalizedText reason,
			Supplier<List<DelegationFacts>> delegations) {
		Limits.reason(reason);
		return Decision.when(facts().changes().and(() -> roles().reverting(before, delegations)), this,
				() -> Decision.of(new Meeting(this.id, this.plan, before, this.appointments, this.deadlines),
						new MeetingStageReverted(this.id, before, reason)));
	}

	/**
	 * Gives a person a role outside delegations.
	 * @param role organiser or observer
	 * @return the meeting with it
	 * @throws RuleViolation {@code meeting.archived}, and as
	 * {@link MeetingRoles#appointment}
	 */
	public Decision<Meeting> appoint(PersonId person, Role role) {
		return Decision.when(facts().changes().and(() -> roles().appointment(person, role)), this, () -> {
			var appointment = new Appointment(person, role);
			return Decision.of(with(Stream.concat(this.appointments.stream(), Stream.of(appointment)).toList()),
					new RoleGranted(this.id, person, role));
		});
	}

	/**
	 * Ends a role outside delegations.
	 * @param role organiser or observer
	 * @return the meeting without it
	 * @throws RuleViolation {@code meeting.archived}, and as
	 * {@link MeetingRoles#dismissal}
	 */
	public Decision<Meeting> dismiss(PersonId person, Role role) {
		return Decision.when(facts().changes().and(() -> roles().dismissal(person, role)), this, () -> {
			var appointment = new Appointment(person, role);
			return Decision.of(with(this.appointments.stream().filter((other) -> !other.equals(appointment)).toList()),
					new RoleRevoked(this.id, person, role));
		});
	}

	/**
	 * Until when (excluded) an invitation to it can be answered by the personal link that
	 * came with it: as long as it can be answered at all, and where nothing is said of
	 * that until the first day begins, in the time zone of the meeting.
	 */
	public Instant linkEnds(MemberFacts member) {
		return roles().answerUntil(member)
			.orElseGet(() -> this.plan.from().atStartOfDay(ZoneId.of(this.plan.timeZone())).toInstant());
	}

	/**
	 * Ends the roles of a person who is going to be erased, before that is begun, so that
	 * of two who go at once the second one finds that they are the last.
	 * @return unchanged in the archive
	 * @throws RuleViolation {@code meeting.last-organiser}
	 */
	public Decision<Meeting> leave(PersonId person) {
		if (facts().changes().isAllowed()) {
			roles().dismissal(person, Role.ORGANISER).orThrow();
		}
		return forget(person);
	}

	/**
	 * Ends the roles of a person who was erased. Where that was the last organiser all
	 * the same, a founder appoints another one.
	 * @return unchanged in the archive
	 */
	public Decision<Meeting> forget(PersonId person) {
		var ending = facts().changes().isAllowed() ? rolesOf(person) : List.<Appointment>of();
		return ending.isEmpty() ? Decision.unchanged(this) : new Decision<>(
				with(this.appointments.stream().filter((appointment) -> !ending.contains(appointment)).toList()),
				ending.stream()
					.<DomainEvent>map((appointment) -> new RoleRevoked(this.id, person, appointment.role()))
					.toList());
	}

	/** The roles of a person outside delegations. */
	public List<Appointment> rolesOf(PersonId person) {
		return this.appointments.stream().filter((appointment) -> appointment.person().equals(person)).toList();
	}

	/**
	 * What the rules of every service must know of it.
	 * @return its facts as they stand
	 */
	public MeetingFacts facts() {
		return new MeetingFacts(this.id, this.plan.names(), this.stage, this.plan.textsCurrentIn());
	}

	/**
	 * What the rules of registration must know of it.
	 * @return its facts, and who has a role outside delegations
	 */
	public MeetingRoles roles() {
		return new MeetingRoles(facts(), this.appointments, until(), ZoneId.of(this.plan.timeZone()),
				PasskeyUse.ORGANISERS.isIn(this.plan.passkeysFor()));
	}

	private Meeting with(List<Appointment> others) {
		return new Meeting(this.id, this.plan, this.stage, others, this.deadlines);
	}

}
