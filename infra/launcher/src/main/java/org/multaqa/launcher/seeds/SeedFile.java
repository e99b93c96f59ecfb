package org.multaqa.launcher.seeds;

import java.util.Map;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A file as it was read, before anybody knows what it should say.
 *
 * @param name name of the file
 * @param lines the line of every member and item
 */
record SeedFile(String name, JsonNode tree, Map<JsonPointer, Integer> lines) {

	Place place(JsonPointer pointer) {
		return new Place(this, pointer);
	}

}
