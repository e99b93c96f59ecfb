package org.multaqa.registration.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MailAddress;

/**
 * What was written wrong of a member, written right; what is absent stays as it is.
 *
 * @param name how the person is called
 * @param email where the invitation goes
 */
public record MemberCorrection(@Nullable LocalizedText name, @MailAddress @Nullable String email) {

	@Override
	public String toString() {
		return "MemberCorrection[private]";
	}

}
