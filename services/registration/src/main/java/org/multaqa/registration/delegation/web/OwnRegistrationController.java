package org.multaqa.registration.delegation.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.MemberView;
import org.multaqa.registration.api.NeedsView;
import org.multaqa.registration.api.OwnDataView;
import org.multaqa.registration.api.ParticipationView;
import org.multaqa.registration.api.Registration;
import org.multaqa.registration.delegation.application.MembershipService;
import org.multaqa.registration.delegation.application.NeedsService;
import org.multaqa.registration.delegation.application.OwnDataService;
import org.multaqa.registration.delegation.application.OwnRegistrationService;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.person.application.PersonService;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's own invitations, answers and private needs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "One's own registration")
class OwnRegistrationController {

	private final OwnRegistrationService registration;

	private final NeedsService needs;

	private final MembershipService memberships;

	private final OwnDataService data;

	private final PersonService people;

	OwnRegistrationController(OwnRegistrationService registration, NeedsService needs, MembershipService memberships,
			OwnDataService data, PersonService people) {
		this.registration = registration;
		this.needs = needs;
		this.memberships = memberships;
		this.data = data;
		this.people = people;
	}

	/** Where I am invited or take part, in the order of the meetings' ids. */
	@GetMapping("/me/memberships")
	ResponseEntity<List<ParticipationView>> mine(Actor actor, @RequestParam @Nullable Cursor page) {
		return Responses.page(this.memberships.of(actor, page).map(OwnViews::participation));
	}

	/** All that registration keeps of me for a meeting, with my private needs. */
	@GetMapping("/meetings/{meeting}/me")
	ResponseEntity<OwnDataView> data(Actor actor, @PathVariable MeetingId meeting) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(OwnViews.data(this.data.of(actor, meeting)));
	}

	/** Accepts the invitation, perhaps with private needs. */
	@PostMapping("/delegations/{delegation}/members/{person}/registration")
	ResponseEntity<MemberView> register(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestBody(required = false) @Nullable Registration request) {
		@Nullable NeedsView said = (request != null) ? request.needs() : null;
		@Nullable Needs needs = (said != null) ? OwnViews.needs(said) : null;
		return Responses.ok(view(this.registration.register(context, delegation, person, needs)));
	}

	/** Declines the invitation; who waits first has the seat. */
	@PostMapping("/delegations/{delegation}/members/{person}/decline")
	ResponseEntity<MemberView> decline(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return Responses.ok(view(this.registration.decline(context, delegation, person)));
	}

	/** Private needs, for the person and for organisers. */
	@GetMapping("/delegations/{delegation}/members/{person}/needs")
	ResponseEntity<NeedsView> needs(Actor actor, @PathVariable DelegationId delegation, @PathVariable PersonId person) {
		var needs = this.needs.read(actor, delegation, person);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.eTag("\"" + needs.version() + "\"")
			.body(OwnViews.needs(needs.state().orElse(null)));
	}

	/** Says other needs; an empty object takes all back. */
	@PutMapping("/delegations/{delegation}/members/{person}/needs")
	ResponseEntity<MemberView> changeNeeds(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestBody NeedsView needs) {
		return Responses.ok(view(this.needs.change(context, delegation, person, OwnViews.needs(needs))));
	}

	private Versioned<MemberView> view(Versioned<Membership> membership) {
		return membership.map((state) -> DelegationViews.member(state, this.people));
	}

}
