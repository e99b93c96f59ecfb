package org.multaqa.sessions.proposal.timefold;

/** A moment at which a session may begin, in milliseconds of the epoch. */
final class Start {

	/**
	 * No place at all: a moment after all others, at which nothing lasts. It is tried
	 * last.
	 */
	static final Start NOWHERE = new Start(Long.MAX_VALUE, Long.MAX_VALUE, -1, 0);

	final long at;

	/** Until when a session that begins then may last. */
	final long until;

	/** Which day of the meeting it is, from 0. */
	final int day;

	/** How many hours of the meeting have gone by. */
	final int lateness;

	Start(long at, long until, int day, int lateness) {
		this.at = at;
		this.until = until;
		this.day = day;
		this.lateness = lateness;
	}

	@Override
	public String toString() {
		return Long.toString(this.at);
	}

}
