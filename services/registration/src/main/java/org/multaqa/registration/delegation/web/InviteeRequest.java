package org.multaqa.registration.delegation.web;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.EmailAddress;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.application.Invitee;
import org.multaqa.registration.domain.Limits;

/**
 * Who is to come: either {@code person}, or name, address and language of somebody who
 * may have no account yet.
 */
final class InviteeRequest {

	private InviteeRequest() {
	}

	/**
	 * Reads who is meant.
	 * @return known or stranger
	 * @throws RuleViolation {@code member.who}, {@code text.too-long}, as
	 * {@link EmailAddress#of}
	 */
	static Invitee of(@Nullable PersonId person, @Nullable LocalizedText name, @Nullable String email,
			@Nullable String language) {
		if (person != null && name == null && email == null && language == null) {
			return new Invitee.ByPerson(person);
		}
		if (person != null || name == null || email == null || language == null) {
			throw RuleViolation.badInput("member.who");
		}
		return new Invitee.ByAddress(new NewAccount(null, Limits.name("name", name), EmailAddress.of(email),
				LocalizedText.checkLanguage(language)));
	}

}
