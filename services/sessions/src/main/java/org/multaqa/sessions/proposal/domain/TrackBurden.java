package org.multaqa.sessions.proposal.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.programme.domain.MeetingDays;
import org.multaqa.sessions.programme.domain.PlannedTrack;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Session;

/**
 * How well the sessions of a track lie for whoever follows it, counted in pairs of them.
 *
 * @param clashes how often two are at the same time
 * @param apart how often two are on different days or in different rooms
 */
public record TrackBurden(int clashes, int apart) {

	private static final TrackBurden NONE = new TrackBurden(0, 0);

	/** For which tracks one working draft is better or worse than another. */
	static List<Of> between(Programme now, Programme then, MeetingDays days) {
		var before = burdens(now, days.zone());
		var after = burdens(then, days.zone());
		return now.tracks()
			.stream()
			.map(PlannedTrack::id)
			.map((track) -> new Of(track, before.getOrDefault(track, NONE), after.getOrDefault(track, NONE)))
			.filter((each) -> !each.now().equals(each.then()))
			.toList();
	}

	private static Map<TrackId, TrackBurden> burdens(Programme programme, ZoneId zone) {
		var places = new HashMap<TrackId, List<Placement>>();
		for (Session session : programme.sessions()) {
			Stream.ofNullable(session.plan().track())
				.map((track) -> places.computeIfAbsent(track, (_) -> new ArrayList<>()))
				.forEach((of) -> Stream.ofNullable(session.placement()).forEach(of::add));
		}
		var burdens = new HashMap<TrackId, TrackBurden>();
		places.forEach((track, of) -> burdens.put(track, burden(of, zone)));
		return burdens;
	}

	private static TrackBurden burden(List<Placement> places, ZoneId zone) {
		int clashes = 0;
		int apart = 0;
		for (int one = 0; one < places.size(); one++) {
			for (int other = one + 1; other < places.size(); other++) {
				clashes += Burdens.areAtTheSameTime(places.get(one), places.get(other)) ? 1 : 0;
				apart += areTogether(places.get(one), places.get(other), zone) ? 0 : 1;
			}
		}
		return new TrackBurden(clashes, apart);
	}

	private static boolean areTogether(Placement one, Placement other, ZoneId zone) {
		return one.room().equals(other.room())
				&& one.starts().atZone(zone).toLocalDate().equals(other.starts().atZone(zone).toLocalDate());
	}

	/**
	 * What is different for a track.
	 *
	 * @param now as it is
	 * @param then as it would be
	 */
	public record Of(TrackId track, TrackBurden now, TrackBurden then) {

	}

}
