package org.multaqa.registration.person.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;

/**
 * Who somebody is who is invited: looked up, or given an account, when it first matters,
 * and once in a command however often it is tried.
 */
public final class InvitedPerson {

	private final PersonService people;

	private final RequestContext context;

	private final Invitee invitee;

	private @Nullable PersonId person;

	public InvitedPerson(PersonService people, RequestContext context, Invitee invitee) {
		this.people = people;
		this.context = context;
		this.invitee = invitee;
	}

	/**
	 * The person.
	 * @throws RuleViolation {@code person.unknown}
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public PersonId get() {
		if (this.person == null) {
			this.person = find();
		}
		return this.person;
	}

	private PersonId find() {
		return switch (this.invitee) {
			case Invitee.ByPerson known -> {
				this.people.needsToBeKnown(this.context.actor(), known.person());
				yield known.person();
			}
			case Invitee.ByAddress unknown -> this.people.invite(this.context, unknown.account());
		};
	}

}
