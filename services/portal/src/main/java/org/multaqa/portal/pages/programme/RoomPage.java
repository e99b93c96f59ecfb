package org.multaqa.portal.pages.programme;

import java.time.LocalDate;
import java.util.List;

import org.multaqa.model.LocalizedText;

/**
 * What takes place in a room, for the screen at its door.
 *
 * @param room what it is called
 * @param day today, or the first day of the meeting before it begins and after it
 * @param now what takes place in it now
 * @param next what takes place in it next on the day
 * @param sessions all that takes place in it on the day
 */
public record RoomPage(LocalizedText room, LocalDate day, List<ProgrammePage.Block> now, List<ProgrammePage.Block> next,
		List<ProgrammePage.Block> sessions) {

	public RoomPage {
		now = List.copyOf(now);
		next = List.copyOf(next);
		sessions = List.copyOf(sessions);
	}

}
