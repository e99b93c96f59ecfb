package org.multaqa.portal.pages.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Slot;
import org.multaqa.portal.projections.SessionLists;
import org.multaqa.portal.projections.programme.Contents;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Release;
import org.multaqa.portal.projections.programme.SessionPart;

/**
 * The latest release of a programme: what takes place, and where and when, all as it was
 * released. Of its sessions no more is read than what is asked for.
 *
 * @param contents what there is in it
 * @param lists its sessions
 */
record LatestRelease(MeetingId meeting, Release release, Contents contents, SessionLists lists) {

	/**
	 * The latest release that the reader may see.
	 * @return empty before the first
	 */
	static Optional<LatestRelease> of(MeetingPresenter presenter) {
		return presenter.snapshot()
			.programme()
			.filter(presenter.visibility()::shows)
			.flatMap(Programme::latest)
			.map((release) -> new LatestRelease(presenter.snapshot().meeting(), release, release.shows(),
					presenter.snapshot().sessions()));
	}

	/** All of its sessions, in the order of time, then of the rooms. */
	List<Session> sessions() {
		return sessions(SessionPart.all(this.meeting));
	}

	/** What takes place in a room. */
	List<Session> in(RoomId room) {
		return sessions(SessionPart.inRoom(this.meeting, room)).stream()
			.filter((session) -> session.room().equals(room))
			.toList();
	}

	/** What takes place on a day, and what goes on from the day before. */
	List<Session> on(LocalDate day, ZoneId zone) {
		return sessions(SessionPart.during(this.meeting, day.atStartOfDay(zone).toInstant(),
				day.plusDays(1).atStartOfDay(zone).toInstant()));
	}

	/** A part of it, and perhaps what else stands beside that. */
	List<Session> sessions(SessionPart part) {
		Map<RoomId, Integer> order = IntStream.range(0, this.contents.rooms().size())
			.boxed()
			.collect(Collectors.toMap((at) -> this.contents.rooms().get(at).id(), Function.identity()));
		return this.lists.released(part)
			.stream()
			.flatMap((session) -> session.released().stream())
			.map((shown) -> new Session(shown.plan(), shown.place().room(), Slot.of(shown), shown.track()))
			.sorted(Comparator.comparing((Session session) -> session.slot().starts())
				.thenComparing((session) -> order.getOrDefault(session.room(), Integer.MAX_VALUE)))
			.toList();
	}

	Optional<Contents.Room> room(RoomId id) {
		return this.contents.rooms().stream().filter((room) -> room.id().equals(id)).findFirst();
	}

	/**
	 * A session in its place.
	 *
	 * @param track the track that it is in, as released, or absent
	 */
	record Session(SessionPlan plan, RoomId room, Slot slot, @Nullable Track track) {

		boolean isRunningAt(Instant moment) {
			return !moment.isBefore(this.slot.starts()) && moment.isBefore(this.slot.ends());
		}

	}

}
