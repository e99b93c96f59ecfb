package org.multaqa.registration.delegation.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.DelegateApproved;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckedIn;
import org.multaqa.model.events.RegistrationEvent.DelegateDeclined;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegatePromoted;
import org.multaqa.model.events.RegistrationEvent.DelegateRegistered;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.DelegateWithdrawn;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;
import org.multaqa.registration.domain.Names;

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
	 * @throws RuleViolation {@code member.no-role}, {@code delegation.no-such-seat},
	 * {@code member.already-in}
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
		var member = new Member(person, wanted, waits ? new Waiting() : new Nominated(), null);
		return Decision.of(withLast(member),
				new DelegateNominated(this.id, this.meeting, this.office, person, wanted, waits));
	}

	/**
	 * Insists on roles that this delegation has seats for.
	 * @param roles as what somebody is to be nominated
	 * @return each once, in their order
	 * @throws RuleViolation {@code member.no-role}, {@code delegation.no-such-seat}
	 */
	public List<Role> rolesAmongSeats(List<Role> roles) {
		if (roles.isEmpty()) {
			throw RuleViolation.badInput("member.no-role");
		}
		for (Role role : roles) {
			if (seating().all(role) == 0) {
				throw new RuleViolation("delegation.no-such-seat", Names.of(role));
			}
		}
		return roles.stream().distinct().sorted().toList();
	}

	/**
	 * The person accepts.
	 * @param needs private needs, encrypted, or absent
	 * @return the delegation, the person registered
	 * @throws RuleViolation {@code member.unknown}, {@code member.waiting},
	 * {@code member.not-invited}
	 */
	public Decision<Delegation> register(PersonId person, @Nullable SealedNeeds needs) {
		return move(person, (member) -> member.register(needs),
				new DelegateRegistered(this.id, this.meeting, this.office, person));
	}

	/**
	 * The person declines; who waits first has the seat.
	 * @return the delegation without the person
	 * @throws RuleViolation {@code member.unknown}, {@code member.already-registered},
	 * {@code member.not-invited}
	 */
	public Decision<Delegation> decline(PersonId person) {
		return move(person, Member::decline, new DelegateDeclined(this.id, this.meeting, this.office, person));
	}

	/**
	 * The organiser approves: from now on the person acts for the office.
	 * @return the delegation, the person approved
	 * @throws RuleViolation {@code member.unknown}, {@code member.not-registered}
	 */
	public Decision<Delegation> approve(PersonId person) {
		return move(person, Member::approve,
				new DelegateApproved(this.id, this.meeting, this.office, person, get(person).roles()));
	}

	/**
	 * The person has arrived.
	 * @return the delegation, the person there
	 * @throws RuleViolation {@code member.unknown}, {@code member.not-approved}
	 */
	public Decision<Delegation> checkIn(PersonId person) {
		return move(person, Member::checkIn, new DelegateCheckedIn(this.id, this.meeting, this.office, person));
	}

	/**
	 * The person leaves; who waits first has the seat.
	 * @return the delegation without the person
	 * @throws RuleViolation {@code member.unknown}
	 */
	public Decision<Delegation> withdraw(PersonId person) {
		return move(person, Member::withdraw, new DelegateWithdrawn(this.id, this.meeting, this.office, person));
	}

	/**
	 * Hands a seat to another person, who is invited; it never becomes free, so nobody
	 * who waits is promoted by it. The successor may be one of those who wait.
	 * @param person who leaves
	 * @param successor who comes
	 * @return the delegation with the successor
	 * @throws RuleViolation {@code member.unknown}, {@code member.same-person},
	 * {@code member.no-seat}, {@code member.already-in}
	 */
	public Decision<Delegation> replace(PersonId person, PersonId successor) {
		var member = get(person);
		if (person.equals(successor)) {
			throw new RuleViolation("member.same-person");
		}
		boolean seated = find(successor).filter((other) -> other.stage().holdsSeat()).isPresent();
		if (seated && member.stage().equals(new Withdrawn(successor))) {
			return Decision.unchanged(this);
		}
		if (!member.stage().holdsSeat()) {
			throw new RuleViolation("member.no-seat");
		}
		if (seated) {
			throw new RuleViolation("member.already-in");
		}
		var next = with(member.now(new Withdrawn(successor)))
			.withLast(new Member(successor, member.roles(), new Nominated(), null));
		return Decision.of(next,
				new DelegateReplaced(this.id, this.meeting, this.office, person, successor, member.roles()));
	}

	/**
	 * Insists that the person has a seat to hand over, or has handed it over already.
	 * @throws RuleViolation {@code member.unknown}, {@code member.no-seat}
	 */
	public void needsSeatOf(PersonId person) {
		if (!get(person).stage().holdsSeat() && !get(person).stage().handedOver()) {
			throw new RuleViolation("member.no-seat");
		}
	}

	/**
	 * Keeps other needs of a person who comes. No fact for anybody else: it tells
	 * nothing.
	 * @param needs private needs, encrypted, or absent
	 * @return the delegation with them
	 * @throws RuleViolation {@code member.unknown}, {@code member.not-registered}
	 */
	public Delegation changeNeeds(PersonId person, @Nullable SealedNeeds needs) {
		var member = get(person);
		if (!member.stage().comes()) {
			throw new RuleViolation("member.not-registered");
		}
		return with(member.needing(needs));
	}

	/**
	 * Forgets the needs of a person, wherever the person stands.
	 * @return the delegation without them
	 */
	public Delegation forget(PersonId person) {
		return find(person).map((member) -> with(member.needing(null))).orElse(this);
	}

	/**
	 * Whether the person acts in this delegation as one of these.
	 * @param roles any of them
	 */
	public boolean hasActing(PersonId person, Set<Role> roles) {
		return find(person)
			.filter((member) -> member.stage().acts() && member.roles().stream().anyMatch(roles::contains))
			.isPresent();
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

	private Seating seating() {
		return new Seating(this.seats, this.members);
	}

	private DelegationInvited invited() {
		return new DelegationInvited(this.id, this.meeting, this.office, this.seats, this.decides);
	}

	/** Lets a member go on; a seat that becomes free by it goes to who waits first. */
	private Decision<Delegation> move(PersonId person, UnaryOperator<Member> step, DomainEvent fact) {
		var before = get(person);
		var after = step.apply(before);
		return after.equals(before) ? Decision.unchanged(this) : with(after).promoting(fact);
	}

	private Decision<Delegation> promoting(DomainEvent first) {
		var events = new ArrayList<DomainEvent>(List.of(first));
		var seated = seating().promoted();
		for (int i = 0; i < seated.size(); i++) {
			if (!seated.get(i).equals(this.members.get(i))) {
				events.add(new DelegatePromoted(this.id, this.meeting, this.office, seated.get(i).person()));
			}
		}
		return new Decision<>(withMembers(seated), events);
	}

	private Delegation with(Member changed) {
		return withMembers(Seating.replace(this.members, changed));
	}

	private Delegation withLast(Member last) {
		var all = new ArrayList<>(this.members);
		all.removeIf((member) -> member.person().equals(last.person()));
		all.add(last);
		return withMembers(all);
	}

	private Delegation withMembers(List<Member> others) {
		return new Delegation(this.id, this.meeting, this.office, this.seats, this.decides, others);
	}

}
