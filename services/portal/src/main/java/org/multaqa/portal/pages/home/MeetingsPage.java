package org.multaqa.portal.pages.home;

import java.util.List;

import org.multaqa.portal.pages.shell.MeetingFrame;
import org.multaqa.portal.pages.shell.Pager;

/**
 * One page of the meetings that the reader may see.
 *
 * @param meetings the meetings, the latest first
 * @param mayOpen whether the reader may open another
 */
public record MeetingsPage(List<Shown> meetings, Pager pager, boolean mayOpen) {

	public MeetingsPage {
		meetings = List.copyOf(meetings);
	}

	/**
	 * A meeting.
	 *
	 * @param toAppoint whether nobody organises it and it is for the reader to appoint
	 * somebody
	 */
	public record Shown(MeetingFrame frame, boolean toAppoint) {

	}

}
