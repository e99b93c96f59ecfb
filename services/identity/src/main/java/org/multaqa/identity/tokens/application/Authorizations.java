package org.multaqa.identity.tokens.application;

import org.multaqa.model.PersonId;

/** What people were let in with. */
@FunctionalInterface
public interface Authorizations {

	/**
	 * Revokes all of a person: no token is renewed. One that is out works on for as long
	 * as it was made for, {@link RegisteredClients#ACCESS} at most.
	 */
	void revoke(PersonId person);

}
