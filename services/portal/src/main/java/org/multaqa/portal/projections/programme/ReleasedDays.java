package org.multaqa.portal.projections.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.portal.projections.programme.ReleasedHours.Tile;
import org.multaqa.portal.projections.subject.LastEvent;

/** The hours of all releases. */
public final class ReleasedDays {

	private final Replicas<ReleasedHours> replicas;

	/**
	 * Those of a generation.
	 * @param replicas by the ids of the hours
	 */
	public ReleasedDays(Replicas<ReleasedHours> replicas) {
		this.replicas = replicas;
	}

	/**
	 * Keeps what a release shows.
	 * @param shown all of it
	 * @param envelope the event that tells of the release
	 */
	void keep(MeetingId meeting, int release, Collection<Publication> shown, EventEnvelope<?> envelope) {
		var hours = new TreeMap<Long, List<Tile>>();
		shown.stream()
			.map(Tile::of)
			.forEach((tile) -> ReleasedHours.numbers(tile.starts(), tile.ends())
				.forEach((number) -> hours.computeIfAbsent(number, (_) -> new ArrayList<>()).add(tile)));
		hours.forEach((number, tiles) -> this.replicas.apply(ReleasedHours.id(meeting, release, number), envelope,
				(_) -> new ReleasedHours(meeting, release, number, tiles, LastEvent.of(envelope))));
	}

	/**
	 * What a release shows of some time, and of the hours around it.
	 * @param release one of the latest two
	 * @return each once
	 */
	public List<Tile> during(MeetingId meeting, int release, Instant from, Instant until) {
		var ids = ReleasedHours.numbers(from, until)
			.mapToObj((number) -> ReleasedHours.id(meeting, release, number))
			.toList();
		return this.replicas.findAll(ids)
			.stream()
			.filter((hours) -> hours.release() == release)
			.flatMap((hours) -> hours.sessions().stream())
			.distinct()
			.toList();
	}

}
