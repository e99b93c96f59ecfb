package org.multaqa.sessions.programme.domain;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.access.RuleViolation;

/**
 * A room of the venue.
 *
 * @param capacity how many people it holds, at least one
 */
public record Room(RoomId id, LocalizedText names, int capacity) {

	/**
	 * Checks what an organiser has entered.
	 * @throws RuleViolation {@code text.too-long}, {@code programme.bad-capacity}
	 */
	void check() {
		Limits.name("names", this.names);
		Limits.capacity(this.capacity);
	}

}
