package org.multaqa.registration.delegation.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.ArrivalView;
import org.multaqa.registration.api.MemberCorrection;
import org.multaqa.registration.api.MemberRoles;
import org.multaqa.registration.api.MemberView;
import org.multaqa.registration.api.Nomination;
import org.multaqa.registration.api.Replacement;
import org.multaqa.registration.delegation.application.AnswersService;
import org.multaqa.registration.delegation.application.CorrectionService;
import org.multaqa.registration.delegation.application.MemberService;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.person.application.Invitee;
import org.multaqa.registration.person.application.PersonService;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people in a delegation, as its head and the organisers manage them. */
@RestController
@RequestMapping("/api/v1/delegations/{delegation}/members")
@Tag(name = "Members of delegations")
class MembersController {

	private final MemberService members;

	private final AnswersService answers;

	private final CorrectionService correction;

	private final PersonService people;

	MembersController(MemberService members, AnswersService answers, CorrectionService correction,
			PersonService people) {
		this.members = members;
		this.answers = answers;
		this.correction = correction;
		this.people = people;
	}

	/** Nominates a person, who takes a seat of each role or waits. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<MemberView> nominate(RequestContext context, @PathVariable DelegationId delegation,
			@RequestBody Nomination nomination) {
		var invitee = Invitee.of(nomination.person(), nomination.name(), nomination.email(), nomination.language());
		return created(this.members.nominate(context, delegation, invitee, nomination.roles()));
	}

	/** A member, for that person, the head and organisers. */
	@GetMapping("/{person}")
	ResponseEntity<MemberView> one(Actor actor, @PathVariable DelegationId delegation, @PathVariable PersonId person) {
		return Responses.ok(this.members.get(actor, delegation, person)
			.map((state) -> DelegationViews.member(state, this.people, this.answers.amended(actor, state))));
	}

	/** Hands the seat to another person; it never becomes free. */
	@PostMapping("/{person}/replacement")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<MemberView> replace(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestBody Replacement replacement) {
		var invitee = Invitee.of(replacement.person(), replacement.name(), replacement.email(), replacement.language());
		return created(this.members.replace(context, delegation, person, invitee));
	}

	/** Approves the registration: the person acts for the office. */
	@PostMapping("/{person}/approval")
	ResponseEntity<MemberView> approve(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return Responses.ok(view(this.members.approve(context, delegation, person)));
	}

	/** The person has arrived; the answer says whether that was known before. */
	@PostMapping("/{person}/check-in")
	ResponseEntity<ArrivalView> checkIn(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return Responses.ok(DelegationViews.arrival(this.members.checkIn(context, delegation, person)));
	}

	/** Takes a check-in back that was a mistake; the person is expected as before. */
	@DeleteMapping("/{person}/check-in")
	ResponseEntity<MemberView> revertCheckIn(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return Responses.ok(view(this.members.revertCheckIn(context, delegation, person)));
	}

	/**
	 * Puts the name of a member right, or the address of one who has not answered yet; an
	 * invitation then goes there.
	 */
	@PostMapping("/{person}/correction")
	ResponseEntity<MemberView> correct(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestBody MemberCorrection correction) {
		return Responses
			.ok(view(this.correction.correct(context, delegation, person, correction.name(), correction.email())));
	}

	/** Says as what a person is in the delegation, or waits to be. */
	@PutMapping("/{person}/roles")
	@NeedsVersion
	ResponseEntity<MemberView> changeRoles(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestBody MemberRoles roles) {
		return Responses.ok(view(this.members.changeRoles(context, delegation, person, roles.roles())));
	}

	/** The person leaves; who waits first has the seat. */
	@PostMapping("/{person}/withdrawal")
	ResponseEntity<MemberView> withdraw(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return Responses.ok(view(this.members.withdraw(context, delegation, person)));
	}

	private ResponseEntity<MemberView> created(Versioned<Membership> membership) {
		var address = "/api/v1/delegations/%s/members/%s".formatted(membership.id(),
				membership.state().member().person());
		return Responses.created(address, view(membership));
	}

	private Versioned<MemberView> view(Versioned<Membership> membership) {
		return membership.map((state) -> DelegationViews.member(state, this.people));
	}

}
