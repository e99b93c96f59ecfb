package org.multaqa.registration.delegation.application;

import org.multaqa.model.PersonId;
import org.multaqa.registration.person.domain.NewAccount;

/** Who is to be nominated. */
public sealed interface Invitee {

	/**
	 * Somebody with an account.
	 *
	 * @param person who
	 */
	record Known(PersonId person) implements Invitee {

	}

	/**
	 * Somebody whose account is opened by it, or found by the address.
	 *
	 * @param account whose
	 */
	record Stranger(NewAccount account) implements Invitee {

	}

}
