package org.multaqa.sessions.schedule.web;

import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.text.Written;
import org.multaqa.sessions.api.ScheduleImportView;
import org.multaqa.sessions.programme.web.IssuePresenter;
import org.multaqa.sessions.schedule.application.ScheduleImportService;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Schedule files of conferences, coming into the working draft. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/programme/import")
@Tag(name = "programme")
class ScheduleController {

	private static final String NAMELESS = "schedule";

	/** Longest name of a file in a reason, in UTF-16 units. */
	private static final int LONGEST_NAME = 100;

	private final ScheduleImportService imports;

	private final Messages messages;

	ScheduleController(ScheduleImportService imports, Messages messages) {
		this.imports = imports;
		this.messages = messages;
	}

	/**
	 * Takes the rooms and sessions of a schedule file into the working draft, all or
	 * none; with preview=true only says what would happen. With the plan of a preview it
	 * is done exactly so, or refused. The file is schedule.xml or schedule.json as frab,
	 * pentabarf, pretalx and FOSDEM write them; what it is, is looked at, whatever its
	 * type says. A session that a rule blocks is taken in without a place.
	 */
	@PostMapping(consumes = { "application/json", "application/xml", "text/xml", "application/octet-stream" })
	ResponseEntity<ScheduleImportView> importSchedule(RequestContext context, @PathVariable MeetingId meeting,
			@RequestParam(defaultValue = "false") boolean preview, @RequestParam @Nullable String plan,
			@RequestParam(defaultValue = "false") boolean shift, @RequestParam @Nullable String name,
			@io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = { @Content(mediaType = "application/json", schema = @Schema(type = "object")),
							@Content(mediaType = "application/xml", schema = @Schema(type = "string")),
							@Content(mediaType = "text/xml", schema = @Schema(type = "string")),
							@Content(mediaType = "application/octet-stream",
									schema = @Schema(type = "string", format = "binary")) }) @RequestBody byte[] file,
			LanguagePreference reader) {
		var views = new ScheduleImportViews(new IssuePresenter(this.messages, reader));
		var reason = reason((name != null) ? name : NAMELESS);
		if (preview) {
			return ResponseEntity
				.ok(views.of(this.imports.preview(context.actor(), meeting, file, shift, reason), true, shift));
		}
		return Responses.ok(this.imports.carryOut(context, meeting, file, shift, reason, plan)
			.map((taken) -> views.of(taken, false, shift)), reader);
	}

	/**
	 * Why something is where it is although a rule speaks against it, in every language.
	 */
	private LocalizedText reason(String file) {
		String name = Written.salvaged(file).replace('\n', ' ').strip();
		String cut = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) : name;
		return new LocalizedText(Languages.ALL.stream()
			.collect(Collectors.toMap((language) -> language,
					(language) -> this.messages
						.find(LanguagePreference.of(language), "schedule.reason", cut.isEmpty() ? NAMELESS : cut)
						.orElse(NAMELESS))));
	}

}
