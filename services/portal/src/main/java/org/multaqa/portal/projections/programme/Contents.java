package org.multaqa.portal.projections.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RoomId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.TrackEvent.Track;

/**
 * What there is to choose from in a release, so that nobody reads all sessions to know.
 *
 * @param sessions how many take place
 * @param beginnings how many begin when, the first moment first
 * @param rooms in which something takes place, in the order in which they came
 * @param languages the tags of the languages spoken, in their order
 * @param offices for which there is something of their own, in the order of time
 * @param tracks those of its sessions, as they were then, in the order in which they were
 * added; absent where that was not noted
 */
public record Contents(int sessions, List<Beginning> beginnings, List<Room> rooms, List<String> languages,
		List<OfficeId> offices, List<SessionKind> kinds, @Nullable List<Track> tracks) {

	/** Of a release that shows nothing. */
	public static final Contents NONE = new Contents(0, List.of(), List.of(), List.of(), List.of(), List.of(), null);

	public Contents {
		beginnings = List.copyOf(beginnings);
		rooms = List.copyOf(rooms);
		languages = List.copyOf(languages);
		offices = List.copyOf(offices);
		kinds = List.copyOf(kinds);
		tracks = (tracks != null) ? List.copyOf(tracks) : null;
	}

	/** The tracks of its sessions. */
	public List<Track> themes() {
		return (this.tracks != null) ? this.tracks : List.of();
	}

	/**
	 * Of what a release shows.
	 * @param programme all rooms and tracks there are, in the order in which they came
	 */
	static Contents of(Collection<Publication> shown, Programme programme) {
		var rooms = programme.rooms();
		Map<RoomId, Integer> order = IntStream.range(0, rooms.size())
			.boxed()
			.collect(Collectors.toMap((at) -> rooms.get(at).id(), Function.identity()));
		var inOrder = shown.stream()
			.sorted(Comparator.comparing((Publication each) -> each.place().starts())
				.thenComparing((each) -> order.getOrDefault(each.place().room(), Integer.MAX_VALUE)))
			.toList();
		var beginnings = new TreeMap<Instant, Integer>();
		var names = new LinkedHashMap<RoomId, LocalizedText>();
		var tracks = new LinkedHashMap<TrackId, Track>();
		inOrder.forEach((each) -> {
			Stream.ofNullable(each.track()).forEach((track) -> tracks.putIfAbsent(track.id(), track));
			beginnings.merge(each.place().starts(), 1, Integer::sum);
			names.putIfAbsent(each.place().room(), each.room());
		});
		return new Contents(inOrder.size(),
				beginnings.entrySet().stream().map((each) -> new Beginning(each.getKey(), each.getValue())).toList(),
				Stream.concat(rooms.stream().map(Programme.Room::id), names.keySet().stream())
					.distinct()
					.flatMap((room) -> Stream.ofNullable(names.get(room)).map((name) -> new Room(room, name)))
					.toList(),
				inOrder.stream().flatMap((each) -> each.plan().languages().stream()).distinct().sorted().toList(),
				inOrder.stream().flatMap((each) -> each.plan().offices().stream()).distinct().toList(),
				inOrder.stream().map((each) -> each.plan().kind()).distinct().sorted().toList(),
				Stream.concat(programme.themes().stream().map(Programme.PlannedTrack::id), tracks.keySet().stream())
					.distinct()
					.flatMap((track) -> Stream.ofNullable(tracks.get(track)))
					.toList());
	}

	/** How many sessions begin at a moment. */
	public record Beginning(Instant at, int sessions) {

	}

	/** A room as it is called in the release. */
	public record Room(RoomId id, LocalizedText names) {

	}

}
