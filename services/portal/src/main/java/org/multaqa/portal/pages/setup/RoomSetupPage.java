package org.multaqa.portal.pages.setup;

import java.util.List;

import org.multaqa.portal.pages.shell.ActionState;

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
public record RoomSetupPage(RoomsPage.Room room, long version, List<String> languages, ActionState mayRevise,
		ActionState mayRetire, ActionState mayReopen, ActionState mayRemove) {

	public RoomSetupPage {
		languages = List.copyOf(languages);
	}

}
