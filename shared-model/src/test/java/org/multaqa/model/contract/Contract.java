package org.multaqa.model.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An example of an event's data, written by hand: {@code <type>.json}, and for further
 * shapes of the same version {@code <type>.2.json} and so on.
 *
 * @param file its name
 * @param type wire name of the event
 * @param json the example
 */
record Contract(String file, String type, ObjectNode json) {

	static final Path FOLDER = Path.of("src/main/resources/contracts");

	private static final Pattern NAME = Pattern.compile("(.+\\.v[1-9][0-9]*)(\\.[2-9])?\\.json");

	static List<Contract> all() {
		try (var files = Files.list(FOLDER)) {
			return files.sorted().map(Contract::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	EventCatalogue.Entry entry() {
		return EventCatalogue.find(this.type)
			.orElseThrow(() -> new AssertionError(this.file + " is the contract of no event"));
	}

	DomainEvent event() {
		return ModelJson.mapper().treeToValue(this.json, entry().event());
	}

	JsonNode withoutMember(String member) {
		var less = this.json.deepCopy();
		less.remove(member);
		return less;
	}

	@Override
	public String toString() {
		return this.file;
	}

	private static Contract read(Path path) {
		var file = path.getFileName().toString();
		var name = NAME.matcher(file);
		if (!name.matches()) {
			throw new AssertionError(file + " is not called like a contract: <type>.json or <type>.2.json");
		}
		try {
			return new Contract(file, name.group(1), ModelJson.mapper().readTree(Files.readString(path)).asObject());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
