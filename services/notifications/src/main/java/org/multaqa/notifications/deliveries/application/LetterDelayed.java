package org.multaqa.notifications.deliveries.application;

/**
 * One letter cannot be written now, for what it says is kept by a service that is away.
 */
public final class LetterDelayed extends RuntimeException {

	private static final long serialVersionUID = 1;

	/**
	 * Something is away.
	 * @param what a code, for instance {@code registration-away}
	 */
	public LetterDelayed(String what) {
		super(what);
	}

}
