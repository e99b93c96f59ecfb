package org.multaqa.registration.delegation.web;

import java.util.HashMap;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.AnswerTotals;
import org.multaqa.registration.api.MemberView;
import org.multaqa.registration.api.OwnAnswers;
import org.multaqa.registration.delegation.application.AnswersService;
import org.multaqa.registration.delegation.tables.AnswerTable;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.person.application.PersonService;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers to the questions of a meeting. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Questions of a meeting")
class AnswersController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private final AnswersService answers;

	private final OfficeService offices;

	private final PersonService people;

	AnswersController(AnswersService answers, OfficeService offices, PersonService people) {
		this.answers = answers;
		this.offices = offices;
		this.people = people;
	}

	/** Answers the questions that are asked of me; what is left out is left open. */
	@PutMapping("/delegations/{delegation}/members/{person}/answers")
	ResponseEntity<MemberView> answer(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestBody OwnAnswers answers) {
		return Responses.ok(this.answers.change(context, delegation, person, answers.answers())
			.map((state) -> DelegationViews.member(state, this.people)));
	}

	/** How the questions were answered by those who come: numbers, no names. */
	@GetMapping("/meetings/{meeting}/answers")
	List<AnswerTotals> answers(Actor actor, @PathVariable MeetingId meeting) {
		return this.answers.totals(actor, meeting);
	}

	/** The answers of everybody who comes, as CSV in the reader's words. */
	@GetMapping("/meetings/{meeting}/answers.csv")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> answersAsCsv(Actor actor, @PathVariable MeetingId meeting, LanguagePreference reader) {
		var given = this.answers.given(actor, meeting);
		var offices = new HashMap<OfficeId, LocalizedText>();
		given.all()
			.stream()
			.map((one) -> one.membership().delegation().office())
			.distinct()
			.forEach((id) -> this.offices.find(id).ifPresent((office) -> offices.put(id, office.names())));
		var names = this.people.namesOf(given.all().stream().map((one) -> one.membership().member().person()).toList());
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + meeting + "-answers.csv\"")
			.header(HttpHeaders.CONTENT_LANGUAGE, Languages.spokenTo(reader).toLanguageTag())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.body(new AnswerTable(reader, offices, names).of(given).csv());
	}

}
