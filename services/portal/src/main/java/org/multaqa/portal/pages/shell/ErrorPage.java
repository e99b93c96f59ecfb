package org.multaqa.portal.pages.shell;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Something did not work.
 *
 * @param help what to do next: last part of a message key {@code error.help.…}:
 * {@code unknown} (404), {@code refused} (409, 422, 429), {@code not-allowed} (403),
 * {@code sign-in} (401), {@code old} (a form whose session has ended), {@code stale}
 * (412), {@code away} (503), {@code bug} (500), {@code input} (400, 413)
 * @param trace a number by which the operators find it, or absent
 * @param kept the form that somebody had sent, where it can be sent again as it is
 */
public record ErrorPage(Problem problem, String help, @Nullable String trace, @Nullable Kept kept) {

	/**
	 * A form that was not taken, for it came while a service was away.
	 *
	 * @param action where it is sent
	 */
	public record Kept(String action, Form form) {

		/** What ids, choices and numbers consist of. */
		private static final Pattern NO_WORDS = Pattern.compile("[A-Za-z0-9._:+-]*");

		/** What was written by hand, to read and to copy. */
		public List<String> words() {
			return this.form.fields()
				.values()
				.stream()
				.flatMap(List::stream)
				.filter((value) -> !NO_WORDS.matcher(value).matches())
				.toList();
		}

	}

}
