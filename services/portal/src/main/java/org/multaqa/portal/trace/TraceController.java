package org.multaqa.portal.trace;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The trace for programs. Initiatives are named within a meeting; without
 * {@code ?meeting=} the latest roadmap that has one of this name answers.
 */
@RestController
@RequestMapping("/api/v1/trace")
@Tag(name = "trace")
class TraceController {

	private final Trace trace;

	TraceController(Trace trace) {
		this.trace = trace;
	}

	/**
	 * What became of what was said in a session: 25 of its outputs a page, the first
	 * recorded first.
	 */
	@GetMapping("/sessions/{id}")
	ResponseEntity<Traced> session(Actor actor, @PathVariable SessionId id, @RequestParam @Nullable Cursor page) {
		var chain = this.trace.session(actor, id, page);
		return Responses.page(chain.outcomes(), Traced.of(chain));
	}

	/**
	 * Where an output was said, and what became of it: 25 of the recommendations that
	 * cite it a page, the latest change first.
	 */
	@GetMapping("/outputs/{id}")
	ResponseEntity<Traced> output(Actor actor, @PathVariable OutputId id, @RequestParam @Nullable Cursor page) {
		var chain = this.trace.output(actor, id, page);
		return Responses.page(chain.outcomes(), Traced.of(chain));
	}

	/** What a recommendation rests on, and what became of it. */
	@GetMapping("/recommendations/{id}")
	Traced recommendation(Actor actor, @PathVariable RecommendationId id) {
		return Traced.of(this.trace.recommendation(actor, id));
	}

	/** What an initiative rests on. */
	@GetMapping("/initiatives/{id}")
	Traced initiative(Actor actor, @PathVariable InitiativeId id, @RequestParam @Nullable MeetingId meeting) {
		return Traced.of(this.trace.initiative(actor, meeting, id));
	}

	/**
	 * Outputs carried forward that no recommendation cites. A page looks at 50 outputs,
	 * and may show fewer, or none.
	 */
	@GetMapping("/meetings/{meeting}/orphans/outputs")
	ResponseEntity<List<Link>> orphanedOutputs(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable Cursor page) {
		return Responses.page(this.trace.orphanedOutputs(actor, meeting, page));
	}

	/**
	 * Agreed recommendations that no initiative carries out. A page looks at 50
	 * recommendations, and may show fewer, or none.
	 */
	@GetMapping("/meetings/{meeting}/orphans/recommendations")
	ResponseEntity<List<Link>> orphanedRecommendations(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable Cursor page) {
		return Responses.page(this.trace.orphanedRecommendations(actor, meeting, page));
	}

}
