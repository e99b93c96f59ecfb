package org.multaqa.portal.pages.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.operations.OperationsPage.Parked;
import org.multaqa.portal.pages.operations.OperationsPage.ServiceLine;
import tools.jackson.databind.JsonNode;

/**
 * What a service says of itself, as operators see it.
 *
 * @param line its numbers
 * @param parked subjects that wait for somebody there
 */
record OperationsPresenter(ServiceLine line, List<Parked> parked) {

	OperationsPresenter {
		parked = List.copyOf(parked);
	}

	/** A service that does not answer. */
	static OperationsPresenter down(String service) {
		return new OperationsPresenter(new ServiceLine(service, false, 0, 0, null, 0, 0), List.of());
	}

	/**
	 * A service that does.
	 * @param said its {@code GET /api/v1/operations}
	 * @param lag events that it has not read yet, or absent
	 * @param now to tell ages
	 * @return its lines
	 */
	static OperationsPresenter of(String service, JsonNode said, @Nullable Long lag, Instant now) {
		long age = Math.max(0, Duration.between(moment(said.path("oldest").asString(""), now), now).toSeconds());
		var line = new ServiceLine(service, true, said.path("waiting").asLong(0), age, lag,
				said.path("deadLetters").asLong(0), said.path("unknownTypes").asLong(0));
		var parked = new ArrayList<Parked>();
		for (var each : said.path("parked")) {
			String subject = each.path("subject").asString("");
			parked.add(new Parked(service, idOf(subject), subject, each.path("event").asString(""),
					each.path("type").asString(""), each.path("reason").asString(""),
					moment(each.path("since").asString(""), now), Math.max(0, each.path("events").asInt(1) - 1)));
		}
		return new OperationsPresenter(line, parked);
	}

	/** A subject as one part of an address. */
	static String idOf(String subject) {
		return subject.replace('/', '~');
	}

	static String subjectOf(String id) {
		return id.replace('~', '/');
	}

	private static Instant moment(String text, Instant otherwise) {
		try {
			return text.isEmpty() ? otherwise : Instant.parse(text);
		}
		catch (DateTimeParseException ex) {
			return otherwise;
		}
	}

}
