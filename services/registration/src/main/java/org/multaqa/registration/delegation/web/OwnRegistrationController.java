package org.multaqa.registration.delegation.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.Versioned;
import org.multaqa.kit.web.Answers;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.registration.delegation.application.Memberships;
import org.multaqa.registration.delegation.application.OwnRegistration;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.NeedsTotals;
import org.multaqa.registration.person.application.People;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own invitations, answers and private needs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "One's own registration")
class OwnRegistrationController {

	private final OwnRegistration registration;

	private final Memberships memberships;

	private final People people;

	OwnRegistrationController(OwnRegistration registration, Memberships memberships, People people) {
		this.registration = registration;
		this.memberships = memberships;
		this.people = people;
	}

	@GetMapping("/me/memberships")
	@Operation(summary = "Where I am invited or take part, the latest meeting first")
	List<PlaceView> mine(Actor actor) {
		return this.memberships.of(actor).stream().map(PlaceView::of).toList();
	}

	@PostMapping("/delegations/{delegation}/members/{person}/registration")
	@Operation(summary = "Accepts the invitation, perhaps with private needs")
	ResponseEntity<MemberView> register(Command command, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestBody(required = false) @Nullable Registration request) {
		@Nullable NeedsView needs = (request != null) ? request.needs() : null;
		return Answers
			.ok(view(this.registration.register(command, delegation, person, (needs != null) ? needs.needs() : null)));
	}

	@PostMapping("/delegations/{delegation}/members/{person}/decline")
	@Operation(summary = "Declines the invitation; who waits first has the seat")
	ResponseEntity<MemberView> decline(Command command, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return Answers.ok(view(this.registration.decline(command, delegation, person)));
	}

	@GetMapping("/delegations/{delegation}/members/{person}/needs")
	@Operation(summary = "Private needs, for the person and for organisers")
	ResponseEntity<NeedsView> needs(Actor actor, @PathVariable DelegationId delegation, @PathVariable PersonId person) {
		var needs = this.registration.needs(actor, delegation, person);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.eTag("\"" + needs.version() + "\"")
			.body(NeedsView.of(needs.state().orElse(null)));
	}

	@PutMapping("/delegations/{delegation}/members/{person}/needs")
	@Operation(summary = "Says other needs; an empty object takes all back")
	ResponseEntity<MemberView> keep(Command command, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestBody NeedsView needs) {
		return Answers.ok(view(this.registration.keep(command, delegation, person, needs.needs())));
	}

	@GetMapping("/meetings/{meeting}/needs")
	@Operation(summary = "Totals for the caterer and the house: numbers, no names")
	NeedsTotals totals(Actor actor, @PathVariable MeetingId meeting) {
		return this.registration.totals(actor, meeting);
	}

	private Versioned<MemberView> view(Versioned<Membership> membership) {
		return membership.map((state) -> MemberView.of(state, this.people));
	}

	/**
	 * An acceptance.
	 *
	 * @param needs private needs, or absent
	 */
	record Registration(@Nullable NeedsView needs) {

	}

}
