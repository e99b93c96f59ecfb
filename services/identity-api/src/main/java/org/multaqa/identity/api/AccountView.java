package org.multaqa.identity.api;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * An account as its person and other services see it.
 *
 * @param name how the person is called
 * @param email where mails are sent to, in lower case
 * @param language in which the person wants to be addressed, a language tag
 */
public record AccountView(PersonId person, LocalizedText name, String email, String language) {

	/** Without the address: it must not end up in a log. */
	@Override
	public String toString() {
		return "account of " + this.person;
	}

}
