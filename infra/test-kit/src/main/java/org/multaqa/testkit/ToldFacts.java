package org.multaqa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an owner told of a thing, and by which facts it decides itself. The owner's test
 * writes them to a file; whoever runs the owner's rules on the events must come to the
 * same facts.
 *
 * @param <F> the facts
 * @param events in the order in which they were told
 * @param facts what the owner says of it afterwards
 */
public record ToldFacts<F>(List<DomainEvent> events, F facts) {

	/** From the folder of a module below {@code services}. */
	private static final Path FOLDER = Path.of("..", "..", "infra", "test-kit", "src", "main", "resources", "facts");

	public ToldFacts {
		events = List.copyOf(events);
	}

	/**
	 * What is committed.
	 * @param thing name of the file
	 * @param type the facts
	 * @return by the names of the histories
	 */
	public static <F> Map<String, ToldFacts<F>> read(String thing, Class<F> type) {
		try {
			return ModelJson.mapper()
				.readTree(Files.readString(file(thing)))
				.propertyStream()
				.collect(Collectors.toMap(Map.Entry::getKey, (history) -> of(history.getValue(), type), (one, _) -> one,
						LinkedHashMap::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Compares what is committed with what the owner says, or writes it.
	 * @param thing name of the file
	 * @param type the facts
	 * @param said by the names of the histories
	 */
	public static <F> void assertCommitted(String thing, Class<F> type, Map<String, ToldFacts<F>> said) {
		if (Boolean.getBoolean("multaqa.write") && !(Files.exists(file(thing)) && read(thing, type).equals(said))) {
			write(thing, said);
		}
		assertThat(read(thing, type))
			.as("%s is what its owner says; its test writes it with -Dmultaqa.write=true, and the portal must agree",
					file(thing))
			.isEqualTo(said);
	}

	private static <F> void write(String thing, Map<String, ToldFacts<F>> said) {
		var all = new LinkedHashMap<String, Object>();
		said.forEach((name, told) -> {
			var history = new LinkedHashMap<String, Object>();
			history.put("events", told.events.stream().map(ToldFacts::json).toList());
			history.put("facts", told.facts);
			all.put(name, history);
		});
		try {
			Files.createDirectories(FOLDER);
			Files.writeString(file(thing),
					ModelJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> json(DomainEvent event) {
		return Map.of(EventCatalogue.typeOf(event.getClass()), event);
	}

	private static <F> ToldFacts<F> of(JsonNode history, Class<F> type) {
		return new ToldFacts<>(
				StreamSupport.stream(history.path("events").spliterator(), false).map(ToldFacts::event).toList(),
				ModelJson.mapper().treeToValue(history.path("facts"), type));
	}

	private static DomainEvent event(JsonNode told) {
		var event = told.properties().iterator().next();
		return ModelJson.mapper()
			.treeToValue(event.getValue(), EventCatalogue.find(event.getKey()).orElseThrow().event());
	}

	private static Path file(String thing) {
		return FOLDER.resolve(thing + ".json");
	}

}
