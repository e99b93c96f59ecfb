package org.multaqa.registration.delegation.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.DelegationView;
import org.multaqa.registration.api.EarlierDelegations;
import org.multaqa.registration.api.Invitation;
import org.multaqa.registration.api.Seats;
import org.multaqa.registration.delegation.application.DelegationService;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.person.application.PersonService;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Delegations and their seats. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Delegations")
class DelegationsController {

	private final DelegationService delegations;

	private final PersonService people;

	DelegationsController(DelegationService delegations, PersonService people) {
		this.delegations = delegations;
		this.people = people;
	}

	/** Invites an office to send a delegation. */
	@PostMapping("/meetings/{meeting}/delegations")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<DelegationView> invite(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody Invitation invitation) {
		var invited = this.delegations.invite(context, meeting, invitation.office(), invitation.seats(),
				invitation.decides());
		return Responses.created("/api/v1/delegations/" + invited.id(), full(invited));
	}

	/**
	 * Invites the offices of an earlier meeting with as many seats as then; those that
	 * are invited already stay as they are, and are not in the answer.
	 */
	@PostMapping("/meetings/{meeting}/delegations/copies")
	List<DelegationView> inviteAsIn(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody EarlierDelegations earlier) {
		return this.delegations.inviteAsIn(context, meeting, earlier.meeting())
			.stream()
			.map(DelegationViews::brief)
			.toList();
	}

	/**
	 * The delegations to a meeting, in the order of their offices; with their people for
	 * their heads and organisers.
	 */
	@GetMapping("/meetings/{meeting}/delegations")
	ResponseEntity<List<DelegationView>> all(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable Cursor page) {
		return Responses.page(this.delegations.of(actor, meeting, page)
			.map((seen) -> seen.inFull() ? DelegationViews.full(seen.delegation(), this.people)
					: DelegationViews.brief(seen.delegation())));
	}

	/** A delegation with its people, for its head and for organisers. */
	@GetMapping("/delegations/{delegation}")
	ResponseEntity<DelegationView> one(Actor actor, @PathVariable DelegationId delegation) {
		return Responses.ok(full(this.delegations.get(actor, delegation)));
	}

	/** Gives more seats or fewer; who waits takes new ones. */
	@PutMapping("/delegations/{delegation}/seats")
	@NeedsVersion
	ResponseEntity<DelegationView> seat(RequestContext context, @PathVariable DelegationId delegation,
			@RequestBody Seats seats) {
		return Responses.ok(full(this.delegations.seat(context, delegation, seats.seats())));
	}

	private Versioned<DelegationView> full(Versioned<Delegation> delegation) {
		return delegation.map((state) -> DelegationViews.full(state, this.people));
	}

}
