package org.multaqa.identity.accounts.application;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.multaqa.model.PersonId;

/** Whose address is whose. An address belongs to one person, until that is erased. */
public interface Addresses {

	Optional<PersonId> ownerOf(String address);

	/** Whose these are; without those that are nobody's. */
	Map<String, PersonId> ownersOf(Collection<String> addresses);

	/**
	 * Takes an address for a person, unless somebody else was faster.
	 * @param address in its one spelling
	 * @return to whom it belongs now
	 */
	PersonId claim(String address, PersonId person);

	/**
	 * Gives an address back that was claimed for an account that could not be opened.
	 * @param person for whom it was claimed
	 */
	void release(String address, PersonId person);

	/**
	 * Has an address be the only one of a person: gives back those that were claimed for
	 * the person before.
	 * @param address which the person's account has
	 */
	void keepOnly(String address, PersonId person);

	/** Gives back all addresses of a person who is erased. */
	void forget(PersonId person);

}
