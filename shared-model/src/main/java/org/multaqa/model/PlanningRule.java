package org.multaqa.model;

/**
 * What may speak against a session being where it is on a timetable. How much each rule
 * counts is said by the meeting's {@link PlanningRules}. Times are half-open: one session
 * may begin in the minute in which another ends.
 */
public enum PlanningRule {

	/** Another session is in the room, and the room is not for several at once. */
	ROOM_TAKEN(Severity.BLOCK),

	/** Somebody who has a part in it has one in another session at that time. */
	PERSON_ELSEWHERE(Severity.BLOCK),

	/** More may take part than the room holds. */
	ROOM_TOO_SMALL(Severity.BLOCK),

	/**
	 * The room is used no more. What was placed in it before stays, and stops no release.
	 */
	ROOM_RETIRED(Severity.BLOCK),

	/** The room is said to be closed at that time. */
	ROOM_NOT_AVAILABLE(Severity.BLOCK),

	/** Somebody who has a part in it is said to be away at that time. */
	PERSON_NOT_AVAILABLE(Severity.BLOCK),

	/** It lies outside the days of the meeting. */
	OUTSIDE_MEETING(Severity.BLOCK),

	/** It begins before a session ends on which it builds. */
	BEFORE_WHAT_IT_BUILDS_ON(Severity.BLOCK),

	/** A session on which it builds has no place yet. */
	BUILDS_ON_UNPLACED(Severity.WARN),

	/**
	 * Somebody has less time than {@link PlanningRules#minutesBetweenRooms} between two
	 * sessions in different rooms.
	 */
	TRAVEL_TIME(Severity.WARN),

	/** It promises interpretation into a language, and nobody is to interpret into it. */
	INTERPRETER_MISSING(Severity.WARN),

	/**
	 * A session on which it builds is over, and nobody has accepted what came of it.
	 */
	BASE_NOT_ACCEPTED(Severity.WARN),

	/**
	 * Another session at that time is for the same office, too, and one person comes for
	 * that office.
	 */
	DELEGATE_WANTED_TWICE(Severity.WARN);

	private final Severity usual;

	PlanningRule(Severity usual) {
		this.usual = usual;
	}

	/** How much it counts in a meeting whose organisers have said nothing else. */
	public Severity usual() {
		return this.usual;
	}

	/**
	 * Whether another room or time could put right what it says. Where none could, a
	 * place may be given first and the rest found later.
	 */
	public boolean isOfPlaces() {
		return this != INTERPRETER_MISSING && this != BASE_NOT_ACCEPTED;
	}

	/** The code of a clash with it; its words are under {@code problem.<code>}. */
	public String code() {
		return "programme." + ModelJson.wireName(this);
	}

}
