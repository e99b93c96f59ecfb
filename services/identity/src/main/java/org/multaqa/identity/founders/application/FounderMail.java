package org.multaqa.identity.founders.application;

import org.multaqa.identity.accounts.domain.Account;

/** Tells people what was made of them. */
@FunctionalInterface
public interface FounderMail {

	/**
	 * Tells a person that they are a founder now, after the answer to who appointed them.
	 * @param founder who was appointed
	 * @param by who has appointed them
	 */
	void appointed(Account founder, Account by);

}
