package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;

/**
 * The placed sessions of a draft, found by what two of them can want at one time: a room,
 * or a person.
 *
 * @param inOrder of time and room
 * @param byRoom where in the order those of each room stand, rising
 * @param byPerson where in the order those of each person stand, rising
 */
record PlacedSessions(List<Placed> inOrder, Map<RoomId, List<Integer>> byRoom, Map<PersonId, List<Integer>> byPerson) {

	static PlacedSessions of(List<Session> sessions) {
		var inOrder = sessions.stream()
			.flatMap(Placed::of)
			.sorted(Comparator.comparing(Placed::at, DraftSessions.ORDER))
			.toList();
		var byRoom = new HashMap<RoomId, List<Integer>>();
		var byPerson = new HashMap<PersonId, List<Integer>>();
		for (int at = 0; at < inOrder.size(); at++) {
			var placed = inOrder.get(at);
			byRoom.computeIfAbsent(placed.at().room(), (_) -> new ArrayList<>()).add(at);
			for (Contributor contributor : placed.session().plan().people()) {
				byPerson.computeIfAbsent(contributor.person(), (_) -> new ArrayList<>()).add(at);
			}
		}
		return new PlacedSessions(inOrder, byRoom, byPerson);
	}

	/**
	 * Those that come after one in the order, begin before a moment, and want one of its
	 * people or its room.
	 * @param sharesRoom whether its room is for several at once, so that it matters to
	 * nobody who else wants it
	 */
	List<Placed> after(int at, Instant until, boolean sharesRoom) {
		var placed = this.inOrder.get(at);
		var found = new TreeSet<Integer>();
		if (!sharesRoom) {
			add(this.byRoom.getOrDefault(placed.at().room(), List.of()), at, until, found);
		}
		for (Contributor contributor : placed.session().plan().people()) {
			add(this.byPerson.getOrDefault(contributor.person(), List.of()), at, until, found);
		}
		return found.stream().map(this.inOrder::get).toList();
	}

	private void add(List<Integer> places, int at, Instant until, TreeSet<Integer> found) {
		for (int next = Collections.binarySearch(places, at) + 1; next < places.size(); next++) {
			int place = places.get(next);
			if (!this.inOrder.get(place).at().starts().isBefore(until)) {
				return;
			}
			if (place > at) {
				found.add(place);
			}
		}
	}

}
