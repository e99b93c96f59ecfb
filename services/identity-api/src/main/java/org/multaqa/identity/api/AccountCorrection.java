package org.multaqa.identity.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MailAddress;
import org.multaqa.model.PersonId;

/**
 * What somebody else puts right who has written a name or an address wrong; what is
 * absent stays as it is.
 *
 * @param name how the person is called
 * @param email where mails are sent to
 * @param askedBy who says so, and so is told to have named the person
 */
public record AccountCorrection(@Nullable LocalizedText name, @MailAddress @Nullable String email, PersonId askedBy) {

	/** Without the address: it must not end up in a log. */
	@Override
	public String toString() {
		return "AccountCorrection[private]";
	}

}
