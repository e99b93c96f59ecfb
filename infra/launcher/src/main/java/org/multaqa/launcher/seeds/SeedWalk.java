package org.multaqa.launcher.seeds;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Goes through a file along its schema, also where some of it is wrong. */
final class SeedWalk {

	private static final String REFERENCE = "#/$defs/";

	private final JsonNode schema;

	private final Visitor visitor;

	SeedWalk(Shape shape, Visitor visitor) {
		this.schema = shape.json();
		this.visitor = visitor;
	}

	void through(SeedFile file) {
		visit(file.tree(), this.schema, file.place(JsonPointer.empty()));
	}

	/** The definitions of all ids that are given here, and not only mentioned. */
	static Set<String> ids(Shape shape) {
		var ids = new HashSet<String>();
		shape.json().findValues("id").forEach((id) -> {
			String definition = definition(id);
			if (definition != null) {
				ids.add(definition);
			}
		});
		return ids;
	}

	private void visit(JsonNode value, JsonNode part, Place place) {
		@Nullable String definition = definition(part);
		if (definition != null) {
			this.visitor.visit(definition, value, place);
			visit(value, this.schema.path("$defs").path(definition), place);
			return;
		}
		part.path("properties").forEachEntry((key, member) -> {
			if (value.has(key) || key.equals("id")) {
				visit(value.path(key), member, place.at(key));
			}
		});
		for (int i = 0; i < value.size() && part.has("items"); i++) {
			visit(value.get(i), part.path("items"), new Place(place.file(), place.pointer().appendIndex(i)));
		}
	}

	private static @Nullable String definition(JsonNode part) {
		String reference = part.path("$ref").asString("");
		return reference.startsWith(REFERENCE) ? reference.substring(REFERENCE.length()) : null;
	}

	/** Told of every value that has a name in the schema. */
	@FunctionalInterface
	interface Visitor {

		/**
		 * A value.
		 * @param definition what it should be, for instance {@code PersonId}
		 * @param value what it is; a missing node for an {@code id} that is not given
		 * @param place where it is
		 */
		void visit(String definition, JsonNode value, Place place);

	}

}
