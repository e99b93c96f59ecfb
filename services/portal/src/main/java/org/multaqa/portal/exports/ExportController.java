package org.multaqa.portal.exports;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.portal.pages.shell.Reader;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The released programme as files, for anybody. */
@RestController
@RequestMapping("/m/{meeting}")
@Tag(name = "exports")
@SecurityRequirements
class ExportController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

	private final Exports exports;

	private final OwnExports own;

	ExportController(Exports exports, OwnExports own) {
		this.exports = exports;
		this.own = own;
	}

	/** The latest release as iCalendar, in the reader's language. */
	@GetMapping("/programme.ics")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> calendar(@PathVariable MeetingId meeting, LanguagePreference languages) {
		var programme = this.exports.programme(meeting);
		var reader = reader(programme, languages);
		return file(CALENDAR, meeting + ".ics", programme, reader,
				new CalendarFile(programme, reader, portal(), false).write());
	}

	/**
	 * Of the latest release the sessions of the person whose secret address this is, as
	 * iCalendar, in the reader's language. Nobody but that person is told the address.
	 */
	@GetMapping("/mine/{secret}.ics")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> ownCalendar(@PathVariable MeetingId meeting, @PathVariable String secret,
			LanguagePreference languages) {
		var programme = this.own.programme(meeting, secret);
		var reader = reader(programme, languages);
		return secretFile(meeting + ".ics", programme, reader,
				new CalendarFile(programme, reader, portal(), true).write());
	}

	/**
	 * The latest release as schedule.xml (pentabarf, frab, pretalx), in the reader's
	 * language.
	 */
	@GetMapping("/schedule.xml")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "application/xml", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> scheduleXml(@PathVariable MeetingId meeting, LanguagePreference languages)
			throws XMLStreamException {
		var programme = this.exports.programme(meeting);
		var reader = reader(programme, languages);
		return file(XML, meeting + ".xml", programme, reader, new ScheduleXml(programme, reader, portal()).write());
	}

	/**
	 * The latest release as schedule.json (frab, pretalx), in the reader's language.
	 */
	@GetMapping("/schedule.json")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
	ResponseEntity<byte[]> scheduleJson(@PathVariable MeetingId meeting, LanguagePreference languages) {
		var programme = this.exports.programme(meeting);
		var reader = reader(programme, languages);
		return file(MediaType.APPLICATION_JSON, meeting + ".json", programme, reader,
				new ScheduleJson(programme, reader, portal()).write());
	}

	private static Reader reader(ReleasedProgramme programme, LanguagePreference languages) {
		return new Reader(languages.then(programme.meeting().languages()), programme.zone(), null);
	}

	/** By which address the portal was asked. */
	private static String portal() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
	}

	/** Scripts of other sites may read what everybody may read. */
	private static ResponseEntity<byte[]> file(MediaType type, String name, ReleasedProgramme programme, Reader reader,
			String text) {
		return answer(type, name, programme, reader, text.getBytes(StandardCharsets.UTF_8),
				(headers) -> headers.setAccessControlAllowOrigin("*"), CacheControl.noCache().cachePublic());
	}

	/** No cache that people share keeps it, and no search engine lists it. */
	private static ResponseEntity<byte[]> secretFile(String name, ReleasedProgramme programme, Reader reader,
			String text) {
		return answer(CALENDAR, name, programme, reader, text.getBytes(StandardCharsets.UTF_8),
				(headers) -> headers.set("X-Robots-Tag", "noindex"), CacheControl.noCache().cachePrivate());
	}

	/**
	 * Weak, since the file may be compressed on its way; there is one for each language.
	 */
	private static ResponseEntity<byte[]> answer(MediaType type, String name, ReleasedProgramme programme,
			Reader reader, byte[] content, Consumer<HttpHeaders> more, CacheControl cache) {
		String language = reader.languageOf(programme.meeting().names());
		return ResponseEntity.ok()
			.headers(more)
			.contentType(type)
			.cacheControl(cache)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
			.header(HttpHeaders.CONTENT_LANGUAGE, language)
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
			.eTag("W/\"" + language + "-" + Hashes.hex(content) + "\"")
			.body(content);
	}

}
