package org.multaqa.identity.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MailAddress;
import org.multaqa.model.PersonId;

/**
 * An account to be opened.
 *
 * @param id the person's id, or absent for one by chance
 * @param name how the person is called
 * @param email where mails are sent to
 * @param language in which the person wants to be addressed, a language tag
 */
public record NewAccount(@Nullable PersonId id, LocalizedText name, @MailAddress String email, String language) {

	/** Without the address: it must not end up in a log. */
	@Override
	public String toString() {
		return "NewAccount[private]";
	}

}
