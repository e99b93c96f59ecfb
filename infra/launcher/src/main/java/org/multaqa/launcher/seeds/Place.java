package org.multaqa.launcher.seeds;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Where something is written.
 *
 * @param pointer the way to it from the top of the file
 */
record Place(SeedFile file, JsonPointer pointer) {

	Place at(String key) {
		return new Place(this.file, this.pointer.appendProperty(key));
	}

	Place above() {
		return new Place(this.file, this.pointer.head());
	}

	boolean isAt(String key) {
		return !this.pointer.matches() && this.pointer.last().getMatchingProperty().equals(key);
	}

	/** The line; of what is not there, the line where it would be. */
	int line() {
		JsonPointer there = this.pointer;
		while (!there.matches() && !this.file.lines().containsKey(there)) {
			there = there.head();
		}
		return this.file.lines().getOrDefault(there, 1);
	}

	/** The way as people write it, {@code recommendations[0].citations[1].quote}. */
	String path() {
		var path = new StringBuilder();
		JsonNode node = this.file.tree();
		for (JsonPointer rest = this.pointer; !rest.matches(); rest = rest.tail()) {
			String step = rest.getMatchingProperty();
			if (node.isArray()) {
				path.append('[').append(step).append(']');
				node = node.path(rest.getMatchingIndex());
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(step);
				node = node.path(step);
			}
		}
		return path.toString();
	}

	Fault fault(String reason) {
		return new Fault(this.file.name(), line(), path(), reason);
	}

	@Override
	public String toString() {
		return this.file.name() + ":" + line();
	}

}
