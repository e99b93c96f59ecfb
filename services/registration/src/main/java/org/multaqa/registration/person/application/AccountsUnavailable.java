package org.multaqa.registration.person.application;

/** Identity does not answer ({@code accounts.away}, 503); nothing was changed. */
public final class AccountsUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1;

	public AccountsUnavailable(Throwable cause) {
		super("identity does not answer", cause);
	}

}
