package org.multaqa.sessions.proposal.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.programme.domain.MeetingDays;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Session;

/**
 * For whom one working draft is better or worse than another. Those for whom nothing
 * differs are not named.
 *
 * @param people by their ids
 * @param offices by their ids
 * @param tracks in the order in which they were added
 */
public record Burdens(List<Of<PersonId>> people, List<Of<OfficeId>> offices, List<TrackBurden.Of> tracks) {

	static Burdens between(Programme now, Programme then, MeetingDays days) {
		return new Burdens(
				differences(now, then, days, (plan) -> plan.people().stream().map(Contributor::person),
						PersonId::value),
				differences(now, then, days, (plan) -> plan.offices().stream(), OfficeId::value),
				TrackBurden.between(now, then, days));
	}

	private static <W> List<Of<W>> differences(Programme now, Programme then, MeetingDays days,
			Function<SessionPlan, Stream<W>> who, Function<W, String> id) {
		var before = burdens(now, days.zone(), who);
		var after = burdens(then, days.zone(), who);
		var sorted = new TreeMap<String, Of<W>>();
		after.forEach((each, burden) -> {
			var earlier = before.getOrDefault(each, Burden.NONE);
			if (!earlier.equals(burden)) {
				sorted.put(id.apply(each), new Of<>(each, earlier, burden));
			}
		});
		return List.copyOf(sorted.values());
	}

	private static <W> Map<W, Burden> burdens(Programme programme, ZoneId zone, Function<SessionPlan, Stream<W>> who) {
		var sessions = new LinkedHashMap<W, List<Session>>();
		for (Session session : programme.sessions()) {
			if (!session.cancelled()) {
				who.apply(session.plan())
					.distinct()
					.forEach((each) -> sessions.computeIfAbsent(each, (_) -> new ArrayList<>()).add(session));
			}
		}
		var burdens = new LinkedHashMap<W, Burden>();
		sessions.forEach((each, own) -> burdens.put(each, burden(own, zone)));
		return burdens;
	}

	private static Burden burden(List<Session> sessions, ZoneId zone) {
		var placed = sessions.stream().map(Session::placement).filter(Objects::nonNull).toList();
		int clashes = 0;
		int rooms = 0;
		for (int one = 0; one < placed.size(); one++) {
			for (int other = one + 1; other < placed.size(); other++) {
				clashes += areAtTheSameTime(placed.get(one), placed.get(other)) ? 1 : 0;
				rooms += areInTwoRoomsOnOneDay(placed.get(one), placed.get(other), zone) ? 1 : 0;
			}
		}
		return new Burden(clashes, rooms, sessions.size() - placed.size());
	}

	static boolean areAtTheSameTime(Placement one, Placement other) {
		return one.starts().isBefore(other.ends()) && other.starts().isBefore(one.ends());
	}

	private static boolean areInTwoRoomsOnOneDay(Placement one, Placement other, ZoneId zone) {
		return !one.room().equals(other.room())
				&& one.starts().atZone(zone).toLocalDate().equals(other.starts().atZone(zone).toLocalDate());
	}

	/**
	 * What is different for somebody.
	 *
	 * @param <W> a person or an office
	 * @param who whose sessions they are
	 * @param now as it is
	 * @param then as it would be
	 */
	public record Of<W>(W who, Burden now, Burden then) {

	}

	/**
	 * How well somebody's sessions lie.
	 *
	 * @param clashes how often two are at the same time
	 * @param rooms how often two on one day are in different rooms
	 * @param withoutPlace how many have no place
	 */
	public record Burden(int clashes, int rooms, int withoutPlace) {

		static final Burden NONE = new Burden(0, 0, 0);

	}

}
