package org.multaqa.launcher.seeds;

import org.multaqa.model.PersonId;

/** Where access tokens come from. A new one may carry grants that an old one lacks. */
public interface TokenSource {

	/**
	 * A new token of a person.
	 * @return a bearer token with the person's present grants
	 */
	String ofPerson(PersonId person);

	/**
	 * A new token of a service account that may open accounts.
	 * @return a bearer token with the scope {@code accounts}
	 */
	String ofAccounts();

}
