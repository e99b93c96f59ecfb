package org.multaqa.registration.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MailAddress;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * Who gets a role outside delegations: either {@code person}, or name, address and
 * language of somebody who may have no account yet.
 *
 * @param role organiser or observer
 * @param person somebody with an account, or absent
 * @param name how somebody is called who may have none
 * @param email by which the person signs in
 */
public record NewAppointment(Role role, @Nullable PersonId person, @Nullable LocalizedText name,
		@MailAddress @Nullable String email, @Nullable String language) {

	@Override
	public String toString() {
		return "NewAppointment[private]";
	}

}
