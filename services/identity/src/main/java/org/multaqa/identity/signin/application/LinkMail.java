package org.multaqa.identity.signin.application;

import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.model.LanguagePreference;

/** Brings a link to a person. */
@FunctionalInterface
public interface LinkMail {

	/**
	 * Sends a link.
	 * @param secret the secret of the link
	 */
	void send(Account account, String secret, LanguagePreference reader);

}
