package org.multaqa.registration.delegation.application;

import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.PersonId;

/** Who is to be nominated. */
public sealed interface Invitee {

	/** Somebody with an account. */
	record ByPerson(PersonId person) implements Invitee {

	}

	/** Somebody whose account is opened by the invitation, or found by the address. */
	record ByAddress(NewAccount account) implements Invitee {

	}

}
