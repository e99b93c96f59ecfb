package org.multaqa.registration.person.domain;

import org.multaqa.model.LocalizedText;

/**
 * What is needed to invite somebody who has no account yet.
 *
 * @param name how the person is called
 * @param email where the invitation goes
 * @param language in which language
 */
public record NewAccount(LocalizedText name, String email, String language) {

	@Override
	public String toString() {
		return "NewAccount[private]";
	}

}
