package org.multaqa.identity.tokens.application;

/** Under which names it is noted with an authorization where it was made. */
public final class SignInNotes {

	/** Browser and system; never a network address. */
	public static final String DEVICE = "org.multaqa.device";

	/** Fingerprint of the session of the browser here. */
	public static final String SESSION = "org.multaqa.session";

	private SignInNotes() {
	}

}
