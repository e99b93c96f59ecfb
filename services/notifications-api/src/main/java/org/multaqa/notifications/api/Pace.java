package org.multaqa.notifications.api;

/** How a person wants to hear news. Invitations and decisions always come at once. */
public enum Pace {

	/** Each by itself, as it happens. */
	AT_ONCE,

	/** All of a day in one letter. */
	DAILY,

	/** Not at all. */
	NEVER

}
