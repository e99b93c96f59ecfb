package org.multaqa.registration.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;

/**
 * What the rules must know of a delegation, and when its state allows what; who may is
 * for {@link DelegationActions}. Of somebody who was never nominated every rule says
 * {@code member.unknown}.
 *
 * @param office whose
 * @param members its people, those who left included
 */
public record DelegationFacts(OfficeId office, List<MemberFacts> members) {

	public DelegationFacts {
		members = List.copyOf(members);
	}

	/**
	 * Whether a person may accept the invitation.
	 * @return allowed, already so, or {@code member.waiting}, {@code member.not-invited}
	 */
	public Permission registration(PersonId person) {
		return of(person, MemberFacts::registration);
	}

	/**
	 * Whether a person may decline the invitation, or to wait for one.
	 * @return allowed, already so, or {@code member.already-registered},
	 * {@code member.not-invited}
	 */
	public Permission declining(PersonId person) {
		return of(person, MemberFacts::declining);
	}

	/**
	 * Whether a person may be asked once more for an answer.
	 * @return allowed, already so within a day after the last time, or
	 * {@code member.waits}, {@code member.answered}, {@code member.not-in}
	 */
	public Permission reminding(PersonId person, Instant now) {
		return of(person, (member) -> member.reminding(now));
	}

	/**
	 * Whether a registration may be approved.
	 * @return allowed, already so, or {@code member.not-registered}
	 */
	public Permission approval(PersonId person) {
		return of(person, MemberFacts::approval);
	}

	/**
	 * Whether a person may be checked in.
	 * @return allowed, already so, or {@code member.not-approved}
	 */
	public Permission checkIn(PersonId person) {
		return of(person, MemberFacts::checkIn);
	}

	/**
	 * Whether the check-in of a person may be taken back.
	 * @return allowed, already so, or {@code member.not-approved}
	 */
	public Permission checkInReversion(PersonId person) {
		return of(person, MemberFacts::checkInReversion);
	}

	/**
	 * Whether a person is expected, or there.
	 * @return allowed, or {@code member.not-approved}
	 */
	public Permission expectation(PersonId person) {
		return of(person, MemberFacts::expectation);
	}

	/**
	 * Whether it can be said that a person has been there.
	 * @return allowed, or {@code member.not-checked-in}
	 */
	public Permission attendance(PersonId person) {
		return of(person, MemberFacts::attendance);
	}

	/**
	 * Whether a person may be in it as something else, or be called otherwise.
	 * @return allowed, or {@code member.not-in}
	 */
	public Permission correction(PersonId person) {
		return of(person, MemberFacts::correction);
	}

	/**
	 * Whether the address of a person may be put right by others.
	 * @return allowed, or {@code member.not-in}, {@code member.has-answered}
	 */
	public Permission addressCorrection(PersonId person) {
		return of(person, MemberFacts::addressCorrection);
	}

	/**
	 * Whether a person may leave.
	 * @return allowed, or already so
	 */
	public Permission withdrawal(PersonId person) {
		return of(person, MemberFacts::withdrawal);
	}

	/**
	 * Whether a person's seat may be handed to somebody.
	 * @return allowed, already so, or {@code member.no-seat}
	 */
	public Permission replacement(PersonId person) {
		return of(person, MemberFacts::replacement);
	}

	/**
	 * Whether a person's seat may be handed to another, who may be one of those who wait.
	 * @return allowed, already so, or {@code member.same-person}, {@code member.no-seat},
	 * {@code member.already-in}
	 */
	public Permission replacement(PersonId person, PersonId successor) {
		return of(person, (member) -> replacement(member, successor));
	}

	/**
	 * Whether a person may say what they need: who is invited or comes may.
	 * @return allowed, or {@code member.waiting}, {@code member.not-invited}
	 */
	public Permission sayingNeeds(PersonId person) {
		return of(person, MemberFacts::sayingNeeds);
	}

	/** How many of its people stand there. */
	long count(Predicate<MemberState> state) {
		return this.members.stream().map(MemberFacts::state).filter(state).count();
	}

	/** Whether a person acts as the head of it. */
	boolean isLedBy(PersonId person) {
		return find(person).filter((member) -> member.actsAs(Role.HEAD)).isPresent();
	}

	Optional<MemberFacts> find(PersonId person) {
		return this.members.stream().filter((member) -> member.person().equals(person)).findFirst();
	}

	private Permission of(PersonId person, Function<MemberFacts, Permission> rule) {
		return find(person).map(rule).orElseGet(() -> Permission.unknown("member.unknown", person.value()));
	}

	private Permission replacement(MemberFacts member, PersonId successor) {
		if (member.person().equals(successor)) {
			return Permission.refused("member.same-person");
		}
		boolean seated = find(successor).filter((other) -> other.state().holdsSeat()).isPresent();
		if (!member.state().holdsSeat()) {
			return (seated && successor.equals(member.successor())) ? Permission.alreadySo()
					: Permission.refused("member.no-seat");
		}
		return seated ? Permission.refused("member.already-in") : Permission.allowed();
	}

}
