package org.multaqa.notifications.deliveries.application;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * A person as identity knows them; never stored and never logged.
 *
 * @param email where mails are sent to
 * @param language a language tag
 */
public record Recipient(PersonId person, LocalizedText name, String email, String language) {

	/** Without the address: it must not end up in a log. */
	@Override
	public String toString() {
		return "recipient " + this.person;
	}

}
