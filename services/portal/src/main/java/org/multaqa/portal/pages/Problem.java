package org.multaqa.portal.pages;

import org.jspecify.annotations.Nullable;

/**
 * A refusal as the services answered it (RFC 9457).
 *
 * @param status the HTTP status
 * @param code the stable code, for instance {@code workshop.not-open}
 * @param title what is wrong, in the reader's language
 * @param detail more about it, or absent
 */
public record Problem(int status, String code, String title, @Nullable String detail) {

}
