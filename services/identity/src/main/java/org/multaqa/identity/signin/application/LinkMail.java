package org.multaqa.identity.signin.application;

import java.util.Locale;

import org.multaqa.identity.accounts.domain.Account;

/** Brings a link to a person. */
@FunctionalInterface
public interface LinkMail {

	/**
	 * Sends a link.
	 * @param secret the secret of the link
	 * @param language in which of our languages
	 */
	void send(Account account, String secret, Locale language);

}
