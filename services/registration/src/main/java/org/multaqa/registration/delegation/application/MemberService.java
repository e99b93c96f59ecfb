package org.multaqa.registration.delegation.application;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MemberActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.Place;
import org.multaqa.registration.person.application.InvitedPerson;
import org.multaqa.registration.person.application.Invitee;
import org.multaqa.registration.person.application.PersonService;

/**
 * What people do with the members of a delegation, as far as {@link DelegationActions}
 * allows it; {@link OwnRegistrationService} for one's own, {@link CorrectionService} for
 * what accounts keep.
 */
public class MemberService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final PersonService people;

	public MemberService(Aggregates<Delegation> delegations, DelegationAccess access, PersonService people) {
		this.delegations = delegations;
		this.access = access;
		this.people = people;
	}

	/**
	 * Nominates a person. Everything that can be refused without knowing who it is, is
	 * refused before an account is opened.
	 * @throws RuleViolation {@code delegation.unknown}, as
	 * {@link DelegationActions#nominate}, {@code delegation.too-many-invitations},
	 * {@code member.in-other-delegation}, and as {@link Delegation#nominate}
	 */
	public Versioned<Membership> nominate(RequestContext context, DelegationId id, Invitee invitee, List<Role> roles) {
		var person = new InvitedPerson(this.people, context, invitee);
		var now = this.access.now();
		return of(this.access.change(context, id, (actions) -> actions.nominate(now), (actions, delegation) -> {
			delegation.rolesAmongSeats(roles);
			return counted(actions, delegation, now,
					(counted) -> counted.nominate(withoutOtherDelegation(counted, person.get()), roles, now));
		}), person.get());
	}

	/**
	 * Hands the seat of a person to another one.
	 * @throws RuleViolation {@code delegation.unknown}, as {@link MemberActions#replace},
	 * {@code delegation.too-many-invitations}, {@code member.in-other-delegation}, and as
	 * {@link Place#replace}
	 */
	public Versioned<Membership> replace(RequestContext context, DelegationId id, PersonId person, Invitee invitee) {
		var successor = new InvitedPerson(this.people, context, invitee);
		var now = this.access.now();
		return of(
				this.access
					.change(context, id, (actions) -> actions.member(person).replace(now),
							(actions, delegation) -> counted(actions, delegation, now,
									(counted) -> counted.place(person)
										.replace(withoutOtherDelegation(counted, successor.get()), now))),
				successor.get());
	}

	/**
	 * A member, for that person, the head and organisers.
	 * @throws RuleViolation {@code delegation.unknown}, {@code delegation.not-yours},
	 * {@code member.unknown}
	 */
	public Versioned<Membership> get(Actor actor, DelegationId id, PersonId person) {
		return of(this.access.read(actor, id, (actions) -> actions.member(person).read()), person);
	}

	public Versioned<Membership> approve(RequestContext context, DelegationId id, PersonId person) {
		return of(this.access.change(context, id, (actions) -> actions.member(person).approve(),
				(delegation) -> delegation.member(person).approve()), person);
	}

	/**
	 * The person has arrived. Two who say so at once have both said it; one of them is
	 * told that it was known.
	 */
	public Arrival checkIn(RequestContext context, DelegationId id, PersonId person) {
		var known = new AtomicBoolean();
		var stored = this.access.change(context, id, (actions) -> actions.member(person).checkIn(), (delegation) -> {
			var decision = delegation.member(person).checkIn();
			known.set(decision.isUnchanged());
			return decision;
		});
		return new Arrival(of(stored, person), known.get());
	}

	public Versioned<Membership> revertCheckIn(RequestContext context, DelegationId id, PersonId person) {
		return of(this.access.change(context, id, (actions) -> actions.member(person).revertCheckIn(),
				(delegation) -> delegation.member(person).revertCheckIn()), person);
	}

	/**
	 * Says as what somebody is in the delegation.
	 * @param context names the version that was seen
	 */
	public Versioned<Membership> changeRoles(RequestContext context, DelegationId id, PersonId person,
			List<Role> roles) {
		return of(this.access.change(context, id, (actions) -> actions.member(person).changeRoles(), (delegation) -> {
			context.requireVersion();
			return delegation.place(person).changeRoles(roles, this.access.now());
		}), person);
	}

	public Versioned<Membership> withdraw(RequestContext context, DelegationId id, PersonId person) {
		return of(this.access.change(context, id, (actions) -> actions.member(person).withdraw(),
				(delegation) -> delegation.place(person).withdraw(this.access.now())), person);
	}

	private static Versioned<Membership> of(Versioned<Delegation> delegation, PersonId person) {
		return delegation.map((state) -> state.member(person));
	}

	/** Invites, and counts it; organisers invite hundreds at a time. */
	private static Decision<Delegation> counted(DelegationActions actions, Delegation delegation, Instant now,
			Function<Delegation, Decision<Delegation>> inviting) {
		if (actions.organises()) {
			return inviting.apply(delegation);
		}
		var decision = inviting.apply(delegation.invitingByHead(now));
		return decision.isUnchanged() ? Decision.unchanged(delegation) : decision;
	}

	/** A second delegation would be a second ticket. */
	private PersonId withoutOtherDelegation(Delegation own, PersonId person) {
		for (var other : this.delegations.list(DelegationListing.withIn(own.meeting(), person)).items()) {
			if (!other.id().equals(own.id().value())) {
				throw new RuleViolation("member.in-other-delegation", this.access.nameOf(other.state().office()));
			}
		}
		return person;
	}

}
