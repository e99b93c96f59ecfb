package org.multaqa.sessions.programme.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.programme.application.ProgrammeReading;
import org.multaqa.sessions.programme.application.Published;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The latest release in the formats that calendars and conference apps read. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "programme")
class ExportController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

	private final ProgrammeReading reading;

	ExportController(ProgrammeReading reading) {
		this.reading = reading;
	}

	@GetMapping("/programme.ics")
	@Operation(summary = "The latest release as iCalendar, in the reader's language")
	ResponseEntity<byte[]> calendar(Actor actor, @PathVariable MeetingId meeting, Locale locale) {
		var published = this.reading.published(actor, meeting);
		return file(published, CALENDAR, meeting + ".ics", new CalendarFile(published.state(), locale).write());
	}

	@GetMapping("/schedule.xml")
	@Operation(summary = "The latest release as schedule.xml (pentabarf, frab, pretalx), in the reader's language")
	ResponseEntity<byte[]> schedule(Actor actor, @PathVariable MeetingId meeting, Locale locale)
			throws XMLStreamException {
		var published = this.reading.published(actor, meeting);
		return file(published, XML, meeting + ".xml", new ScheduleFile(published.state(), locale).write());
	}

	private static ResponseEntity<byte[]> file(Versioned<Published> published, MediaType type, String name,
			String text) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
			.eTag("\"" + published.version() + "\"")
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
