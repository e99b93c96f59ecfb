package org.multaqa.sessions.api;

import org.multaqa.model.LocalizedText;

/**
 * A guest to be named.
 *
 * @param name in one script or several
 */
public record GuestRequest(LocalizedText name) {

	/** Without the name: it must not end up in a log. */
	@Override
	public String toString() {
		return "GuestRequest[private]";
	}

}
