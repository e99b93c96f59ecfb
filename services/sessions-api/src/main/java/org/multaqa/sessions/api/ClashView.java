package org.multaqa.sessions.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;

/**
 * One reason why a session should not be where it is, or would be.
 *
 * @param rule what says so
 * @param severity how much that counts in the meeting
 * @param title in the reader's language
 * @param session what it is about, where it is or would be
 * @param other the other session, or absent
 * @param person who would have to be in two places or is away, or absent
 * @param excuse why it may be so all the same, or absent where nobody said so
 */
public record ClashView(PlanningRule rule, Severity severity, String title, Side session, @Nullable Side other,
		@Nullable Who person, @Nullable Reason excuse) {

	/**
	 * A session in a clash.
	 *
	 * @param room absent where it has no place, as are its times
	 */
	public record Side(SessionId id, LocalizedText title, @Nullable RoomId room, @Nullable Instant starts,
			@Nullable Instant ends) {

	}

	/**
	 * A person in a clash.
	 *
	 * @param name how the person is called, or absent
	 */
	public record Who(PersonId id, @Nullable LocalizedText name) {

	}

	/**
	 * Why it may be so all the same.
	 *
	 * @param by who said so
	 */
	public record Reason(LocalizedText words, PersonId by, Instant at) {

	}

}
