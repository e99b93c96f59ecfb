package org.multaqa.portal.pages.setup;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.portal.pages.shell.ActionState;

/**
 * The rooms of a meeting.
 *
 * @param rooms in the order in which they were added
 * @param languages in which their names are asked for
 * @param mayAdd whether the reader may add one
 */
public record RoomsPage(List<Room> rooms, List<String> languages, ActionState mayAdd) {

	public RoomsPage {
		rooms = List.copyOf(rooms);
		languages = List.copyOf(languages);
	}

	/**
	 * A room.
	 *
	 * @param capacity how many people it holds
	 * @param sessions how many sessions have a place in it
	 * @param retired whether nothing more is placed in it
	 */
	public record Room(RoomId id, LocalizedText names, int capacity, int sessions, boolean retired) {

	}

}
