package org.multaqa.portal.pages.timetable;

import java.util.List;

import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.portal.pages.shell.ActionState;

/**
 * The tracks of a meeting's programme.
 *
 * @param lines in the order in which they were added
 * @param next the colour that another would have
 * @param languages in which names are asked for
 * @param mayAdd whether another may be added
 */
public record TracksPage(List<Line> lines, TrackColour next, List<String> languages, ActionState mayAdd) {

	public TracksPage {
		lines = List.copyOf(lines);
		languages = List.copyOf(languages);
	}

	/**
	 * A track.
	 *
	 * @param sessions how many that are to take place are in it
	 */
	public record Line(Track track, int sessions) {

	}

}
