package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.List;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.DelegateDeclined;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateRolesChanged;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.delegation.domain.MemberStage.Declined;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;

/**
 * The place of one member in a delegation: a seat of each role, or one among those who
 * wait. Who leaves it or changes it moves seats; what becomes of the person on the same
 * seat is for {@link Membership}.
 *
 * @param member whose
 */
public record Place(Delegation delegation, Member member) {

	/**
	 * The person declines; who waits first has the seat.
	 * @return the delegation without the person
	 * @throws RuleViolation as {@link DelegationFacts#declining}
	 */
	public Decision<Delegation> decline(Instant now) {
		return Decision.when(facts().declining(person()), this.delegation, () -> moved(this.member.now(new Declined()),
				now, new DelegateDeclined(id(), meeting(), office(), person())));
	}

	/**
	 * The person is in it, or waits, as something else. Who holds a seat needs a free one
	 * of each new role; seats that become free go to who waits first.
	 * @return the delegation, the person in the same place with these roles
	 * @throws RuleViolation as {@link DelegationFacts#correction} and
	 * {@link Delegation#rolesAmongSeats}, and {@code delegation.no-free-seat}
	 */
	public Decision<Delegation> changeRoles(List<Role> roles, Instant now) {
		facts().correction(person()).orThrow();
		var wanted = this.delegation.rolesAmongSeats(roles);
		if (this.member.roles().equals(wanted)) {
			return Decision.unchanged(this.delegation);
		}
		if (this.member.stage().holdsSeat()) {
			this.delegation.seating().needsRoomFor(wanted.stream().filter((role) -> !this.member.isA(role)).toList());
		}
		return moved(this.member.as(wanted), now,
				new DelegateRolesChanged(id(), meeting(), office(), person(), wanted));
	}

	/**
	 * The person leaves; who waits first has the seat.
	 * @return the delegation without the person
	 * @throws RuleViolation as {@link DelegationFacts#withdrawal}
	 */
	public Decision<Delegation> withdraw(Instant now) {
		return Decision.when(facts().withdrawal(person()), this.delegation,
				() -> moved(this.member.now(new Withdrawn(null)), now,
						new DelegateWithdrawn(id(), meeting(), office(), person())));
	}

	/**
	 * Hands a seat to another person, who is invited; it never becomes free, so nobody
	 * who waits is promoted by it. The successor may be one of those who wait.
	 * @param successor who comes
	 * @return the delegation with the successor
	 * @throws RuleViolation as {@link DelegationFacts#replacement(PersonId, PersonId)}
	 */
	public Decision<Delegation> replace(PersonId successor, Instant now) {
		return Decision.when(facts().replacement(person(), successor), this.delegation, () -> {
			var next = this.delegation.with(this.delegation.seating()
				.with(this.member.now(new Withdrawn(successor)))
				.last(this.delegation.nominated(successor, this.member.roles(), new Nominated(now, null))));
			return Decision.of(next,
					new DelegateReplaced(id(), meeting(), office(), person(), successor, this.member.roles()));
		});
	}

	/**
	 * With a member further on; a seat that becomes free by it goes to who waits first.
	 */
	private Decision<Delegation> moved(Member after, Instant now, DomainEvent fact) {
		return this.delegation.with(after).promoting(now, fact);
	}

	private DelegationFacts facts() {
		return this.delegation.facts();
	}

	private DelegationId id() {
		return this.delegation.id();
	}

	private MeetingId meeting() {
		return this.delegation.meeting();
	}

	private OfficeId office() {
		return this.delegation.office();
	}

	private PersonId person() {
		return this.member.person();
	}

}
