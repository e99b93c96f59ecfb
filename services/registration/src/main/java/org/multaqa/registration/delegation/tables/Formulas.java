package org.multaqa.registration.delegation.tables;

/**
 * What somebody wrote must not become a formula where somebody else opens the table: an
 * apostrophe in front keeps it a text.
 */
final class Formulas {

	private static final String BEGINNINGS = "=+-@\t\r";

	private Formulas() {
	}

	static String guarded(String text) {
		return begins(text) ? "'" + text : text;
	}

	static String withoutGuard(String text) {
		return (text.startsWith("'") && begins(text.substring(1))) ? text.substring(1) : text;
	}

	private static boolean begins(String text) {
		return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
	}

}
