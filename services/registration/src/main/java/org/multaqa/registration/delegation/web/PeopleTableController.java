package org.multaqa.registration.delegation.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.delegation.application.PeopleExportService;
import org.multaqa.registration.delegation.tables.PeopleTable;
import org.multaqa.registration.delegation.tables.TableFile;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people of a meeting as a table that can be imported again. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "Members of delegations")
class PeopleTableController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final MediaType XLSX = MediaType.parseMediaType(XLSX_TYPE);

	private final PeopleExportService export;

	PeopleTableController(PeopleExportService export) {
		this.export = export;
	}

	/**
	 * Who is in the delegations or waits to be, as CSV in the reader's words; of one
	 * office for its head too.
	 */
	@GetMapping("/people.csv")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> peopleAsCsv(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable OfficeId office, LanguagePreference reader) {
		return file(CSV, meeting + ".csv", reader, table(actor, meeting, office, reader).csv());
	}

	/** The same as a workbook (XLSX). */
	@GetMapping("/people.xlsx")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = XLSX_TYPE, schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> peopleAsXlsx(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable OfficeId office, LanguagePreference reader) {
		return file(XLSX, meeting + ".xlsx", reader, table(actor, meeting, office, reader).xlsx());
	}

	private TableFile table(Actor actor, MeetingId meeting, @Nullable OfficeId office, LanguagePreference reader) {
		var export = this.export.export(actor, meeting, office);
		return new PeopleTable(reader, export.offices()).of(export.delegations(), export.names());
	}

	private static ResponseEntity<byte[]> file(MediaType type, String name, LanguagePreference reader, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
			.header(HttpHeaders.CONTENT_LANGUAGE, Languages.spokenTo(reader).toLanguageTag())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.body(content);
	}

}
