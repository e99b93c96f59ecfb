package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;

/**
 * The placed sessions of a draft, and of each those that come after it and want what it
 * still has: its room, or one of its people. They are found from the last to the first:
 * of each room and person the ones that were met already stand in a list, the nearest
 * last, so nobody looks further than one who begins too late.
 *
 * @param inOrder of time and room
 * @param after of each in the order, those that it can be in the way of
 */
record PlacedSessions(List<Placed> inOrder, List<List<Placed>> after) {

	static PlacedSessions of(List<Session> sessions, PlanningTerms terms) {
		var inOrder = new ArrayList<Placed>(sessions.size());
		for (Session session : sessions) {
			if (session.placement() != null) {
				inOrder.add(new Placed(session, session.placement()));
			}
		}
		inOrder.sort((one, other) -> DraftSessions.ORDER.compare(one.at(), other.at()));
		return new PlacedSessions(inOrder, after(inOrder, terms));
	}

	private static List<List<Placed>> after(List<Placed> inOrder, PlanningTerms terms) {
		var wanted = new HashMap<String, List<Integer>>();
		var after = new ArrayList<List<Placed>>(inOrder.size());
		for (int at = inOrder.size() - 1; at >= 0; at--) {
			var until = inOrder.get(at).at().ends().plus(terms.way());
			@Nullable Set<Integer> found = null;
			for (String what : wants(inOrder.get(at), terms)) {
				var others = wanted.computeIfAbsent(what, (_) -> new ArrayList<>(4));
				for (int last = others.size() - 1; last >= 0
						&& begins(inOrder, others.get(last)).isBefore(until); last--) {
					found = (found != null) ? found : new TreeSet<>();
					found.add(others.get(last));
				}
				others.add(at);
			}
			after.add((found != null) ? found.stream().map(inOrder::get).toList() : List.of());
		}
		return after.reversed();
	}

	private static Instant begins(List<Placed> inOrder, int at) {
		return inOrder.get(at).at().starts();
	}

	/**
	 * What nobody else can have at that time: its room, unless that is for several at
	 * once, its people, and whoever comes alone for one of its offices.
	 */
	private static Set<String> wants(Placed placed, PlanningTerms terms) {
		var wants = new LinkedHashSet<String>();
		if (!terms.room(placed.at().room()).use().parallel()) {
			wants.add("room/" + placed.at().room().value());
		}
		for (Contributor contributor : placed.session().plan().people()) {
			wants.add(contributor.person().value());
		}
		Map<OfficeId, PersonId> alone = terms.circumstances().alone();
		if (!alone.isEmpty()) {
			for (OfficeId office : placed.session().plan().offices()) {
				@Nullable PersonId person = alone.get(office);
				if (person != null) {
					wants.add(person.value());
				}
			}
		}
		return wants;
	}

	/** Those that one in the order can be in the way of, in their order. */
	List<Placed> after(int at) {
		return this.after.get(at);
	}

}
