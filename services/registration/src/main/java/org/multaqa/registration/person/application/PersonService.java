package org.multaqa.registration.person.application;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.person.domain.NewAccount;
import org.multaqa.registration.person.domain.PersonReplica;

import org.springframework.stereotype.Service;

/**
 * Who is known. Names come by events; of somebody of whom no event has come yet, identity
 * is asked.
 */
@Service
public class PersonService {

	private final Replicas<PersonReplica> people;

	private final Accounts accounts;

	public PersonService(Replicas<PersonReplica> people, Accounts accounts) {
		this.people = people;
		this.accounts = accounts;
	}

	/**
	 * Insists that there is such a person.
	 * @param actor who asks; nobody is told by it whom identity knows but who may invite
	 * @param person who
	 * @throws RuleViolation {@code person.unknown}
	 * @throws AccountsAway if only identity could say
	 */
	public void requireKnown(Actor actor, PersonId person) {
		if (!actor.is(person) && this.people.find(person.value()).isEmpty() && !this.accounts.exist(person)) {
			throw RuleViolation.unknown("person.unknown", person.value());
		}
	}

	/**
	 * The person with this address; opens an account where there is none.
	 * @param command how it was asked; its key is passed on
	 * @param account whose
	 * @return the person
	 * @throws AccountRefused if identity says no
	 * @throws AccountsAway if identity does not answer
	 */
	public PersonId invite(RequestContext context, NewAccount account) {
		@Nullable String key = (context.key() != null) ? Hashes.sha256(context.actor().person() + "\n" + context.key()) : null;
		return this.accounts.open(account, key);
	}

	public Optional<LocalizedText> nameOf(PersonId person) {
		return this.people.find(person.value()).map(PersonReplica::name);
	}

}
