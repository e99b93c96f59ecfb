package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * Somebody in the programme of a meeting who has no account.
 *
 * @param name absent where it is forgotten
 */
public record GuestView(PersonId person, @Nullable LocalizedText name) {

	/** Without the name: it must not end up in a log. */
	@Override
	public String toString() {
		return "guest " + this.person;
	}

}
