package org.multaqa.recommendations.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Recommendations over HTTP, as callers see them. The caller's client says who asks and
 * in which languages; a refusal is a problem (RFC 9457) with a code, those of
 * {@link RecommendationActions}. An answer carries the version as its ETag.
 */
@HttpExchange(url = "/api/v1", accept = "application/json, application/problem+json")
public interface RecommendationsApi {

	/**
	 * One page of those of a meeting that the caller may know of.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/meetings/{meeting}/recommendations")
	ResponseEntity<RecommendationList> list(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String page);

	/**
	 * Begins one (201).
	 * @param key the same key again is answered the same again, and begins nothing
	 */
	@PostExchange("/meetings/{meeting}/recommendations")
	ResponseEntity<RecommendationView> draft(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody NewRecommendation recommendation);

	@GetExchange("/recommendations/{id}")
	ResponseEntity<RecommendationView> read(@PathVariable RecommendationId id);

	/**
	 * Words it anew.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/recommendations/{id}")
	ResponseEntity<RecommendationView> reword(
			@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable RecommendationId id, @RequestBody NewWording wording);

	@PostExchange("/recommendations/{id}/submission")
	ResponseEntity<RecommendationView> submit(@PathVariable RecommendationId id);

	@PostExchange("/recommendations/{id}/withdrawal")
	ResponseEntity<RecommendationView> withdraw(@PathVariable RecommendationId id);

	@PutExchange("/recommendations/{id}/supports/{office}")
	ResponseEntity<RecommendationView> support(@PathVariable RecommendationId id, @PathVariable OfficeId office);

	@DeleteExchange("/recommendations/{id}/supports/{office}")
	ResponseEntity<RecommendationView> withdrawSupport(@PathVariable RecommendationId id,
			@PathVariable OfficeId office);

	@PostExchange("/recommendations/{id}/discussion")
	ResponseEntity<RecommendationView> discuss(@PathVariable RecommendationId id);

	@PutExchange("/recommendations/{id}/positions/{office}")
	ResponseEntity<RecommendationView> state(@PathVariable RecommendationId id, @PathVariable OfficeId office,
			@RequestBody StatedPosition position);

	/**
	 * Records what the positions amount to.
	 * @param version the ETag of what the caller has seen, so that nothing else is
	 * recorded than was expected; 412 if it was changed since
	 */
	@PostExchange("/recommendations/{id}/decision")
	ResponseEntity<RecommendationView> decide(
			@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable RecommendationId id);

	@DeleteExchange("/recommendations/{id}/reservations/{office}")
	ResponseEntity<RecommendationView> liftReservation(@PathVariable RecommendationId id,
			@PathVariable OfficeId office);

}
