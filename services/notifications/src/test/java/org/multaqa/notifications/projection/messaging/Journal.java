package org.multaqa.notifications.projection.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.notifications.api.NoticeKind;

/**
 * What happened in a meeting, in its order, and who had to be told what of it.
 */
final class Journal {

	static final MeetingId DOHA = new MeetingId("doha-2025");

	static final OfficeId MENA = new OfficeId("mena");

	static final OfficeId LAC = new OfficeId("lac");

	static final OfficeId HEADQUARTERS = new OfficeId("headquarters");

	private final List<Told> lines = new ArrayList<>();

	private final Map<String, Long> numbers = new HashMap<>();

	private final List<String> expected = new ArrayList<>();

	private Instant now;

	Journal(Instant begin) {
		this.now = begin;
	}

	List<Told> lines() {
		return List.copyOf(this.lines);
	}

	/** Each notice that is told of it, in any order. */
	List<String> expected() {
		return List.copyOf(this.expected);
	}

	void expect(String person, NoticeKind kind, String about) {
		this.expected.add(person + " " + ModelJson.wireName(kind) + "/" + about);
	}

	/**
	 * Something happens, a minute after what happened before.
	 * @return the id of the event
	 */
	String tell(String actor, DomainEvent event) {
		this.now = this.now.plusSeconds(60);
		long number = this.numbers.merge(event.subject(), 1L, Long::sum);
		this.lines.add(new Told(event, number, actor, this.now));
		return event.subject() + "@" + number;
	}

	/** Each subject in its order, all of them in any. */
	List<Told> inAnyOrder(Random chance) {
		Map<String, List<Told>> left = this.lines.stream()
			.collect(Collectors.groupingBy((told) -> told.event().subject(), LinkedHashMap::new,
					Collectors.toCollection(ArrayList::new)));
		var mixed = new ArrayList<Told>();
		while (!left.isEmpty()) {
			var subjects = new ArrayList<>(left.keySet());
			Collections.shuffle(subjects, chance);
			var next = left.get(subjects.getFirst());
			mixed.add(next.removeFirst());
			left.values().removeIf(List::isEmpty);
		}
		return mixed;
	}

	static DelegationId delegation(OfficeId office) {
		return new DelegationId("doha-2025-" + office);
	}

	/** A line of it. */
	record Told(DomainEvent event, long number, String actor, Instant at) {

	}

}
