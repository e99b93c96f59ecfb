package org.multaqa.portal.pages.shell;

import org.jspecify.annotations.Nullable;

/**
 * Something did not work.
 *
 * @param help what to do next: last part of a message key {@code error.help.…}:
 * {@code unknown} (404), {@code refused} (409, 422), {@code not-allowed} (403),
 * {@code sign-in} (401), {@code old} (a form whose session has ended), {@code stale}
 * (412), {@code away} (503), {@code bug} (500), {@code input} (400, 413)
 * @param trace a number by which the operators find it, or absent
 */
public record ErrorPage(Problem problem, String help, @Nullable String trace) {

}
