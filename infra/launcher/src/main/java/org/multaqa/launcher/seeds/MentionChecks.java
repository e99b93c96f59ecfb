package org.multaqa.launcher.seeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Id;
import tools.jackson.databind.JsonNode;

/**
 * Every id is given once, and every id that is mentioned is given somewhere. Where an id
 * is given twice, or cannot be read, whatever is mentioned and not given may be the one
 * that was meant: it is told there, as part of the same fault.
 */
final class MentionChecks {

	private final Faults faults;

	/** Where each id is given. */
	private final Map<Name, Place> given = new HashMap<>();

	private final Map<Name, List<Place>> mentioned = new LinkedHashMap<>();

	/** Where an id is given twice or cannot be read, by kind: a fault is told there. */
	private final Map<String, List<Place>> doubtful = new HashMap<>();

	/** Of what kinds nothing is known. */
	private final Set<String> unread = new HashSet<>();

	MentionChecks(Faults faults) {
		this.faults = faults;
	}

	/** Notes what a file says of ids. */
	void read(SeedFile file, Shape shape) {
		new SeedWalk(shape, this::read).through(file);
	}

	/** A file that cannot be read: nobody knows what it gives. */
	void unread(Shape shape) {
		SeedWalk.ids(shape).stream().map(MentionChecks::kind).forEach(this.unread::add);
	}

	private void read(String definition, JsonNode value, Place place) {
		// milestones are named inside their initiative; RoadmapChecks looks at them
		if (!definition.endsWith("Id") || definition.equals("MilestoneId")) {
			return;
		}
		String kind = kind(definition);
		boolean giving = place.isAt("id");
		if (!value.isString() || !Id.FORM.matcher(value.asString()).matches()) {
			if (giving) {
				doubt(kind, value.isMissingNode() ? place.above() : place);
			}
			return;
		}
		var name = new Name(kind, value.asString());
		if (!giving) {
			this.mentioned.computeIfAbsent(name, (_) -> new ArrayList<>()).add(place);
			return;
		}
		@Nullable Place first = this.given.putIfAbsent(name, place);
		if (first != null) {
			this.faults.add(place.fault("“" + name.id() + "” is already the " + kind + " in " + first));
			doubt(kind, place);
		}
	}

	private void doubt(String kind, Place place) {
		this.doubtful.computeIfAbsent(kind, (_) -> new ArrayList<>()).add(place);
	}

	void check() {
		this.mentioned.keySet().removeAll(this.given.keySet());
		this.mentioned.keySet().removeIf((name) -> this.unread.contains(name.kind()));
		this.mentioned.forEach((name, places) -> {
			@Nullable List<Place> perhaps = this.doubtful.get(name.kind());
			if (perhaps == null) {
				places.forEach((place) -> this.faults.addShared(place, "there is no " + name));
			}
			else {
				this.faults.amend(perhaps.getFirst(),
						"; there is no " + name + ", mentioned at " + places.getFirst() + Faults.more(places));
			}
		});
	}

	private static String kind(String definition) {
		return definition.substring(0, definition.length() - "Id".length()).toLowerCase(Locale.ROOT);
	}

	private record Name(String kind, String id) {

		@Override
		public String toString() {
			return this.kind + " “" + this.id + "”";
		}

	}

}
