package org.multaqa.sessions.guest.application;

/** Nobody answers who keeps names ({@code guest.names-away}, 503). */
public final class GuestNamesAway extends RuntimeException {

	private static final long serialVersionUID = 1;

	public GuestNamesAway(Throwable cause) {
		super("names of guests are away", cause);
	}

}
