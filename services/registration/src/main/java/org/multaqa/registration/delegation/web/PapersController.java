package org.multaqa.registration.delegation.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.ExpectedView;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.MemberView;
import org.multaqa.registration.delegation.application.BadgeService;
import org.multaqa.registration.delegation.application.Expected;
import org.multaqa.registration.delegation.application.PapersService;
import org.multaqa.registration.delegation.papers.BadgeSheets;
import org.multaqa.registration.delegation.papers.Certificate;
import org.multaqa.registration.delegation.papers.InvitationLetter;
import org.multaqa.registration.delegation.papers.QrCode;
import org.multaqa.registration.person.application.PersonService;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is expected at the doors, and what is printed for them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "At the doors")
class PapersController {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

	private static final String MEMBER = "/delegations/{delegation}/members/{person}";

	private final BadgeService badges;

	private final PapersService papers;

	private final PersonService people;

	PapersController(BadgeService badges, PapersService papers, PersonService people) {
		this.badges = badges;
		this.papers = papers;
		this.people = people;
	}

	/** Who is expected, and who of them has arrived; a page has whole delegations. */
	@GetMapping("/meetings/{meeting}/expected")
	ResponseEntity<List<ExpectedView>> expected(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable Cursor page) {
		var expected = this.badges.expected(actor, meeting, page);
		return Responses.page(expected,
				expected.items().stream().flatMap(List::stream).map(PapersController::view).toList());
	}

	/** The badges of those who are expected, eight to a sheet of A4. */
	@GetMapping("/meetings/{meeting}/badges.pdf")
	@ApiResponse(responseCode = "200", description = "The sheets",
			content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> badges(Actor actor, @PathVariable MeetingId meeting, @RequestParam @Nullable OfficeId office,
			LanguagePreference reader) {
		var content = new BadgeSheets(this.papers.badges(actor, meeting, office), reader);
		return pdf(meeting + "-badges", reader, content.pdf());
	}

	/** The code of a badge as a QR code, for that person and for organisers. */
	@GetMapping(MEMBER + "/badge.svg")
	@ApiResponse(responseCode = "200", description = "The drawing",
			content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> badge(Actor actor, @PathVariable DelegationId delegation, @PathVariable PersonId person) {
		String svg = QrCode.of(this.badges.expected(actor, delegation, person).badge()).svg();
		return ResponseEntity.ok()
			.contentType(SVG)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(svg.getBytes(StandardCharsets.UTF_8));
	}

	/** Gives a badge another code; the lost one finds nobody any more. */
	@PostMapping(MEMBER + "/badge/renewal")
	ResponseEntity<MemberView> renewBadge(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return Responses.ok(this.badges.renew(context, delegation, person)
			.map((state) -> DelegationViews.member(state, this.people)));
	}

	/**
	 * The letter that invites somebody, for a visa; for that person and for organisers.
	 */
	@GetMapping(MEMBER + "/invitation.pdf")
	@ApiResponse(responseCode = "200", description = "The letter",
			content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> invitation(Actor actor, @PathVariable DelegationId delegation, @PathVariable PersonId person,
			@RequestParam @Nullable String language, LanguagePreference reader) {
		var wanted = in(language, reader);
		var content = new InvitationLetter(this.papers.invitation(actor, delegation, person), wanted);
		return pdf(delegation + "-invitation", wanted, content.pdf());
	}

	/**
	 * The certificate that somebody has taken part; for that person and for organisers.
	 */
	@GetMapping(MEMBER + "/certificate.pdf")
	@ApiResponse(responseCode = "200", description = "The certificate",
			content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> certificate(Actor actor, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestParam @Nullable String language, LanguagePreference reader) {
		var wanted = in(language, reader);
		var content = new Certificate(this.papers.certificate(actor, delegation, person), wanted);
		return pdf(delegation + "-certificate", wanted, content.pdf());
	}

	private static LanguagePreference in(@Nullable String language, LanguagePreference reader) {
		return (language != null) ? LanguagePreference.of(language).then(reader.tags()) : reader;
	}

	private static ExpectedView view(Expected expected) {
		var delegation = expected.membership().delegation();
		var member = expected.membership().member();
		return new ExpectedView(delegation.id(), delegation.office(), member.person(), expected.name(), member.roles(),
				member.stage().state() == MemberState.CHECKED_IN, expected.badge());
	}

	private static ResponseEntity<byte[]> pdf(String name, LanguagePreference reader, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
			.header(HttpHeaders.CONTENT_LANGUAGE, Languages.spokenTo(reader).toLanguageTag())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.body(content);
	}

}
