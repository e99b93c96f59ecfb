package org.multaqa.registration.person.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.Detail;

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
	 * Opens accounts, or finds those that already have these addresses.
	 * @return in the order of the requests
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	List<PersonId> openAll(List<NewAccount> accounts);

	/**
	 * Whose addresses these are.
	 * @param addresses each in its one spelling
	 * @return without those that are nobody's
	 * @throws AccountsUnavailable if identity does not answer
	 */
	Map<String, PersonId> owners(Collection<String> addresses);

	/**
	 * What would be another if it were put right; what is absent stays.
	 * @throws RuleViolation {@code account.bad-email}, {@code account.invisible-in-email}
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	Set<Detail> differing(PersonId person, @Nullable LocalizedText name, @Nullable String email);

	/**
	 * Puts a name or an address right; what is absent stays. Again is no error.
	 * @param askedBy who says so
	 * @param key under which identity remembers the request
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	void correct(PersonId person, @Nullable LocalizedText name, @Nullable String email, PersonId askedBy, String key);

	/**
	 * Whether there is such a person.
	 * @throws AccountsUnavailable if identity does not answer
	 */
	boolean exist(PersonId person);

	/**
	 * Erases the account of a person, and has all services told.
	 * @param askedBy the person, or a founder
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	void erase(PersonId person, PersonId askedBy);

}
