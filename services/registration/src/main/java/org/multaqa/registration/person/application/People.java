package org.multaqa.registration.person.application;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.Copies;
import org.multaqa.kit.store.Hashes;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.registration.person.domain.NewAccount;
import org.multaqa.registration.person.domain.Person;

import org.springframework.stereotype.Service;

/**
 * Who is known. Names come by events; of somebody of whom no event has come yet, identity
 * is asked.
 */
@Service
public class People {

	private final Copies<Person> people;

	private final Accounts accounts;

	public People(Copies<Person> people, Accounts accounts) {
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
	public PersonId invite(Command command, NewAccount account) {
		@Nullable String key = (command.key() != null) ? Hashes.sha256(command.actor().person() + "\n" + command.key()) : null;
		return this.accounts.open(account, key);
	}

	public Optional<LocalizedText> nameOf(PersonId person) {
		return this.people.find(person.value()).map(Person::name);
	}

}
