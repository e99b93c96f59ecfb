package org.multaqa.roadmap.application;

/** Nobody answers who keeps passkeys ({@code approval.passkeys-away}, 503). */
public final class PasskeysAway extends RuntimeException {

	private static final long serialVersionUID = 1;

	public PasskeysAway(Throwable cause) {
		super("passkeys are away", cause);
	}

}
