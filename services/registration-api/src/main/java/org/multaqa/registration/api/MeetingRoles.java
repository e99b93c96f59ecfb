package org.multaqa.registration.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * A meeting, and who has a role in it outside delegations, by the register, which is what
 * registration has stored: it is the truth, the grants in a token follow it. Who may is
 * for {@link MeetingActions}.
 *
 * @param meeting what every service knows of it
 * @param appointments organisers and observers, the first organiser first
 * @param deadlines until when people are nominated and answer
 * @param zone by whose clock they are said
 * @param byPasskey whether organisers act in a sign-in with a passkey alone
 */
public record MeetingRoles(MeetingFacts meeting, List<Appointment> appointments, Deadlines deadlines, ZoneId zone,
		boolean byPasskey) {

	private static final String NOT_LATE = "member.not-late";

	public MeetingRoles {
		appointments = List.copyOf(appointments);
	}

	/**
	 * Whether somebody organises it.
	 * @param person who
	 * @return by the register
	 */
	public boolean isOrganisedBy(PersonId person) {
		return this.appointments.contains(new Appointment(person, Role.ORGANISER));
	}

	/**
	 * Whether somebody acts as an organiser of it: by the register; where that takes a
	 * passkey, only whose token has the grant, which identity leaves out of others.
	 */
	public boolean isOrganisedBy(Actor actor) {
		return isOrganisedBy(actor.person()) && (!this.byPasskey || actor.has(this.meeting.id(), Role.ORGANISER));
	}

	/** Whether nobody organises it any more, since the last who did was erased. */
	boolean isWithoutOrganiser() {
		return this.appointments.stream().noneMatch((appointment) -> appointment.role() == Role.ORGANISER);
	}

	/**
	 * Whether somebody may know that there is this meeting: who organises or observes it
	 * takes part. Nobody is in a delegation before it opens.
	 * @param actor who asks
	 * @return as {@link MeetingFacts#isShownTo(Actor)}, by the register
	 */
	public boolean isShownTo(Actor actor) {
		return this.meeting.isShownTo(actor,
				this.appointments.stream().anyMatch((appointment) -> actor.is(appointment.person())));
	}

	/**
	 * Whether the actor organises it.
	 * @return allowed, or {@code actor.needs-role}
	 */
	Permission byAnOrganiser(Actor actor) {
		return isOrganisedBy(actor) ? Permission.allowed()
				: Permission.notAllowed("actor.needs-role", List.of(Names.of(Role.ORGANISER)));
	}

	/**
	 * Whether people may still come, be nominated, answer and arrive: from its opening
	 * until it closes.
	 * @return allowed, or {@code meeting.not-open}
	 */
	public Permission coming() {
		return this.meeting.receives() ? Permission.allowed()
				: Permission.refused("meeting.not-open", Names.of(stage()));
	}

	/**
	 * Until when offices nominate people; organisers always may.
	 * @return empty where no end was set
	 */
	public Optional<Instant> nominationsUntil() {
		return Optional.ofNullable(this.deadlines.nominations()).map((local) -> Deadlines.at(local, this.zone));
	}

	/** When those who are invited say whether they come. */
	public AnswerPeriod answering() {
		return new AnswerPeriod(this.meeting, this.deadlines, this.zone);
	}

	/**
	 * Until when a person who is invited may answer.
	 * @return as {@link AnswerPeriod#until(Instant)}
	 */
	public Optional<Instant> answerUntil(MemberFacts member) {
		return answering().until(member.invited());
	}

	/**
	 * Until when those who are invited before it may answer.
	 * @return empty where no end was set
	 */
	public Optional<Instant> answersUntil() {
		return answering().until();
	}

	/**
	 * Whether offices may nominate people now.
	 * @return allowed, or {@code delegation.nominations-closed}
	 */
	Permission nominating(Instant now) {
		return nominationsUntil().filter((end) -> !now.isBefore(end)).isEmpty() ? Permission.allowed()
				: Permission.refused("delegation.nominations-closed");
	}

	/**
	 * Whether a person who is invited may still say that they come.
	 * @return allowed, or {@code member.too-late}
	 */
	Permission answering(MemberFacts member, Instant now) {
		return answering().isTooLate(member.invited(), now) ? Permission.refused("member.too-late")
				: Permission.allowed();
	}

	/**
	 * Whether a person has lost the claim to their seat: invited, and silent until the
	 * deadline.
	 * @return allowed, already so, or {@code member.not-late}
	 */
	Permission freeing(MemberFacts member, Instant now) {
		return switch (member.state()) {
			case NOMINATED -> answering(member, now).isAllowed() ? Permission.refused(NOT_LATE) : Permission.allowed();
			case DECLINED, WITHDRAWN -> Permission.alreadySo();
			case WAITING, REGISTERED, AMENDED, APPROVED, CHECKED_IN -> Permission.refused(NOT_LATE);
		};
	}

	/** Whether a person is invited and has not answered in time. */
	public boolean isLate(MemberFacts member, Instant now) {
		return freeing(member, now).isAllowed();
	}

	/**
	 * Whether offices may still be invited, and seats given: until it closes; they are
	 * prepared while it is a draft.
	 * @return allowed, or {@code meeting.over}
	 */
	public Permission inviting() {
		return this.meeting.lasts() ? Permission.allowed() : Permission.refused("meeting.over", Names.of(stage()));
	}

	/**
	 * Whether the offices may still be said to agree by another rule: until the meeting
	 * runs. What they agree on before that is agreed and stays so; from then on each
	 * position is stated in the knowledge of the rule.
	 * @return allowed, or {@code meeting.consent-rule-stands}
	 */
	public Permission agreeingOtherwise() {
		return switch (stage()) {
			case DRAFT, OPEN -> Permission.allowed();
			case RUNNING, CLOSED, ARCHIVED -> Permission.refused("meeting.consent-rule-stands", Names.of(stage()));
		};
	}

	/**
	 * Whether the meeting may go on to a stage: one after the other.
	 * @return allowed, already so, or {@code meeting.not-the-next-stage}
	 */
	public Permission reaching(MeetingStage next) {
		if (next == stage()) {
			return Permission.alreadySo();
		}
		return (next.ordinal() == stage().ordinal() + 1) ? Permission.allowed()
				: Permission.refused("meeting.not-the-next-stage", Names.of(stage()), Names.of(next));
	}

	/**
	 * Whether the meeting may stand again at the stage before, because nothing has come
	 * of the present one. Nothing has come of opening it while nobody is in a delegation
	 * or waits to be; of starting it while nobody has arrived; and of closing it never:
	 * from then on nobody comes. What other services hold is not asked; it stays, and
	 * follows the stage.
	 * @param to the stage before
	 * @param delegations those to the meeting, asked only where it matters
	 * @return allowed, already so, or {@code meeting.not-the-stage-before},
	 * {@code meeting.somebody-in}, {@code meeting.somebody-arrived}
	 */
	public Permission reverting(MeetingStage to, Supplier<List<DelegationFacts>> delegations) {
		if (to == stage()) {
			return Permission.alreadySo();
		}
		if (to.ordinal() != stage().ordinal() - 1) {
			return Permission.refused("meeting.not-the-stage-before", Names.of(stage()), Names.of(to));
		}
		return switch (to) {
			case DRAFT -> unlessAny(delegations, MemberState::isIn, "meeting.somebody-in");
			case OPEN -> unlessAny(delegations, MemberState.CHECKED_IN::equals, "meeting.somebody-arrived");
			case RUNNING -> Permission.allowed();
			case CLOSED, ARCHIVED -> this.meeting.changes();
		};
	}

	/**
	 * Whether a person may have a role outside delegations.
	 * @param person who
	 * @param role organiser or observer
	 * @return allowed, already so, or {@code role.of-a-delegation}
	 */
	public Permission appointment(PersonId person, Role role) {
		return outsideDelegations(role).and(() -> this.appointments.contains(new Appointment(person, role))
				? Permission.alreadySo() : Permission.allowed());
	}

	/**
	 * Whether a role outside delegations may end; a meeting keeps one organiser at least.
	 * @param person whose
	 * @param role organiser or observer
	 * @return allowed, already so, or {@code role.of-a-delegation},
	 * {@code meeting.last-organiser}
	 */
	public Permission dismissal(PersonId person, Role role) {
		return outsideDelegations(role).and(() -> ending(new Appointment(person, role)));
	}

	private MeetingStage stage() {
		return this.meeting.stage();
	}

	private Permission ending(Appointment appointment) {
		if (!this.appointments.contains(appointment)) {
			return Permission.alreadySo();
		}
		boolean organised = this.appointments.stream()
			.anyMatch((other) -> other.role() == Role.ORGANISER && !other.equals(appointment));
		return organised ? Permission.allowed() : Permission.refused("meeting.last-organiser");
	}

	private static Permission unlessAny(Supplier<List<DelegationFacts>> delegations, Predicate<MemberState> state,
			String code) {
		long people = delegations.get().stream().mapToLong((delegation) -> delegation.count(state)).sum();
		return (people == 0) ? Permission.allowed() : Permission.refused(code, people);
	}

	static Permission outsideDelegations(Role role) {
		return (role == Role.ORGANISER || role == Role.OBSERVER) ? Permission.allowed()
				: Permission.refused("role.of-a-delegation", Names.of(role));
	}

}
