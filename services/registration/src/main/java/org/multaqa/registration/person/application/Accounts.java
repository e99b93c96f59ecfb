package org.multaqa.registration.person.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.registration.person.domain.NewAccount;

/** The accounts that identity keeps. */
public interface Accounts {

	/**
	 * Opens an account, or finds the one that already has this address.
	 * @param account whose
	 * @param key under which identity remembers the request, or absent
	 * @return the person
	 * @throws AccountRefused if identity says no
	 * @throws AccountsAway if identity does not answer
	 */
	PersonId open(NewAccount account, @Nullable String key);

	/**
	 * Whether there is such a person.
	 * @param person who
	 * @return true if so
	 * @throws AccountsAway if identity does not answer
	 */
	boolean exist(PersonId person);

}
