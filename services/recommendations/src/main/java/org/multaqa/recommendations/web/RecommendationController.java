package org.multaqa.recommendations.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.api.NewRecommendation;
import org.multaqa.recommendations.api.NewWording;
import org.multaqa.recommendations.api.RecommendationList;
import org.multaqa.recommendations.api.RecommendationView;
import org.multaqa.recommendations.api.RecommendationsApi;
import org.multaqa.recommendations.api.StatedPosition;
import org.multaqa.recommendations.application.CitationService;
import org.multaqa.recommendations.application.DecisionBodies;
import org.multaqa.recommendations.application.RecommendationService;
import org.multaqa.recommendations.domain.Recommendation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations over HTTP, as {@link RecommendationsApi} describes them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Recommendations")
final class RecommendationController {

	private final RecommendationService recommendations;

	private final DecisionBodies decisionBodies;

	private final CitationService citations;

	RecommendationController(RecommendationService recommendations, DecisionBodies decisionBodies,
			CitationService citations) {
		this.recommendations = recommendations;
		this.decisionBodies = decisionBodies;
		this.citations = citations;
	}

	/** Those of a meeting that the reader may know of, in the order of their ids. */
	@GetMapping("/meetings/{meeting}/recommendations")
	ResponseEntity<RecommendationList> list(Actor actor, @PathVariable String meeting,
			@RequestParam @Nullable Cursor page) {
		var decisionBody = this.decisionBodies.of(actor, meeting);
		var listed = this.recommendations.list(actor, decisionBody, page).map((found) -> view(found, decisionBody));
		return Responses.page(listed, new RecommendationList(listed.items()));
	}

	/** Begins a recommendation. */
	@PostMapping("/meetings/{meeting}/recommendations")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<RecommendationView> draft(RequestContext context, @PathVariable String meeting,
			@RequestBody NewRecommendation request) {
		var drafted = this.recommendations.draft(context, meeting, request);
		return Responses.created("/api/v1/recommendations/" + drafted.id(), viewed(context.actor(), drafted));
	}

	/** A recommendation as the reader sees it. */
	@GetMapping("/recommendations/{id}")
	ResponseEntity<RecommendationView> read(Actor actor, @PathVariable String id) {
		return ok(actor, this.recommendations.read(actor, id));
	}

	/** Words it anew. */
	@PutMapping("/recommendations/{id}")
	@NeedsVersion
	ResponseEntity<RecommendationView> reword(RequestContext context, @PathVariable String id,
			@RequestBody NewWording request) {
		return ok(context.actor(), this.recommendations.reword(context, id, request));
	}

	/** Hands the draft to all offices. */
	@PostMapping("/recommendations/{id}/submission")
	ResponseEntity<RecommendationView> submit(RequestContext context, @PathVariable String id) {
		return ok(context.actor(), this.recommendations.submit(context, id));
	}

	/** Takes it back; it stays readable as withdrawn. */
	@PostMapping("/recommendations/{id}/withdrawal")
	ResponseEntity<RecommendationView> withdraw(RequestContext context, @PathVariable String id) {
		return ok(context.actor(), this.recommendations.withdraw(context, id));
	}

	/** An office wants it discussed. */
	@PutMapping("/recommendations/{id}/supports/{office}")
	ResponseEntity<RecommendationView> support(RequestContext context, @PathVariable String id,
			@PathVariable String office) {
		return ok(context.actor(), this.recommendations.support(context, id, new OfficeId(office)));
	}

	/** An office wants it discussed no more. */
	@DeleteMapping("/recommendations/{id}/supports/{office}")
	ResponseEntity<RecommendationView> withdrawSupport(RequestContext context, @PathVariable String id,
			@PathVariable String office) {
		return ok(context.actor(), this.recommendations.withdrawSupport(context, id, new OfficeId(office)));
	}

	/** Opens the discussion. */
	@PostMapping("/recommendations/{id}/discussion")
	ResponseEntity<RecommendationView> discuss(RequestContext context, @PathVariable String id) {
		return ok(context.actor(), this.recommendations.discuss(context, id));
	}

	/** Says where an office stands. */
	@PutMapping("/recommendations/{id}/positions/{office}")
	ResponseEntity<RecommendationView> state(RequestContext context, @PathVariable String id,
			@PathVariable String office, @RequestBody StatedPosition request) {
		return ok(context.actor(), this.recommendations.state(context, id, new OfficeId(office), request));
	}

	/** Decides, by the rule of the meeting. */
	@PostMapping("/recommendations/{id}/decision")
	ResponseEntity<RecommendationView> decide(RequestContext context, @PathVariable String id) {
		return ok(context.actor(), this.recommendations.decide(context, id));
	}

	/** An office gives up its reservation. */
	@DeleteMapping("/recommendations/{id}/reservations/{office}")
	ResponseEntity<RecommendationView> liftReservation(RequestContext context, @PathVariable String id,
			@PathVariable String office) {
		return ok(context.actor(), this.recommendations.liftReservation(context, id, new OfficeId(office)));
	}

	private ResponseEntity<RecommendationView> ok(Actor actor, Versioned<Recommendation> found) {
		return Responses.ok(viewed(actor, found));
	}

	private Versioned<RecommendationView> viewed(Actor actor, Versioned<Recommendation> found) {
		var decisionBody = this.decisionBodies.of(actor, found.state().meeting().value());
		return found.map((recommendation) -> view(found, decisionBody));
	}

	private RecommendationView view(Versioned<Recommendation> found, DecisionBody decisionBody) {
		return RecommendationViews.of(found, decisionBody, this.citations::find);
	}

}
