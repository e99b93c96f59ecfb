package org.multaqa.portal.pages.setup;

import java.time.Instant;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.registration.api.Deadlines;

/**
 * Until when people of a meeting are nominated and answer, and when they are reminded.
 *
 * @param now what is set
 * @param nominationsUntil what that is for everybody, or absent
 * @param answersUntil what that is for everybody, or absent
 * @param version from which it is changed
 * @param maySave whether saving works
 */
public record DeadlinesPage(Deadlines now, @Nullable Instant nominationsUntil, @Nullable Instant answersUntil,
		long version, ActionState maySave) {

	/** How many days before the deadline people are reminded for the first time. */
	public String first() {
		return days(0);
	}

	/** And again. */
	public String second() {
		return days(1);
	}

	/** As a field of a form has it; blank where there is none. */
	public String field(@Nullable LocalDateTime deadline) {
		return (deadline != null) ? deadline.toString() : "";
	}

	private String days(int at) {
		return (this.now.reminders().size() > at) ? String.valueOf(this.now.reminders().get(at)) : "";
	}

}
