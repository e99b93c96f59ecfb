package org.multaqa.registration.delegation.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.multaqa.registration.person.application.PersonService;

/**
 * Who somebody is who is invited: looked up, or given an account, when it first matters,
 * and once in a command however often it is tried.
 */
final class InvitedPerson {

	private final PersonService people;

	private final RequestContext context;

	private final Invitee invitee;

	private @Nullable PersonId person;

	InvitedPerson(PersonService people, RequestContext context, Invitee invitee) {
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
	PersonId get() {
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
