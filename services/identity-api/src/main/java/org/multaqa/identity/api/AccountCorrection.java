package org.multaqa.identity.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;

/**
 * What somebody else puts right who has written a name or an address wrong; what is
 * absent stays as it is.
 *
 * @param name how the person is called
 * @param email where mails are sent to
 */
public record AccountCorrection(@Nullable LocalizedText name, @Nullable String email) {

	/** Without the address: it must not end up in a log. */
	@Override
	public String toString() {
		return "AccountCorrection[private]";
	}

}
