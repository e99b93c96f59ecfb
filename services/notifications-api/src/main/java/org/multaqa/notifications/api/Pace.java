package org.multaqa.notifications.api;

/** How a person wants to hear of a kind of news. */
public enum Pace {

	/** Each by itself, as it happens. */
	AT_ONCE,

	/** All of a day and a night in one letter, in the morning of the meeting. */
	MORNING,

	/** All of a day in one letter, in the evening of the meeting. */
	EVENING,

	/** Not at all. */
	NEVER

}
