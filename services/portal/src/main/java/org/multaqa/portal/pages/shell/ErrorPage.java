package org.multaqa.portal.pages.shell;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something did not work.
 *
 * @param help what to do next: last part of a message key {@code error.help.…}:
 * {@code unknown} (404), {@code refused} (409, 422, 429), {@code not-allowed} (403),
 * {@code sign-in} (401), {@code old} (a form whose session has ended), {@code stale}
 * (412), {@code starting} (503, right after a start), {@code away} (503), {@code bug}
 * (500), {@code input} (400, 413)
 * @param trace a number by which the operators find it, or absent
 * @param words what somebody had written by hand in the form that failed, to read and to
 * copy
 * @param kept the form, where it can be sent again as it is
 */
public record ErrorPage(Problem problem, String help, @Nullable String trace, List<String> words, @Nullable Kept kept) {

	public ErrorPage {
		words = List.copyOf(words);
	}

	/**
	 * A form that was not taken, for it came while a service was away.
	 *
	 * @param action where it is sent
	 */
	public record Kept(String action, Form form) {

	}

}
