package org.multaqa.registration.office.web;

import java.util.List;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.OfficeDescription;
import org.multaqa.registration.api.OfficeView;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.office.domain.Office;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regional offices, regional divisions, headquarters. */
@RestController
@RequestMapping("/api/v1/offices")
@Tag(name = "Offices")
class OfficesController {

	private final OfficeService offices;

	OfficesController(OfficeService offices) {
		this.offices = offices;
	}

	/** Registers an office, or puts right what is known of it (If-Match). */
	@PutMapping("/{office}")
	@ApiResponse(responseCode = "201", description = "Registered", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Put right", useReturnTypeSchema = true)
	ResponseEntity<OfficeView> put(RequestContext context, @PathVariable OfficeId office,
			@RequestBody OfficeDescription description) {
		var known = this.offices.put(context, office, description.kind(), description.names())
			.map(OfficesController::view);
		return (known.version() == 1 && context.expectedVersion() == null)
				? Responses.created("/api/v1/offices/" + office, known) : Responses.ok(known);
	}

	/** All offices, in the order of their ids. */
	@GetMapping
	ResponseEntity<List<OfficeView>> all(Actor actor, @RequestParam @Nullable Cursor page) {
		return Responses.page(this.offices.all(actor, page).map(OfficesController::view));
	}

	/** An office. */
	@GetMapping("/{office}")
	ResponseEntity<OfficeView> one(Actor actor, @PathVariable OfficeId office) {
		return Responses.ok(this.offices.get(actor, office).map(OfficesController::view));
	}

	private static OfficeView view(Office office) {
		return new OfficeView(office.id(), office.kind(), office.names());
	}

}
