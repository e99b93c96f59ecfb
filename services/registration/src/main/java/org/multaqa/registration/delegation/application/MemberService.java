package org.multaqa.registration.delegation.application;

import java.util.List;
import java.util.function.Function;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.person.application.PersonService;

/**
 * What may be done with the members of a delegation; {@link OwnRegistrationService} for
 * one's own.
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
	 * @throws RuleViolation {@code delegation.unknown}, {@code delegation.not-yours},
	 * {@code meeting.not-open}, {@code member.in-other-delegation}, and as
	 * {@link Delegation#nominate}
	 */
	public Versioned<Membership> nominate(RequestContext context, DelegationId id, Invitee invitee, List<Role> roles) {
		var delegation = this.access.getAsHeadOrOrganiser(context.actor(), id).open().delegation();
		delegation.state().rolesAmongSeats(roles);
		var person = personFor(context, delegation, invitee);
		return change(context, id, person, (current) -> current.nominate(person, roles));
	}

	public Versioned<Membership> replace(RequestContext context, DelegationId id, PersonId person, Invitee invitee) {
		var delegation = this.access.getAsHeadOrOrganiser(context.actor(), id).open().delegation();
		delegation.state().needsSeatOf(person);
		var successor = personFor(context, delegation, invitee);
		return change(context, id, successor, (current) -> current.replace(person, successor));
	}

	/**
	 * A member, for that person, the head and organisers.
	 * @throws RuleViolation {@code delegation.unknown}, {@code delegation.not-yours},
	 * {@code member.unknown}
	 */
	public Versioned<Membership> get(Actor actor, DelegationId id, PersonId person) {
		var found = actor.is(person) ? this.access.get(actor, id) : this.access.getAsHeadOrOrganiser(actor, id);
		return found.delegation().map((delegation) -> new Membership(delegation, delegation.get(person)));
	}

	public Versioned<Membership> approve(RequestContext context, DelegationId id, PersonId person) {
		this.access.getAsOrganiser(context.actor(), id).open();
		return change(context, id, person, (delegation) -> delegation.approve(person));
	}

	public Versioned<Membership> checkIn(RequestContext context, DelegationId id, PersonId person) {
		this.access.getAsOrganiser(context.actor(), id).open();
		return change(context, id, person, (delegation) -> delegation.checkIn(person));
	}

	public Versioned<Membership> withdraw(RequestContext context, DelegationId id, PersonId person) {
		var found = context.actor().is(person) ? this.access.get(context.actor(), id)
				: this.access.getAsHeadOrOrganiser(context.actor(), id);
		found.meeting().facts().changes().insist();
		return change(context, id, person, (delegation) -> delegation.withdraw(person));
	}

	private Versioned<Membership> change(RequestContext context, DelegationId id, PersonId person,
			Function<Delegation, Decision<Delegation>> question) {
		return this.delegations.change(id.value(), DelegationAccess.UNKNOWN, context, question)
			.map((delegation) -> new Membership(delegation, delegation.get(person)));
	}

	private PersonId personFor(RequestContext context, Versioned<Delegation> delegation, Invitee invitee) {
		// another body under the same key is refused before an account is opened
		this.delegations.hasCarriedOut(delegation, context);
		var person = switch (invitee) {
			case Invitee.ByPerson known -> {
				this.people.needsToBeKnown(context.actor(), known.person());
				yield known.person();
			}
			case Invitee.ByAddress unknown -> this.people.invite(context, unknown.account());
		};
		needsNoOtherDelegation(delegation.state().meeting(), delegation.state().id(), person);
		return person;
	}

	/** A second delegation would be a second ticket. */
	private void needsNoOtherDelegation(MeetingId meeting, DelegationId id, PersonId person) {
		for (var other : this.delegations.findBy("meeting", meeting.value())) {
			if (!other.id().equals(id.value())
					&& other.state().find(person).filter((member) -> member.stage().isIn()).isPresent()) {
				throw new RuleViolation("member.in-other-delegation", this.access.nameOf(other.state().office()));
			}
		}
	}

}
