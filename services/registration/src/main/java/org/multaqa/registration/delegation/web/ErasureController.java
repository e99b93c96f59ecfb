package org.multaqa.registration.delegation.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.ErasureOutlook;
import org.multaqa.registration.delegation.application.ErasureService;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The erasure of a person, asked for by that person or by a founder. */
@RestController
@RequestMapping("/api/v1/people/{person}/erasure")
@Tag(name = "Erasure")
class ErasureController {

	private final ErasureService erasure;

	ErasureController(ErasureService erasure) {
		this.erasure = erasure;
	}

	/** What it would do. */
	@GetMapping
	ResponseEntity<ErasureOutlook> outlook(Actor actor, @PathVariable PersonId person) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.erasure.outlook(actor, person));
	}

	/**
	 * Erases the person for ever: no account, no name, no needs, no seat in a meeting
	 * that is not over.
	 */
	@PostMapping
	@ApiResponse(responseCode = "204", description = "Erased here, and told to all others")
	ResponseEntity<Void> erase(Actor actor, @PathVariable PersonId person) {
		this.erasure.erase(actor, person);
		return ResponseEntity.noContent().build();
	}

}
