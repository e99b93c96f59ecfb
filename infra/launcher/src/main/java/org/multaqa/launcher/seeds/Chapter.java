package org.multaqa.launcher.seeds;

/**
 * The parts in which the story of a meeting is told, as people see them while it loads.
 */
public enum Chapter {

	/** The meeting itself, its offices and accounts. */
	MEETING,

	/** Nominations, registrations, approvals. */
	DELEGATIONS,

	/** Rooms, tracks, sessions, releases. */
	PROGRAMME,

	/** Workshops and outputs. */
	WORKSHOPS,

	/** Recommendations and positions. */
	RECOMMENDATIONS,

	/** Roadmap, approvals, editions. */
	ROADMAP

}
