package org.multaqa.portal.exports;

import org.multaqa.model.MeetingId;

/** The short name of a conference in schedule files. */
final class Acronym {

	/** Shortest one that the formats take. */
	private static final int SHORTEST = 4;

	private Acronym() {
	}

	/** The id of a meeting, with underscores where the formats take no hyphen. */
	static String of(MeetingId meeting) {
		String name = meeting.value().replace('-', '_');
		return name + "_".repeat(Math.max(0, SHORTEST - name.length()));
	}

}
