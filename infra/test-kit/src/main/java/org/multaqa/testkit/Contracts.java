package org.multaqa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.EventCatalogue;

/** The contract files, as events that have come from Kafka. */
public final class Contracts {

	private Contracts() {
	}

	/**
	 * The example of a contract.
	 * @param type wire name of the event
	 */
	public static String json(String type) {
		try (var file = Contracts.class.getResourceAsStream("/contracts/" + type + ".json")) {
			if (file == null) {
				throw new IllegalArgumentException("there is no contract " + type);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static EventEnvelope<DomainEvent> envelope(String type, long sequence) {
		return envelope(type, sequence, json(type));
	}

	public static EventEnvelope<DomainEvent> envelope(String type, long sequence, String json) {
		DomainEvent event = ModelJson.mapper().readValue(json, EventCatalogue.find(type).orElseThrow().event());
		return envelope(type, sequence, event);
	}

	public static EventEnvelope<DomainEvent> envelope(String type, long sequence, DomainEvent event) {
		return new EventEnvelope<>(event.subject(), sequence, type, Instant.parse("2025-12-08T08:00:00Z"),
				new PersonId("p-test"), "c", null, event);
	}

}
