package org.multaqa.portal.pages.home;

import java.util.List;

import org.multaqa.portal.pages.shell.MeetingFrame;

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
