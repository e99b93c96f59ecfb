package org.multaqa.registration.person.application;

/** Identity refused an account, for instance for its address; its own words say why. */
public final class AccountRefused extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final int status;

	private final String code;

	private final String title;

	public AccountRefused(int status, String code, String title) {
		super(code);
		this.status = status;
		this.code = code;
		this.title = title;
	}

	public int status() {
		return this.status;
	}

	public String code() {
		return this.code;
	}

	public String title() {
		return this.title;
	}

}
