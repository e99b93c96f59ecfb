package org.multaqa.identity.api;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MailAddress;

/**
 * Somebody who is to be a founder. Name and language are for a new account; whoever has
 * one keeps theirs.
 *
 * @param name how the person is called
 * @param email where mails are sent to
 * @param language in which the person wants to be addressed, a language tag
 */
public record NewFounder(LocalizedText name, @MailAddress String email, String language) {

	/** Without the address: it must not end up in a log. */
	@Override
	public String toString() {
		return "NewFounder[private]";
	}

}
