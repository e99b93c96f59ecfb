package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MailAddress;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * Who is nominated: either {@code person}, or name, address and language of somebody who
 * may have no account yet.
 *
 * @param person somebody with an account, or absent
 * @param name how somebody is called who may have none
 * @param email where the invitation goes
 */
public record Nomination(@Nullable PersonId person, @Nullable LocalizedText name, @MailAddress @Nullable String email,
		@Nullable String language, List<Role> roles) {

	@Override
	public String toString() {
		return "Nomination[private]";
	}

}
