package org.multaqa.registration.delegation.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.InvitationLinkApi;
import org.multaqa.registration.api.InvitationLinkView;
import org.multaqa.registration.api.InvitationView;
import org.multaqa.registration.api.NeedsView;
import org.multaqa.registration.api.OwnAnswers;
import org.multaqa.registration.api.OwnName;
import org.multaqa.registration.delegation.application.InvitationLinkService;
import org.multaqa.registration.delegation.application.OpenedInvitation;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Invitations, answered by their personal links, which stand in a header. No other token
 * is asked for, and none counts.
 */
@RestController
@Tag(name = "Invitations by their personal links")
class InvitationLinkController {

	private final InvitationLinkService invitations;

	InvitationLinkController(InvitationLinkService invitations) {
		this.invitations = invitations;
	}

	/** What is asked by the invitation; changes nothing. */
	@GetMapping(InvitationLinkApi.PATH)
	ResponseEntity<InvitationView> read(@RequestHeader(InvitationLinkApi.LINK) String link) {
		return shown(this.invitations.read(link));
	}

	/** Puts one's own name right. */
	@PutMapping(InvitationLinkApi.PATH + "/name")
	ResponseEntity<InvitationView> correctName(@RequestHeader(InvitationLinkApi.LINK) String link,
			@RequestBody OwnName request) {
		return shown(this.invitations.correctName(link, request.name()));
	}

	/** Says other needs; an empty object takes all back. */
	@PutMapping(InvitationLinkApi.PATH + "/needs")
	ResponseEntity<InvitationView> changeNeeds(@RequestHeader(InvitationLinkApi.LINK) String link,
			@RequestBody NeedsView needs) {
		return shown(this.invitations.changeNeeds(link, OwnViews.needs(needs)));
	}

	/** Answers the questions of the meeting, all that are asked of the person. */
	@PutMapping(InvitationLinkApi.PATH + "/answers")
	ResponseEntity<InvitationView> answer(@RequestHeader(InvitationLinkApi.LINK) String link,
			@RequestBody OwnAnswers answers) {
		return shown(this.invitations.answer(link, answers.answers()));
	}

	/** Accepts the invitation; from now on the link opens nothing. */
	@PostMapping(InvitationLinkApi.PATH + "/registration")
	ResponseEntity<InvitationView> register(@RequestHeader(InvitationLinkApi.LINK) String link) {
		return shown(this.invitations.register(link));
	}

	/** Declines the invitation; from now on the link opens nothing. */
	@PostMapping(InvitationLinkApi.PATH + "/decline")
	ResponseEntity<InvitationView> decline(@RequestHeader(InvitationLinkApi.LINK) String link) {
		return shown(this.invitations.decline(link));
	}

	/** The personal link of an invited member, for the service that writes letters. */
	@GetMapping("/api/v1/delegations/{delegation}/members/{person}/invitation-link")
	ResponseEntity<InvitationLinkView> link(Actor actor, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		var link = this.invitations.link(actor, delegation, person);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new InvitationLinkView(link.link(), link.until()));
	}

	private static ResponseEntity<InvitationView> shown(OpenedInvitation opened) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OwnViews.invitation(opened));
	}

}
