package org.multaqa.launcher.seeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Where each record is written, and what is wrong so far. */
final class Faults {

	private final List<Fault> faults = new ArrayList<>();

	/** By reason. */
	private final Map<String, List<Place>> shared = new LinkedHashMap<>();

	private final Map<Object, Place> places = new IdentityHashMap<>();

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
		add(placeOf(record).at(key).fault(reason));
	}

	/**
	 * More is to be said of a fault that is known already.
	 * @param place where the fault is
	 * @param more what follows the reason
	 */
	void amend(Place place, String more) {
		var known = place.fault("");
		this.faults.replaceAll((fault) -> (fault.file().equals(known.file()) && fault.place().equals(known.place()))
				? known.because(fault.reason() + more) : fault);
	}

	/**
	 * Something is wrong in many places when one thing is wrong elsewhere, for instance a
	 * name that is mentioned and told nowhere: it is told once, at the first of them.
	 * @param place one of the places
	 * @param reason what is wrong, in the same words at each of them
	 */
	void addShared(Place place, String reason) {
		this.shared.computeIfAbsent(reason, (_) -> new ArrayList<>()).add(place);
	}

	void addShared(Object record, String key, String reason) {
		addShared(placeOf(record).at(key), reason);
	}

	/**
	 * Whether something was wrong in a part of a record, so that not all of it is known.
	 */
	boolean anyIn(Object record, String key) {
		var part = placeOf(record).at(key).fault("");
		return this.faults.stream()
			.anyMatch((fault) -> fault.file().equals(part.file()) && fault.place().startsWith(part.place()));
	}

	void wasReadAt(Object record, Place place) {
		this.places.put(record, place);
	}

	private Place placeOf(Object record) {
		@Nullable Place place = this.places.get(record);
		if (place == null) {
			throw new IllegalStateException("nobody read " + record);
		}
		return place;
	}

	boolean none() {
		return this.faults.isEmpty() && this.shared.isEmpty();
	}

	List<Fault> inOrder() {
		return Stream
			.concat(this.faults.stream(),
					this.shared.entrySet().stream().map((entry) -> once(entry.getKey(), entry.getValue())))
			.distinct()
			.sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
			.toList();
	}

	private static Fault once(String reason, List<Place> places) {
		return places.getFirst().fault(reason + more(places));
	}

	/** How often else, in brackets; nothing for a single place. */
	static String more(List<Place> places) {
		return switch (places.size()) {
			case 1 -> "";
			case 2 -> " (and at " + places.getLast() + ")";
			default -> " (and in " + (places.size() - 1) + " more places, next at " + places.get(1) + ")";
		};
	}

}
