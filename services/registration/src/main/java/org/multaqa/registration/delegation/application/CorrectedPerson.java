package org.multaqa.registration.delegation.application;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.RegistrationEvent.Detail;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.multaqa.registration.person.application.PersonService;

/**
 * What is put right of somebody: when it first matters, and once in a command however
 * often it is tried.
 */
final class CorrectedPerson {

	private final PersonService people;

	private final PersonId person;

	private final @Nullable LocalizedText name;

	private final @Nullable String email;

	private @Nullable List<Detail> details;

	CorrectedPerson(PersonService people, PersonId person, @Nullable LocalizedText name, @Nullable String email) {
		this.people = people;
		this.person = person;
		this.name = name;
		this.email = email;
	}

	/**
	 * What is another now.
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	List<Detail> get() {
		if (this.details == null) {
			this.details = this.people.correct(this.person, this.name, this.email);
		}
		return this.details;
	}

}
