package org.multaqa.portal.pages;

import java.util.List;

/**
 * All meetings that the reader may see.
 *
 * @param meetings the meetings, the nearest first
 */
public record MeetingsPage(List<MeetingFrame> meetings) {

	public MeetingsPage {
		meetings = List.copyOf(meetings);
	}

}
