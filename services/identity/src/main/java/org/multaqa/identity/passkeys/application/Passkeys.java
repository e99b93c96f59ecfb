package org.multaqa.identity.passkeys.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.multaqa.identity.passkeys.domain.Passkey;
import org.multaqa.model.PersonId;

/** All passkeys. */
public interface Passkeys {

	/** In which order they are listed. */
	Comparator<Passkey> OLDEST_FIRST = Comparator.comparing(Passkey::since).thenComparing(Passkey::id);

	/**
	 * Keeps a new one.
	 * @return false where there is one with this id already, which stays as it is
	 */
	boolean keep(Passkey passkey);

	Optional<Passkey> find(String id);

	/**
	 * The passkeys of a person, by the handle that keys know.
	 * @param handle as {@link Passkey#handle}
	 * @return the oldest first
	 */
	List<Passkey> ofHandle(String handle);

	/** The passkeys of a person, the oldest first. */
	default List<Passkey> of(PersonId person) {
		return ofHandle(Passkey.handle(person));
	}

	/**
	 * Notes that one was used.
	 * @param counter how often it has signed by now; 0 for one that does not count
	 * @return false where it has signed as often before, as only a copy can have done,
	 * and where it is not there
	 */
	boolean used(String id, long counter, Instant at);

	/**
	 * Removes one.
	 * @return whether it was there
	 */
	boolean remove(PersonId person, String id);

	/** Forgets all of a person. */
	void forget(PersonId person);

}
