package org.multaqa.identity.accounts.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * An account that somebody asks for.
 *
 * @param id the person's id, or absent for one by chance
 * @param name how the person is called
 * @param email where mails are sent to
 * @param language in which language the person wants to be addressed
 */
public record AccountRequest(@Nullable PersonId id, LocalizedText name, String email, String language) {

	@Override
	public String toString() {
		return "account for " + this.name;
	}

}
