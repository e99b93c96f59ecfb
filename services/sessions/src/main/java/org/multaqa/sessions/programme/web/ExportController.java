package org.multaqa.sessions.programme.web;

import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.programme.application.ProgrammeQueryService;

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

	/** The latest release as iCalendar, in the reader's language. */
	@GetMapping("/programme.ics")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> calendar(Actor actor, @PathVariable MeetingId meeting, LanguagePreference reader) {
		var released = this.programmes.released(actor, meeting).state();
		var languages = reader.then(released.meeting().languages());
		return file(CALENDAR, meeting + ".ics", released.meeting().names().languageFor(languages),
				new CalendarFile(released, languages).write());
	}

	/**
	 * The latest release as schedule.xml (pentabarf, frab, pretalx), in the reader's
	 * language.
	 */
	@GetMapping("/schedule.xml")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "application/xml", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> schedule(Actor actor, @PathVariable MeetingId meeting, LanguagePreference reader)
			throws XMLStreamException {
		var released = this.programmes.released(actor, meeting).state();
		var languages = reader.then(released.meeting().languages());
		return file(XML, meeting + ".xml", released.meeting().names().languageFor(languages),
				new ScheduleFile(released, languages).write());
	}

	/**
	 * Weak, since the file may be compressed on its way; there is one for each language.
	 */
	private static ResponseEntity<byte[]> file(MediaType type, String name, String language, String text) {
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
			.header(HttpHeaders.CONTENT_LANGUAGE, language)
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.eTag("W/\"" + Hashes.hex(content) + "\"")
			.body(content);
	}

}
