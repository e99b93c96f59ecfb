package org.multaqa.portal.access;

/** What was asked for is not for visitors (401). */
public final class SignInNeeded extends RuntimeException {

	private static final long serialVersionUID = 1;

}
