package org.multaqa.portal.pages.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Slot;
import org.multaqa.portal.projections.SessionLists;
import org.multaqa.portal.projections.programme.Contents;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Release;
import org.multaqa.portal.projections.programme.Publication;
import org.multaqa.portal.projections.programme.ReleasedDays;
import org.multaqa.portal.projections.programme.ReleasedHours.Tile;
import org.multaqa.portal.projections.programme.SessionCriteria;

/**
 * The latest release of a programme: what takes place, and where and when, all as it was
 * released. Of its sessions no more is read than what is asked for.
 *
 * @param contents what there is in it
 * @param lists its sessions
 * @param days what is drawn of them
 */
record LatestRelease(MeetingId meeting, Release release, Contents contents, SessionLists lists, ReleasedDays days) {

	/**
	 * The latest release that the reader may see.
	 * @return empty before the first
	 */
	static Optional<LatestRelease> of(MeetingContext context) {
		return context.snapshot()
			.programme()
			.filter(context.visibility()::shows)
			.flatMap(Programme::latest)
			.map((release) -> new LatestRelease(context.snapshot().meeting(), release, release.shows(),
					context.snapshot().sessions(), context.snapshot().readModels().programmes().days()));
	}

	/** What takes place in a room. */
	List<Session> in(RoomId room) {
		return inOrder(shown(SessionCriteria.inRoom(this.meeting, room)).stream()
			.filter((shown) -> shown.place().room().equals(room))
			.map(Tile::of)
			.toList());
	}

	/**
	 * What takes place on a day, and what goes on from the day before. An installation
	 * from before the hours of releases were kept has none of them until the portal has
	 * rebuilt its read models after the first start.
	 */
	List<Session> on(LocalDate day, ZoneId zone) {
		var from = day.atStartOfDay(zone).toInstant();
		var until = day.plusDays(1).atStartOfDay(zone).toInstant();
		var tiles = this.days.during(this.meeting, this.release.number(), from, until);
		return inOrder(isComplete(tiles, from, until) ? tiles
				: shown(SessionCriteria.during(this.meeting, from, until)).stream().map(Tile::of).toList());
	}

	private boolean isComplete(List<Tile> tiles, Instant from, Instant until) {
		Predicate<Instant> within = (moment) -> !moment.isBefore(from) && moment.isBefore(until);
		return tiles.stream().map(Tile::starts).filter(within).count() == this.contents.beginnings()
			.stream()
			.filter((each) -> within.test(each.at()))
			.mapToInt(Contents.Beginning::sessions)
			.sum();
	}

	/** A part of it with all of its words, and perhaps what else stands beside that. */
	List<Publication> shown(SessionCriteria part) {
		return this.lists.released(part).stream().flatMap((session) -> session.released().stream()).toList();
	}

	/** In the order of time, then of the rooms. */
	List<Session> inOrder(List<Tile> tiles) {
		var rooms = this.contents.rooms();
		var names = rooms.stream().collect(Collectors.toMap(Contents.Room::id, Contents.Room::names));
		Map<RoomId, Integer> order = IntStream.range(0, rooms.size())
			.boxed()
			.collect(Collectors.toMap((at) -> rooms.get(at).id(), Function.identity()));
		Map<TrackId, Track> tracks = this.contents.themes()
			.stream()
			.collect(Collectors.toMap(Track::id, Function.identity()));
		return tiles.stream()
			.map((tile) -> new Session(tile,
					new Slot(Objects.requireNonNullElseGet(names.get(tile.room()),
							() -> LocalizedText.of("en", tile.room().value())), tile.starts(), tile.ends()),
					(tile.track() != null) ? tracks.get(tile.track()) : null))
			.sorted(Comparator.comparing((Session session) -> session.slot().starts())
				.thenComparing((session) -> order.getOrDefault(session.tile().room(), Integer.MAX_VALUE)))
			.toList();
	}

	/** Whether a session has a place in it. */
	boolean shows(SessionId session) {
		return this.lists.find(session).flatMap(PlannedSession::released).isPresent();
	}

	Optional<Contents.Room> room(RoomId id) {
		return this.contents.rooms().stream().filter((room) -> room.id().equals(id)).findFirst();
	}

	/**
	 * A session in its place.
	 *
	 * @param track the track that it is in, as released, or absent
	 */
	record Session(Tile tile, Slot slot, @Nullable Track track) {

		boolean isRunningAt(Instant moment) {
			return !moment.isBefore(this.slot.starts()) && moment.isBefore(this.slot.ends());
		}

	}

}
