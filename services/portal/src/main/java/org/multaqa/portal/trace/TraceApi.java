package org.multaqa.portal.trace;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The trace over HTTP, as callers see it; docs/openapi says what each call does. A
 * refusal is a problem (RFC 9457) with a code, those of {@link Trace}.
 */
@HttpExchange(url = "/api/v1/trace", accept = "application/json, application/problem+json")
public interface TraceApi {

	/**
	 * What became of a session, one page of its outputs.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/sessions/{id}")
	ResponseEntity<Traced> session(@PathVariable SessionId id, @RequestParam(required = false) @Nullable String page);

	/**
	 * What became of an output, one page of the recommendations that cite it.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/outputs/{id}")
	ResponseEntity<Traced> output(@PathVariable OutputId id, @RequestParam(required = false) @Nullable String page);

	@GetExchange("/recommendations/{id}")
	ResponseEntity<Traced> recommendation(@PathVariable RecommendationId id);

	/**
	 * What an initiative rests on.
	 * @param meeting in which one of this name is meant, or absent for the latest year
	 */
	@GetExchange("/initiatives/{id}")
	ResponseEntity<Traced> initiative(@PathVariable InitiativeId id,
			@RequestParam(required = false) @Nullable MeetingId meeting);

	/**
	 * Outputs carried forward that no recommendation cites, one page of them.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/meetings/{meeting}/orphans/outputs")
	ResponseEntity<List<Link>> orphanedOutputs(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String page);

	/**
	 * Agreed recommendations that no initiative carries out, one page of them.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/meetings/{meeting}/orphans/recommendations")
	ResponseEntity<List<Link>> orphanedRecommendations(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String page);

}
