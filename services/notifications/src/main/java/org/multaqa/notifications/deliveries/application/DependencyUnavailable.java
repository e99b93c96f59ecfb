package org.multaqa.notifications.deliveries.application;

/** What is needed for sending is away; nothing has left the house. */
public final class DependencyUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1;

	/**
	 * Something is away.
	 * @param what a code, for instance {@code identity-away}; without any address
	 */
	public DependencyUnavailable(String what) {
		super(what);
	}

}
