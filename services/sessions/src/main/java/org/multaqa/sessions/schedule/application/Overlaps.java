package org.multaqa.sessions.schedule.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.kit.text.Folding;
import org.multaqa.sessions.schedule.application.Overlap.Kind;
import org.multaqa.sessions.schedule.files.Entry;

/**
 * Finds what overlaps in a file itself. A session takes its room and its people from its
 * start (included) until its end (excluded). People are the same by
 * {@link Entry.Person#key}.
 */
final class Overlaps {

	/** A file with more is not one that anybody mends by a list. */
	private static final int MOST = 1_000;

	private final ZoneId zone;

	private final List<Overlap> found = new ArrayList<>();

	private Overlaps(ZoneId zone) {
		this.zone = zone;
	}

	/**
	 * All of a file, rooms first.
	 * @param zone of times that say none
	 */
	static List<Overlap> in(List<Entry> entries, ZoneId zone) {
		var overlaps = new Overlaps(zone);
		Map<String, List<Timed>> byRoom = new LinkedHashMap<>();
		Map<String, List<Timed>> byPerson = new LinkedHashMap<>();
		entries.stream().flatMap(overlaps::timed).sorted(Comparator.comparing(Timed::starts)).forEach((timed) -> {
			if (!timed.entry().room().isEmpty()) {
				group(byRoom, Folding.fold(timed.entry().room()), new Timed(timed, timed.entry().room()));
			}
			timed.entry().people().forEach((person) -> group(byPerson, person.key(), new Timed(timed, person.name())));
		});
		byRoom.values().forEach((group) -> overlaps.find(Kind.ROOM, group));
		byPerson.values().forEach((group) -> overlaps.find(Kind.PERSON, group));
		return List.copyOf(overlaps.found);
	}

	private static void group(Map<String, List<Timed>> groups, String key, Timed timed) {
		groups.computeIfAbsent(key, (_) -> new ArrayList<>()).add(timed);
	}

	private void find(Kind kind, List<Timed> group) {
		for (int at = 0; at < group.size(); at++) {
			var first = group.get(at);
			for (int next = at + 1; next < group.size() && this.found.size() < MOST; next++) {
				var second = group.get(next);
				if (!second.starts().isBefore(first.ends())) {
					break;
				}
				this.found.add(new Overlap(kind, first.name(), first.entry(), second.entry()));
			}
		}
	}

	private Stream<Timed> timed(Entry entry) {
		var starts = entry.starts();
		var length = entry.length();
		if (starts == null || length == null) {
			return Stream.empty();
		}
		var begin = starts.in(this.zone);
		return Stream.of(new Timed(entry, begin, begin.plus(length), ""));
	}

	private record Timed(Entry entry, Instant starts, Instant ends, String name) {

		Timed(Timed timed, String name) {
			this(timed.entry, timed.starts, timed.ends, name);
		}

	}

}
