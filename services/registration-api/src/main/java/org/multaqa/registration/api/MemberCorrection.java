package org.multaqa.registration.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;

/**
 * What was written wrong of a member, written right; what is absent stays as it is.
 *
 * @param name how the person is called
 * @param email where the invitation goes
 */
public record MemberCorrection(@Nullable LocalizedText name, @Nullable String email) {

	@Override
	public String toString() {
		return "MemberCorrection[private]";
	}

}
