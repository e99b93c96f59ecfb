package org.multaqa.registration.delegation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.NeedKind;
import org.multaqa.registration.api.NeedsTotals;
import org.multaqa.registration.api.NeedsView;
import org.multaqa.registration.api.PersonalNeeds;
import org.multaqa.registration.delegation.application.NeedsListService;
import org.multaqa.registration.delegation.application.NeedsListService.One;
import org.multaqa.registration.delegation.tables.NeedsTable;
import org.multaqa.registration.office.application.OfficeService;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What those who come need, for organisers: how many, and who. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "Needs of those who come")
class NeedsListController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private final NeedsListService needs;

	private final OfficeService offices;

	NeedsListController(NeedsListService needs, OfficeService offices) {
		this.needs = needs;
		this.offices = offices;
	}

	/** Totals for the caterer and the house: numbers, no names. */
	@GetMapping("/needs")
	NeedsTotals totals(Actor actor, @PathVariable MeetingId meeting) {
		return this.needs.totals(actor, meeting);
	}

	/**
	 * What each of those who come needs; a page has whole delegations.
	 * @param need those who need this, and nothing else of them; or absent for everybody
	 * who needs anything
	 */
	@GetMapping("/needs/people")
	ResponseEntity<List<PersonalNeeds>> people(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable String need, @RequestParam @Nullable Cursor page) {
		Slice<List<One>> found = this.needs.page(actor, meeting, page);
		var answer = Responses.page(found, shown(found.items().stream().flatMap(List::stream).toList(), need));
		return ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(answer.getBody());
	}

	/** The same of all who come, as CSV in the reader's words. */
	@GetMapping("/needs.csv")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> csv(Actor actor, @PathVariable MeetingId meeting, @RequestParam @Nullable String need,
			LanguagePreference reader) {
		var people = shown(this.needs.all(actor, meeting), need);
		Map<OfficeId, LocalizedText> names = new HashMap<>();
		people.stream()
			.map(PersonalNeeds::office)
			.distinct()
			.forEach((id) -> this.offices.find(id).ifPresent((office) -> names.put(id, office.names())));
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + meeting + "-needs.csv\"")
			.header(HttpHeaders.CONTENT_LANGUAGE, Languages.spokenTo(reader).toLanguageTag())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.body(new NeedsTable(reader, names).of(people).csv());
	}

	private List<PersonalNeeds> shown(List<One> all, @Nullable String need) {
		var kind = Optional.ofNullable(need).map(NeedKind::of);
		var saying = all.stream().filter((one) -> !one.needs().isNothing()).toList();
		var names = this.needs.namesOf(saying);
		return saying.stream()
			.map((one) -> view(one, OwnViews.needs(one.needs()), names))
			.filter((one) -> kind.isEmpty() || kind.get().isIn(one.needs()))
			.map((one) -> kind.map(one::narrowedTo).orElse(one))
			.toList();
	}

	private static PersonalNeeds view(One one, NeedsView needs, Map<PersonId, LocalizedText> names) {
		var delegation = one.membership().delegation();
		var member = one.membership().member();
		return new PersonalNeeds(delegation.id(), delegation.office(), member.person(), names.get(member.person()),
				member.roles(), needs);
	}

}
