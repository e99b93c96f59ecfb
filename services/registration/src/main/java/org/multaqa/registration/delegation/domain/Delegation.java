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
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;

/**
 * The delegation of one office to one meeting. It has seats per role and holds its
 * members, so that seats, waiting list and replacement always agree: they are one write.
 * Who is nominated takes a seat of each role, or waits in the order of nomination; a seat
 * that becomes free goes to the first who waits, in the same decision. A member is
 * invited, accepts or declines, is approved, arrives; or leaves, and may be nominated
 * again. A seat handed to a successor never becomes free in between. What becomes of one
 * person is for {@link Place} where it moves a seat, else for {@link Membership}; what
 * passes to other offices for {@link SeatExchange}.
 *
 * @param seats how many people per role
 * @param decides whether the office counts when the meeting agrees
 * @param members everybody who was ever nominated, once, in the order of (the last)
 * nomination
 * @param transfers seats that pass to others and from them, or absent while there were
 * none
 * @param lately when its head invited people of late, or absent where nobody was invited
 * so
 */
public record Delegation(DelegationId id, MeetingId meeting, OfficeId office, Map<Role, Integer> seats, boolean decides,
		List<Member> members, @Nullable SeatTransfers transfers, @Nullable RecentInvitations lately) {

	/** More than will ever come to a seat; all of them are one document. */
	static final int MOST_WAITING = 500;

	public Delegation {
		seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
		members = List.copyOf(members);
	}

	/** One whose head has not invited anybody. */
	public Delegation(DelegationId id, MeetingId meeting, OfficeId office, Map<Role, Integer> seats, boolean decides,
			List<Member> members, @Nullable SeatTransfers transfers) {
		this(id, meeting, office, seats, decides, members, transfers, null);
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
		var invited = new Delegation(id, meeting, office, seats, decides, List.of(), null);
		return Decision.of(invited, invited.invited());
	}

	/**
	 * Gives it more seats or fewer; who waits takes the new ones.
	 * @param plan how many people per role
	 * @param headquarters as in {@link #invite}
	 * @return the delegation with them
	 * @throws RuleViolation as {@link SeatPlan#check}, {@link Seating#needsNoFewer} and
	 * {@link Seating#needsSeatsToKeep}
	 */
	public Decision<Delegation> seat(Map<Role, Integer> plan, boolean headquarters, Instant now) {
		SeatPlan.check(plan, headquarters);
		if (plan.equals(this.seats)) {
			return Decision.unchanged(this);
		}
		var next = with(plan);
		this.seats.keySet().forEach(next.seating()::needsNoFewer);
		next.seating().needsSeatsToKeep();
		return next.promoting(now, next.invited());
	}

	/**
	 * Nominates a person, who takes seats or waits.
	 * @return the delegation with the person as its last
	 * @throws RuleViolation as {@link #rolesAmongSeats}, {@code member.already-in}, and
	 * {@code delegation.too-many-waiting}
	 */
	public Decision<Delegation> nominate(PersonId person, List<Role> roles, Instant now) {
		var wanted = rolesAmongSeats(roles);
		var known = find(person).filter((member) -> member.stage().isIn());
		if (known.isPresent()) {
			if (known.get().roles().equals(wanted)) {
				return Decision.unchanged(this);
			}
			throw new RuleViolation("member.already-in");
		}
		boolean waits = !seating().hasRoomFor(wanted);
		if (waits && waiting().size() >= MOST_WAITING) {
			throw new RuleViolation("delegation.too-many-waiting", MOST_WAITING);
		}
		var member = nominated(person, wanted, waits ? new Waiting() : new Nominated(now, null));
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
	 * Counts an invitation by its head: each is a mail of ours to somebody whose address
	 * the head alone has written.
	 * @return the delegation that remembers it
	 * @throws RuleViolation {@code delegation.too-many-invitations}
	 */
	public Delegation invitingByHead(Instant now) {
		var before = (this.lately != null) ? this.lately : RecentInvitations.none();
		before.needsRoom(this.seats.values().stream().mapToInt(Integer::intValue).sum(), now);
		return new Delegation(this.id, this.meeting, this.office, this.seats, this.decides, this.members,
				this.transfers, before.and(now));
	}

	/**
	 * Forgets the needs and answers of everybody in it.
	 * @return the delegation without any
	 */
	public Delegation forgetPrivate() {
		return new Delegation(this.id, this.meeting, this.office, this.seats, this.decides,
				this.members.stream().map(Member::forgotten).toList(), this.transfers, this.lately);
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

	/**
	 * What becomes of a person on their seat.
	 * @throws RuleViolation {@code member.unknown}
	 */
	public Membership member(PersonId person) {
		return new Membership(this, get(person));
	}

	/**
	 * The seat of a person, or where the person waits for one.
	 * @throws RuleViolation {@code member.unknown}
	 */
	public Place place(PersonId person) {
		return new Place(this, get(person));
	}

	/** How its seats pass to other offices, and theirs to it. */
	public SeatExchange exchange() {
		return new SeatExchange(this);
	}

	/** What it has offered, and what it was given. */
	public SeatTransfers exchanged() {
		return (this.transfers != null) ? this.transfers : SeatTransfers.none();
	}

	public Member get(PersonId person) {
		return find(person).orElseThrow(() -> RuleViolation.unknown("member.unknown", person.value()));
	}

	public int taken(Role role) {
		return seating().taken(role);
	}

	/** How many seats of a role wait for the answer of another office. */
	public int offered(Role role) {
		return seating().offered(role);
	}

	/**
	 * Those who wait.
	 * @return the first one first
	 */
	public List<PersonId> waiting() {
		return this.members.stream().filter((member) -> member.stage() instanceof Waiting).map(Member::person).toList();
	}

	Member nominated(PersonId person, List<Role> roles, MemberStage stage) {
		return find(person).map((known) -> known.again(roles, stage))
			.orElseGet(() -> Member.first(person, roles, stage));
	}

	Seating seating() {
		return new Seating(this.seats, exchanged().offered(), this.members);
	}

	DelegationInvited invited() {
		return new DelegationInvited(this.id, this.meeting, this.office, this.seats, this.decides);
	}

	/**
	 * What happened, and that the free seats go to who waits first.
	 * @param facts what happened
	 */
	Decision<Delegation> promoting(Instant now, DomainEvent... facts) {
		var events = new ArrayList<>(List.of(facts));
		var seated = seating().promoted(now);
		seated.members()
			.stream()
			.filter((member) -> !this.members.contains(member))
			.forEach((member) -> events.add(new DelegatePromoted(this.id, this.meeting, this.office, member.person())));
		return new Decision<>(with(seated), events);
	}

	/** With a member further on, on the same seat. */
	Delegation with(Member after) {
		return with(seating().with(after));
	}

	Delegation with(Map<Role, Integer> others) {
		return new Delegation(this.id, this.meeting, this.office, others, this.decides, this.members, this.transfers,
				this.lately);
	}

	Delegation with(SeatTransfers others) {
		return new Delegation(this.id, this.meeting, this.office, this.seats, this.decides, this.members, others,
				this.lately);
	}

	Delegation with(Seating others) {
		return new Delegation(this.id, this.meeting, this.office, this.seats, this.decides, others.members(),
				this.transfers, this.lately);
	}

}
