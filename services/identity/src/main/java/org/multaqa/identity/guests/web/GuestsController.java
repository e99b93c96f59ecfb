package org.multaqa.identity.guests.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.identity.api.GuestCorrection;
import org.multaqa.identity.api.GuestErasure;
import org.multaqa.identity.api.GuestName;
import org.multaqa.identity.api.GuestsApi;
import org.multaqa.identity.api.NewGuests;
import org.multaqa.identity.guests.application.GuestService;
import org.multaqa.identity.guests.domain.Guest;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Names of guests, as {@link GuestsApi} describes them. */
@RestController
@RequestMapping(GuestsApi.PATH)
@Tag(name = "guests")
class GuestsController {

	private final GuestService guests;

	GuestsController(GuestService guests) {
		this.guests = guests;
	}

	/**
	 * Names guests of a meeting, in the order of the request; who has a name keeps it.
	 */
	@PostMapping("/batches")
	List<GuestName> name(Actor actor, @RequestBody NewGuests request) {
		if (request.guests().size() > GuestsApi.MOST_AT_ONCE) {
			throw RuleViolation.badInput("account.too-many", GuestsApi.MOST_AT_ONCE);
		}
		return this.guests.name(actor, request).stream().map(GuestsController::view).toList();
	}

	/** Gives a guest another name. */
	@PostMapping("/{person}/correction")
	ResponseEntity<GuestName> correct(RequestContext context, @PathVariable PersonId person,
			@RequestBody GuestCorrection correction) {
		return answer(this.guests.correct(context, person, correction.name()));
	}

	/** Takes out the name of a guest who is in no programme; it can be given again. */
	@DeleteMapping("/{person}/name")
	ResponseEntity<GuestName> remove(RequestContext context, @PathVariable PersonId person) {
		return answer(this.guests.remove(context, person));
	}

	/** Erases a guest for good; asked again it is told again. */
	@PostMapping("/{person}/erasure")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void erase(RequestContext context, @PathVariable PersonId person, @RequestBody GuestErasure erasure) {
		this.guests.erase(context, person, erasure.askedBy());
	}

	private static ResponseEntity<GuestName> answer(Versioned<Guest> guest) {
		return Responses.ok(guest.map((_) -> view(guest)));
	}

	private static GuestName view(Versioned<Guest> guest) {
		var state = guest.state();
		return new GuestName(state.person(), state.meeting(), state.name(), guest.sequence());
	}

}
