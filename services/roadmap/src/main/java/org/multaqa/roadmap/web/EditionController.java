package org.multaqa.roadmap.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.access.Actor;
import org.multaqa.roadmap.api.AssertionView;
import org.multaqa.roadmap.api.Changes;
import org.multaqa.roadmap.api.EditionView;
import org.multaqa.roadmap.application.EditionService;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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

	/** Publishes what was approved as the next edition. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<EditionView> publish(RequestContext context, @PathVariable String id) {
		var published = this.editions.publish(context, id);
		return Responses.created("/api/v1/roadmaps/" + id + "/editions/" + published.state().number(), published);
	}

	/** An edition, exactly what was hashed. */
	@GetMapping("/{number}")
	ResponseEntity<EditionView> read(Actor actor, @PathVariable String id, @PathVariable String number) {
		return Responses.ok(this.editions.read(actor, id, number));
	}

	/** What passkeys have signed for its approvals; it is in no hash. */
	@GetMapping("/{number}/assertions")
	ResponseEntity<List<AssertionView>> readAssertions(Actor actor, @PathVariable String id,
			@PathVariable String number) {
		return Responses.ok(this.editions.readAssertions(actor, id, number));
	}

	/** What differs between two editions; 'present' stands for what is being written. */
	@GetMapping("/{earlier}/changes/{later}")
	ResponseEntity<Changes> readChanges(Actor actor, @PathVariable String id, @PathVariable String earlier,
			@PathVariable String later) {
		return Responses.ok(this.editions.readChanges(actor, id, earlier, later));
	}

}
