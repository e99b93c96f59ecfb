package org.multaqa.portal.pages.timetable;

import java.util.List;

import org.multaqa.portal.pages.shell.ActionState;

/**
 * One track, to be called otherwise or taken away.
 *
 * @param version of the track from which it is changed
 * @param languages in which its names are asked for
 * @param mayRevise whether its names and its colour may be changed
 * @param mayRemove whether it may go
 */
public record TrackPage(TracksPage.Line line, long version, List<String> languages, ActionState mayRevise,
		ActionState mayRemove) {

	public TrackPage {
		languages = List.copyOf(languages);
	}

}
