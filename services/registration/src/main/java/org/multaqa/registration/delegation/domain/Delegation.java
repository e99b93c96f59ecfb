package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.DelegateAmended;
import org.multaqa.model.events.RegistrationEvent.DelegateApproved;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckInReverted;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckedIn;
import org.multaqa.model.events.RegistrationEvent.DelegateCorrected;
import org.multaqa.model.events.RegistrationEvent.DelegateDeclined;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegatePromoted;
import org.multaqa.model.events.RegistrationEvent.DelegateRegistered;
import org.multaqa.model.events.RegistrationEvent.DelegateReminded;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.DelegateRolesChanged;
import org.multaqa.model.events.RegistrationEvent.DelegateWithdrawn;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.Detail;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.api.Names;
import org.multaqa.registration.delegation.domain.MemberStage.Amended;
import org.multaqa.registration.delegation.domain.MemberStage.Approved;
import org.multaqa.registration.delegation.domain.MemberStage.CheckedIn;
import org.multaqa.registration.delegation.domain.MemberStage.Declined;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Registered;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;

/**
 * The delegation of one office to one meeting. It has seats per role and holds its
 * members, so that seats, waiting list and replacement always agree: they are one write.
 * Who is nominated takes a seat of each role, or waits in the order of nomination; a seat
 * that becomes free goes to the first who waits, in the same decision. A member is
 * invited, accepts or declines, is approved, arrives; or leaves, and may be nominated
 * again. A seat handed to a successor never becomes free in between.
 *
 * @param seats how many people per role
 * @param decides whether the office counts when the meeting agrees
 * @param members everybody who was ever nominated, once, in the order of (the last)
 * nomination
 */
public record Delegation(DelegationId id, MeetingId meeting, OfficeId office, Map<Role, Integer> seats, boolean decides,
		List<Member> members) {

	public Delegation {
		seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
		members = List.copyOf(members);
	}

	/**
	 * Invites an office to send a delegation.
	 * @param seats how many people per role
	 * @param headquarters whether the office is headquarters, which alone has seats for
	 * its officers, the president and the secretary general
	 * @param decides whether the office counts when the meeting agrees
	 * @return the delegation, without members
	 * @throws RuleViolation as {@link SeatPlan#check}
	 */
	public static Decision<Delegation> invite(DelegationId id, MeetingId meeting, OfficeId office,
			Map<Role, Integer> seats, boolean headquarters, boolean decides) {
		SeatPlan.check(seats, headquarters);
		var invited = new Delegation(id, meeting, office, seats, decides, List.of());
		return Decision.of(invited, invited.invited());
	}

	/**
	 * Gives it more seats or fewer; who waits takes the new ones.
	 * @param plan how many people per role
	 * @param headquarters as in {@link #invite}
	 * @return the delegation with them
	 * @throws RuleViolation as {@link SeatPlan#check}, and {@code delegation.seats-taken}
	 */
	public Decision<Delegation> seat(Map<Role, Integer> plan, boolean headquarters) {
		SeatPlan.check(plan, headquarters);
		if (plan.equals(this.seats)) {
			return Decision.unchanged(this);
		}
		var seating = new Seating(plan, this.members);
		for (Role role : this.seats.keySet()) {
			if (seating.taken(role) > seating.all(role)) {
				throw new RuleViolation("delegation.seats-taken", Names.of(role), seating.taken(role));
			}
		}
		var next = new Delegation(this.id, this.meeting, this.office, plan, this.decides, this.members);
		return next.promoting(next.invited());
	}

	/**
	 * Nominates a person, who takes seats or waits.
	 * @return the delegation with the person as its last
	 * @throws RuleViolation as {@link #rolesAmongSeats}, and {@code member.already-in}
	 */
	public Decision<Delegation> nominate(PersonId person, List<Role> roles) {
		var wanted = rolesAmongSeats(roles);
		var known = find(person).filter((member) -> member.stage().isIn());
		if (known.isPresent()) {
			if (known.get().roles().equals(wanted)) {
				return Decision.unchanged(this);
			}
			throw new RuleViolation("member.already-in");
		}
		boolean waits = !seating().hasRoomFor(wanted);
		var member = nominated(person, wanted, waits ? new Waiting() : new Nominated(null));
		return Decision.of(with(seating().last(member)),
				new DelegateNominated(this.id, this.meeting, this.office, person, wanted, waits));
	}

	/**
	 * Insists on roles that this delegation has seats for.
	 * @param roles as what somebody is to be nominated
	 * @return each once, in their order
	 * @throws RuleViolation {@code member.no-role}, {@code delegation.no-such-seat}
	 */
	public List<Role> rolesAmongSeats(List<Role> roles) {
		return seating().rolesAmongSeats(roles);
	}

	/**
	 * The person accepts.
	 * @param needs private needs, encrypted, or absent where those stand that were said
	 * before
	 * @return the delegation, the person registered
	 * @throws RuleViolation as {@link DelegationFacts#registration}
	 */
	public Decision<Delegation> register(PersonId person, @Nullable SealedNeeds needs) {
		return Decision.when(facts().registration(person), this, () -> moved(registered(get(person), needs),
				new DelegateRegistered(this.id, this.meeting, this.office, person)));
	}

	/**
	 * The person declines; who waits first has the seat.
	 * @return the delegation without the person
	 * @throws RuleViolation as {@link DelegationFacts#declining}
	 */
	public Decision<Delegation> decline(PersonId person) {
		return Decision.when(facts().declining(person), this, () -> moved(get(person).now(new Declined()),
				new DelegateDeclined(this.id, this.meeting, this.office, person)));
	}

	/**
	 * The person is asked once more for an answer.
	 * @return the delegation, the person reminded
	 * @throws RuleViolation as {@link DelegationFacts#reminding}
	 */
	public Decision<Delegation> remind(PersonId person, Instant now) {
		return Decision.when(facts().reminding(person, now), this, () -> moved(get(person).now(new Nominated(now)),
				new DelegateReminded(this.id, this.meeting, this.office, person)));
	}

	/**
	 * The organiser approves: from now on the person acts for the office.
	 * @return the delegation, the person approved
	 * @throws RuleViolation as {@link DelegationFacts#approval}
	 */
	public Decision<Delegation> approve(PersonId person) {
		return Decision.when(facts().approval(person), this, () -> moved(get(person).now(new Approved()),
				new DelegateApproved(this.id, this.meeting, this.office, person, get(person).roles())));
	}

	/**
	 * The person has arrived.
	 * @return the delegation, the person there
	 * @throws RuleViolation as {@link DelegationFacts#checkIn}
	 */
	public Decision<Delegation> checkIn(PersonId person) {
		return Decision.when(facts().checkIn(person), this, () -> moved(get(person).now(new CheckedIn()),
				new DelegateCheckedIn(this.id, this.meeting, this.office, person)));
	}

	/**
	 * The person was checked in by mistake.
	 * @return the delegation, the person expected as before
	 * @throws RuleViolation as {@link DelegationFacts#checkInReversion}
	 */
	public Decision<Delegation> revertCheckIn(PersonId person) {
		return Decision.when(facts().checkInReversion(person), this, () -> moved(get(person).now(new Approved()),
				new DelegateCheckInReverted(this.id, this.meeting, this.office, person)));
	}

	/**
	 * The person is in it, or waits, as something else. Who holds a seat needs a free one
	 * of each new role; seats that become free go to who waits first.
	 * @return the delegation, the person in the same place with these roles
	 * @throws RuleViolation as {@link DelegationFacts#correction} and
	 * {@link #rolesAmongSeats}, and {@code delegation.no-free-seat}
	 */
	public Decision<Delegation> changeRoles(PersonId person, List<Role> roles) {
		facts().correction(person).insist();
		var wanted = rolesAmongSeats(roles);
		var member = get(person);
		if (member.roles().equals(wanted)) {
			return Decision.unchanged(this);
		}
		if (member.stage().holdsSeat()) {
			seating().needsRoomFor(wanted.stream().filter((role) -> !member.isA(role)).toList());
		}
		return moved(member.as(wanted), new DelegateRolesChanged(this.id, this.meeting, this.office, person, wanted));
	}

	/**
	 * Something of the person was put right where accounts are kept. Whoever reads what
	 * was sent to another address cannot answer the invitation any more.
	 * @param correction what is right now
	 */
	public Decision<Delegation> corrected(PersonId person, Correction correction) {
		return corrected(get(person), correction);
	}

	/**
	 * The person has changed what was approved with the registration, and waits to be
	 * approved once more; the seat stays.
	 * @param correction what is another now; only another name is approved again
	 */
	public Decision<Delegation> amended(PersonId person, Correction correction) {
		if (!correction.details().contains(Detail.NAME) || !(get(person).stage() instanceof Approved)) {
			return corrected(person, correction);
		}
		var decision = corrected(get(person).now(new Amended(correction.nameBefore())), correction);
		var events = new ArrayList<>(decision.events());
		events.add(new DelegateAmended(this.id, this.meeting, this.office, person));
		return new Decision<>(decision.state(), events);
	}

	private Decision<Delegation> corrected(Member member, Correction correction) {
		if (correction.details().isEmpty()) {
			return Decision.unchanged(this);
		}
		boolean waits = member.stage() instanceof Waiting;
		var next = correction.details().contains(Detail.ADDRESS) ? member.endingLink() : member;
		return Decision.of(with(seating().with(next)), new DelegateCorrected(this.id, this.meeting, this.office,
				member.person(), waits, correction.details()));
	}

	/**
	 * The person leaves; who waits first has the seat.
	 * @return the delegation without the person
	 * @throws RuleViolation as {@link DelegationFacts#withdrawal}
	 */
	public Decision<Delegation> withdraw(PersonId person) {
		return Decision.when(facts().withdrawal(person), this, () -> moved(get(person).now(new Withdrawn(null)),
				new DelegateWithdrawn(this.id, this.meeting, this.office, person)));
	}

	/**
	 * Hands a seat to another person, who is invited; it never becomes free, so nobody
	 * who waits is promoted by it. The successor may be one of those who wait.
	 * @param person who leaves
	 * @param successor who comes
	 * @return the delegation with the successor
	 * @throws RuleViolation as {@link DelegationFacts#replacement(PersonId, PersonId)}
	 */
	public Decision<Delegation> replace(PersonId person, PersonId successor) {
		return Decision.when(facts().replacement(person, successor), this, () -> {
			var member = get(person);
			var next = with(seating().with(member.now(new Withdrawn(successor)))
				.last(nominated(successor, member.roles(), new Nominated(null))));
			return Decision.of(next,
					new DelegateReplaced(this.id, this.meeting, this.office, person, successor, member.roles()));
		});
	}

	/**
	 * Keeps other needs of a person who is invited or comes. No fact for anybody else: it
	 * tells nothing.
	 * @param needs private needs, encrypted, or absent
	 * @return the delegation with them
	 * @throws RuleViolation as {@link DelegationFacts#sayingNeeds}
	 */
	public Delegation changeNeeds(PersonId person, @Nullable SealedNeeds needs) {
		facts().sayingNeeds(person).insist();
		return with(seating().with(get(person).needing(needs)));
	}

	/**
	 * Keeps other answers of a person who is invited or comes. No fact for anybody else:
	 * it tells nothing.
	 * @param answers to the questions of the meeting, encrypted, or absent
	 * @return the delegation with them
	 * @throws RuleViolation as {@link DelegationFacts#sayingNeeds}
	 */
	public Delegation changeAnswers(PersonId person, @Nullable SealedAnswers answers) {
		facts().sayingNeeds(person).insist();
		return with(seating().with(get(person).answering(answers)));
	}

	/**
	 * Forgets the needs and answers of a person, wherever the person stands.
	 * @return the delegation without them
	 */
	public Delegation forget(PersonId person) {
		return find(person).map((member) -> with(seating().with(member.forgotten()))).orElse(this);
	}

	/**
	 * Forgets the needs and answers of everybody in it.
	 * @return the delegation without any
	 */
	public Delegation forgetPrivate() {
		return new Delegation(this.id, this.meeting, this.office, this.seats, this.decides,
				this.members.stream().map(Member::forgotten).toList());
	}

	/**
	 * Gives the badge of a person another code. No fact for anybody else: the code is
	 * nobody's business.
	 * @return the delegation with it
	 * @throws RuleViolation as {@link DelegationFacts#expectation}
	 */
	public Decision<Delegation> renewBadge(PersonId person) {
		facts().expectation(person).insist();
		return new Decision<>(with(seating().with(get(person).losingBadge())), List.of());
	}

	/**
	 * Those who are expected, and those of them who are there.
	 * @return in the order of their nomination
	 */
	public List<Member> expected() {
		var facts = facts();
		return this.members.stream().filter((member) -> facts.expectation(member.person()).isAllowed()).toList();
	}

	/**
	 * What the rules must know of it.
	 * @return its facts as they stand
	 */
	public DelegationFacts facts() {
		return new DelegationFacts(this.office, this.members.stream().map(Member::facts).toList());
	}

	public Optional<Member> find(PersonId person) {
		return this.members.stream().filter((member) -> member.person().equals(person)).findFirst();
	}

	public Member get(PersonId person) {
		return find(person).orElseThrow(() -> RuleViolation.unknown("member.unknown", person.value()));
	}

	public int taken(Role role) {
		return seating().taken(role);
	}

	/**
	 * Those who wait.
	 * @return the first one first
	 */
	public List<PersonId> waiting() {
		return this.members.stream().filter((member) -> member.stage() instanceof Waiting).map(Member::person).toList();
	}

	private static Member registered(Member member, @Nullable SealedNeeds needs) {
		var next = member.now(new Registered());
		return (needs != null) ? next.needing(needs) : next;
	}

	private Member nominated(PersonId person, List<Role> roles, MemberStage stage) {
		return find(person).map((known) -> known.again(roles, stage))
			.orElseGet(() -> Member.first(person, roles, stage));
	}

	private Seating seating() {
		return new Seating(this.seats, this.members);
	}

	private DelegationInvited invited() {
		return new DelegationInvited(this.id, this.meeting, this.office, this.seats, this.decides);
	}

	/**
	 * With a member further on; a seat that becomes free by it goes to who waits first.
	 */
	private Decision<Delegation> moved(Member after, DomainEvent fact) {
		return with(seating().with(after)).promoting(fact);
	}

	private Decision<Delegation> promoting(DomainEvent first) {
		var events = new ArrayList<DomainEvent>(List.of(first));
		var seated = seating().promoted();
		seated.members()
			.stream()
			.filter((member) -> !this.members.contains(member))
			.forEach((member) -> events.add(new DelegatePromoted(this.id, this.meeting, this.office, member.person())));
		return new Decision<>(with(seated), events);
	}

	private Delegation with(Seating others) {
		return new Delegation(this.id, this.meeting, this.office, others.seats(), this.decides, others.members());
	}

}
