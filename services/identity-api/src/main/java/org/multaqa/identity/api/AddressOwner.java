package org.multaqa.identity.api;

import org.multaqa.model.PersonId;

/**
 * Whose address it is.
 *
 * @param email in its one spelling
 */
public record AddressOwner(String email, PersonId person) {

	/** Without the address: it must not end up in a log. */
	@Override
	public String toString() {
		return "an address of " + this.person;
	}

}
