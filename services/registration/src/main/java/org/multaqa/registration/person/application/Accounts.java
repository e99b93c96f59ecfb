package org.multaqa.registration.person.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.PersonId;

/** The accounts that identity keeps. */
public interface Accounts {

	/**
	 * Opens an account, or finds the one that already has this address.
	 * @param key under which identity remembers the request, or absent
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	PersonId open(NewAccount account, @Nullable String key);

	/**
	 * Whether there is such a person.
	 * @throws AccountsUnavailable if identity does not answer
	 */
	boolean exist(PersonId person);

}
