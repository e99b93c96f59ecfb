package org.multaqa.portal.pages.setup;

import java.util.List;

import org.multaqa.portal.pages.shell.May;

/**
 * One room, to be put right, used no more, or taken away.
 *
 * @param version of the room from which it is changed
 * @param languages in which its names are asked for
 * @param mayRevise whether its names and its size may be put right
 * @param mayRetire whether it may be used no more
 * @param mayReopen whether it may be used again
 * @param mayRemove whether it may go
 */
public record RoomPage(RoomsPage.Room room, long version, List<String> languages, May mayRevise, May mayRetire,
		May mayReopen, May mayRemove) {

	public RoomPage {
		languages = List.copyOf(languages);
	}

}
