package org.multaqa.portal.pages.timetable;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * By which rules the timetable is planned.
 *
 * @param rules how much each counts
 * @param rooms how each can be used
 * @param people who have a part in a session
 * @param maySet whether the reader may say otherwise
 */
public record RulesPage(PlanningRules rules, List<Room> rooms, List<Person> people, ActionState maySet) {

	public RulesPage {
		rooms = List.copyOf(rooms);
		people = List.copyOf(people);
	}

	/**
	 * A room.
	 *
	 * @param parallel whether several sessions may be in it at once
	 * @param times how many times it is open, 0 for always
	 */
	public record Room(RoomId id, LocalizedText names, boolean parallel, int times) {

	}

	/**
	 * Somebody with a part in a session.
	 *
	 * @param times at how many times the person is there, 0 for always
	 */
	public record Person(PersonName person, int times) {

	}

}
