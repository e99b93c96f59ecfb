package org.multaqa.registration.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MailAddress;
import org.multaqa.model.PersonId;

/**
 * Who takes over: either {@code person}, or name, address and language of somebody who
 * may have no account yet.
 *
 * @param person somebody with an account, or absent
 * @param name how somebody is called who may have none
 * @param email where the invitation goes
 */
public record Replacement(@Nullable PersonId person, @Nullable LocalizedText name, @MailAddress @Nullable String email,
		@Nullable String language) {

	@Override
	public String toString() {
		return "Replacement[private]";
	}

}
