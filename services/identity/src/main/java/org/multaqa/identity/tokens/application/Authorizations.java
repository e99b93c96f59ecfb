package org.multaqa.identity.tokens.application;

import org.multaqa.model.PersonId;

/** What people were let in with. */
@FunctionalInterface
public interface Authorizations {

	/**
	 * Revokes all of a person: no token is renewed. One that is out ends where services
	 * are told so ({@code multaqa.ended-access.v1}), else by itself.
	 */
	void revoke(PersonId person);

}
