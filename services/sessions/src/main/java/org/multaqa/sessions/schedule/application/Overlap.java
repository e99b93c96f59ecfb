package org.multaqa.sessions.schedule.application;

import org.multaqa.sessions.schedule.files.Entry;

/**
 * Two sessions of a file at one time that have a room or a person in common.
 *
 * @param name of the room or of the person, as the file says it
 * @param first the one that begins first
 */
public record Overlap(Kind kind, String name, Entry first, Entry second) {

	/** What they have in common. */
	public enum Kind {

		ROOM, PERSON

	}

}
