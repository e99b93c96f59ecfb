package org.multaqa.roadmap.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * A gate as a reader sees it.
 *
 * @param key its short name
 * @param names what it is called
 * @param role who passes it
 * @param state how it stands
 * @param by who passed it, or absent
 * @param at when, or absent
 * @param passkey whether that was signed with a passkey; absent where it was not
 */
public record GateView(String key, LocalizedText names, Role role, State state, @Nullable PersonId by,
		@Nullable Instant at, @Nullable Boolean passkey) {

	/** How a gate stands. */
	public enum State {

		/** Not its turn. */
		WAITING,

		/** Its turn. */
		OPEN,

		/** Passed for the present content. */
		PASSED

	}

}
