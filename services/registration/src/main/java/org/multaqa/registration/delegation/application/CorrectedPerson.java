package org.multaqa.registration.delegation.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.registration.delegation.domain.Correction;
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

	private @Nullable Correction correction;

	CorrectedPerson(PersonService people, PersonId person, @Nullable LocalizedText name, @Nullable String email) {
		this.people = people;
		this.person = person;
		this.name = name;
		this.email = email;
	}

	/**
	 * What is another now, and how the person was called before.
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	Correction get() {
		if (this.correction == null) {
			@Nullable LocalizedText before = this.people.nameOf(this.person).orElse(null);
			this.correction = new Correction(this.people.correct(this.person, this.name, this.email), before);
		}
		return this.correction;
	}

}
