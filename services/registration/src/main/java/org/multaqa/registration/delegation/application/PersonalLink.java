package org.multaqa.registration.delegation.application;

import java.time.Instant;

/**
 * The link that opens the invitation of one person. Not even printed.
 *
 * @param until until when (excluded)
 */
public record PersonalLink(String link, Instant until) {

	@Override
	public String toString() {
		return "PersonalLink[private]";
	}

}
