package org.multaqa.roadmap.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.access.Actor;
import org.multaqa.roadmap.application.EditionService;
import org.multaqa.roadmap.domain.Changes;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Editions of roadmaps over HTTP. */
@RestController
@RequestMapping("/api/v1/roadmaps/{id}/editions")
@Tag(name = "Editions")
final class EditionController {

	private final EditionService editions;

	EditionController(EditionService editions) {
		this.editions = editions;
	}

	@PostMapping
	ResponseEntity<EditionView> publish(RequestContext context, @PathVariable String id) {
		var published = this.editions.publish(context, id).map((edition) -> EditionView.of(id, edition));
		return Responses.created("/api/v1/roadmaps/" + id + "/editions/" + published.state().number(), published);
	}

	@GetMapping("/{number}")
	ResponseEntity<EditionView> read(Actor actor, @PathVariable String id, @PathVariable String number) {
		return Responses.ok(this.editions.read(actor, id, number).map((edition) -> EditionView.of(id, edition)));
	}

	@GetMapping("/{earlier}/changes/{later}")
	@Operation(summary = "What differs between two editions; 'present' stands for what is being written")
	ResponseEntity<Changes> readChanges(Actor actor, @PathVariable String id, @PathVariable String earlier,
			@PathVariable String later) {
		return Responses.ok(this.editions.readChanges(actor, id, earlier, later));
	}

}
