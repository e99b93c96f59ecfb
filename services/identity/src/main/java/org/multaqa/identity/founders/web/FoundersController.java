package org.multaqa.identity.founders.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.identity.api.FounderView;
import org.multaqa.identity.api.FoundersApi;
import org.multaqa.identity.api.FoundersView;
import org.multaqa.identity.api.NewFounder;
import org.multaqa.identity.founders.application.FounderService;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Founders, as {@link FoundersApi} describes them. */
@RestController
@RequestMapping(FoundersApi.PATH)
@Tag(name = "founders")
class FoundersController {

	private final FounderService founders;

	FoundersController(FounderService founders) {
		this.founders = founders;
	}

	/** All founders, for founders. */
	@GetMapping
	ResponseEntity<FoundersView> list(Actor actor) {
		return Responses.ok(this.founders.list(actor));
	}

	/** Makes whoever has an address a founder, and tells them by mail. */
	@PostMapping
	@ApiResponse(responseCode = "201", description = "Appointed", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "A founder before", useReturnTypeSchema = true)
	ResponseEntity<FounderView> appoint(RequestContext context, @RequestBody NewFounder request) {
		var appointed = this.founders.appoint(context, request);
		var founder = appointed.founder();
		return appointed.fresh() ? Responses.created(FoundersApi.PATH + "/" + founder.state().person(), founder)
				: Responses.ok(founder);
	}

	/** Takes the right of a founder back, never of the last one. */
	@DeleteMapping("/{person}")
	ResponseEntity<FoundersView> dismiss(RequestContext context, @PathVariable PersonId person) {
		return Responses.ok(this.founders.dismiss(context, person));
	}

}
