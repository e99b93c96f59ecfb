package org.multaqa.portal.pages.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Slot;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Planned;
import org.multaqa.portal.projections.programme.Programme.Publication;
import org.multaqa.portal.projections.programme.Programme.Release;

/**
 * The latest release of a programme: what takes place, and where and when, all as it was
 * released.
 *
 * @param sessions in the order of time, then of the rooms
 * @param rooms in which something takes place, in the order in which they came
 */
record LatestRelease(Programme programme, Release release, List<Session> sessions, List<Room> rooms) {

	LatestRelease {
		sessions = List.copyOf(sessions);
		rooms = List.copyOf(rooms);
	}

	/**
	 * The latest release that the reader may see.
	 * @return empty before the first
	 */
	static Optional<LatestRelease> of(MeetingPresenter presenter) {
		return presenter.snapshot()
			.programme()
			.filter(presenter.visibility()::shows)
			.flatMap((programme) -> programme.latest().map((release) -> of(programme, release)));
	}

	private static LatestRelease of(Programme programme, Release release) {
		Map<SessionId, Planned> planned = programme.sessions()
			.stream()
			.collect(Collectors.toMap((each) -> each.plan().id(), Function.identity()));
		Map<RoomId, Integer> order = IntStream.range(0, programme.rooms().size())
			.boxed()
			.collect(Collectors.toMap((at) -> programme.rooms().get(at).id(), Function.identity()));
		var sessions = release.placements()
			.stream()
			.flatMap((placement) -> Stream.ofNullable(planned.get(placement.session()))
				.map((each) -> new Session(each.shown(), placement.room(),
						new Slot(roomOf(programme, each, placement.room()), placement.starts(), placement.ends()))))
			.sorted(Comparator.comparing((Session session) -> session.slot().starts())
				.thenComparing((session) -> order.getOrDefault(session.room(), Integer.MAX_VALUE)))
			.toList();
		var names = sessions.stream()
			.collect(Collectors.toMap(Session::room, (session) -> session.slot().room(), (first, _) -> first));
		var rooms = Stream.concat(programme.rooms().stream().map(Programme.Room::id), names.keySet().stream())
			.distinct()
			.flatMap((room) -> Stream.ofNullable(names.get(room)).map((name) -> new Room(room, name)))
			.toList();
		return new LatestRelease(programme, release, sessions, rooms);
	}

	/** A room is called as at the release. */
	private static LocalizedText roomOf(Programme programme, Planned planned, RoomId room) {
		return Optional.ofNullable(planned.publication())
			.map(Publication::room)
			.or(() -> programme.room(room).map(Programme.Room::names))
			.orElseGet(() -> LocalizedText.of("en", room.value()));
	}

	Optional<Room> room(RoomId id) {
		return this.rooms.stream().filter((room) -> room.id().equals(id)).findFirst();
	}

	/** A session in its place. */
	record Session(SessionPlan plan, RoomId room, Slot slot) {

		boolean isRunningAt(Instant moment) {
			return !moment.isBefore(this.slot.starts()) && moment.isBefore(this.slot.ends());
		}

	}

	/** A room in which something takes place. */
	record Room(RoomId id, LocalizedText names) {

	}

}
