package org.multaqa.sessions.programme.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.programme.application.ProgrammeQueryService;
import org.multaqa.sessions.programme.application.ReleasedProgramme;

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

	private final ProgrammeQueryService programmes;

	ExportController(ProgrammeQueryService programmes) {
		this.programmes = programmes;
	}

	@GetMapping("/programme.ics")
	@Operation(summary = "The latest release as iCalendar, in the reader's language")
	ResponseEntity<byte[]> calendar(Actor actor, @PathVariable MeetingId meeting, Locale locale) {
		var released = this.programmes.released(actor, meeting);
		return file(released, CALENDAR, meeting + ".ics", new CalendarFile(released.state(), locale).write());
	}

	@GetMapping("/schedule.xml")
	@Operation(summary = "The latest release as schedule.xml (pentabarf, frab, pretalx), in the reader's language")
	ResponseEntity<byte[]> schedule(Actor actor, @PathVariable MeetingId meeting, Locale locale)
			throws XMLStreamException {
		var released = this.programmes.released(actor, meeting);
		return file(released, XML, meeting + ".xml", new ScheduleFile(released.state(), locale).write());
	}

	private static ResponseEntity<byte[]> file(Versioned<ReleasedProgramme> released, MediaType type, String name,
			String text) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
			.eTag("\"" + released.version() + "\"")
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
