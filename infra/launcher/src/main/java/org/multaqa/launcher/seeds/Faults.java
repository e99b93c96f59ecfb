package org.multaqa.launcher.seeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.model.Id;

/** What was read, where it is written, and what is wrong with it so far. */
final class Faults {

	private final List<Fault> faults = new ArrayList<>();

	private final Map<Object, Place> places = new IdentityHashMap<>();

	private final List<Mention> mentions = new ArrayList<>();

	void add(Fault fault) {
		this.faults.add(fault);
	}

	/**
	 * Something is wrong with a part of a record.
	 * @param record a record that was read from a file
	 * @param key which part of it
	 * @param reason what is wrong
	 */
	void add(Object record, String key, String reason) {
		this.faults.add(placeOf(record).at(key).fault(reason));
	}

	void wasReadAt(Object record, Place place) {
		this.places.put(record, place);
	}

	void mentions(Id id, boolean named, Place place) {
		this.mentions.add(new Mention(id, named, place));
	}

	List<Mention> mentions() {
		return this.mentions;
	}

	Place placeOf(Object record) {
		return this.places.getOrDefault(record, new Place("?", 0, ""));
	}

	boolean none() {
		return this.faults.isEmpty();
	}

	List<Fault> inOrder() {
		return this.faults.stream()
			.distinct()
			.sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
			.toList();
	}

	/**
	 * An id in a file.
	 *
	 * @param id which
	 * @param named whether this is where the thing itself is told
	 * @param place where
	 */
	record Mention(Id id, boolean named, Place place) {

	}

}
