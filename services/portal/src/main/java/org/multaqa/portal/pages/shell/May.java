package org.multaqa.portal.pages.shell;

import org.jspecify.annotations.Nullable;

/**
 * Whether the reader may do something, and if not, who can: no button is missing without
 * a word.
 *
 * @param allowed whether the button works
 * @param because where it does not: the last part of a message key {@code may.…} that
 * says why not or who can, for instance {@code rapporteur}; absent where the action would
 * make no sense, then nothing is shown
 */
public record May(boolean allowed, @Nullable String because) {

	public static May yes() {
		return new May(true, null);
	}

	/**
	 * Not for this reader, or not now.
	 * @param because one of {@code sign-in}, {@code away} (the service is down),
	 * {@code organiser}, {@code head}, {@code own-head} (the head of that delegation),
	 * {@code rapporteur}, {@code author}, {@code other-office}, {@code own-office},
	 * {@code delegate}, {@code headquarters}, {@code gate}, {@code turn},
	 * {@code not-open}, {@code part} (who writes in a workshop), {@code positions} (those
	 * of all deciding offices come first)
	 * @return the answer
	 */
	public static May no(String because) {
		return new May(false, because);
	}

	public static May hidden() {
		return new May(false, null);
	}

}
