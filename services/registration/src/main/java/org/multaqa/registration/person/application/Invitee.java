package org.multaqa.registration.person.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.EmailAddress;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.domain.Limits;

/** Who is to be nominated, or appointed. */
public sealed interface Invitee {

	/** Somebody with an account. */
	record ByPerson(PersonId person) implements Invitee {

	}

	/** Somebody whose account is opened by the invitation, or found by the address. */
	record ByAddress(NewAccount account) implements Invitee {

	}

	/**
	 * Reads who is meant: either a person, or name, address and language of somebody who
	 * may have no account yet.
	 * @return known or stranger
	 * @throws RuleViolation {@code member.who}, {@code text.too-long}, as
	 * {@link EmailAddress#of}
	 */
	static Invitee of(@Nullable PersonId person, @Nullable LocalizedText name, @Nullable String email,
			@Nullable String language) {
		if (person != null && name == null && email == null && language == null) {
			return new ByPerson(person);
		}
		if (person != null || name == null || email == null || language == null) {
			throw RuleViolation.badInput("member.who");
		}
		return new ByAddress(
				new NewAccount(null, Limits.name(name), EmailAddress.of(email), LocalizedText.checkLanguage(language)));
	}

}
