package org.multaqa.roadmap.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.RoadmapId;

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
 * Roadmaps over HTTP, as callers see them; docs/openapi says what each call does. The
 * caller's client says who asks and in which languages; a refusal is a problem (RFC 9457)
 * with a code, those of {@link RoadmapActions}. An answer carries the version as its
 * ETag. The same {@code Idempotency-Key} again is answered the same again.
 */
@HttpExchange(url = "/api/v1", accept = "application/json, application/problem+json")
public interface RoadmapsApi {

	/**
	 * One page of the roadmaps of a meeting.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/meetings/{meeting}/roadmaps")
	ResponseEntity<RoadmapList> list(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String page);

	@PostExchange("/meetings/{meeting}/roadmaps")
	ResponseEntity<RoadmapView> open(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody NewRoadmap roadmap);

	@GetExchange("/roadmaps/{id}")
	ResponseEntity<RoadmapView> read(@PathVariable RoadmapId id);

	/**
	 * Says anew what it, its areas and its gates are called.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/roadmaps/{id}/plan")
	ResponseEntity<RoadmapView> reword(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable RoadmapId id, @RequestBody PlanRequest plan);

	/**
	 * Asks for comments.
	 * @param end until when, or absent for a consultation that somebody closes
	 */
	@PostExchange("/roadmaps/{id}/consultation")
	ResponseEntity<RoadmapView> consult(@PathVariable RoadmapId id,
			@RequestBody(required = false) @Nullable ConsultationEnd end);

	/** Puts the end of the consultation off, or brings it forward. */
	@PutExchange("/roadmaps/{id}/consultation/end")
	ResponseEntity<RoadmapView> moveConsultationEnd(@PathVariable RoadmapId id, @RequestBody ConsultationEnd end);

	@PostExchange("/roadmaps/{id}/consultation/closing")
	ResponseEntity<RoadmapView> closeConsultation(@PathVariable RoadmapId id);

	/**
	 * One page of what was said in its consultations, the earliest first.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/roadmaps/{id}/comments")
	ResponseEntity<List<CommentView>> comments(@PathVariable RoadmapId id,
			@RequestParam(required = false) @Nullable String page);

	/** Says something; the ETag is the version of the roadmap. */
	@PostExchange("/roadmaps/{id}/comments")
	ResponseEntity<CommentView> comment(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable RoadmapId id, @RequestBody NewComment comment);

	/** Answers a comment; another answer takes the place of the former one. */
	@PutExchange("/roadmaps/{id}/comments/{comment}/answer")
	ResponseEntity<CommentView> answer(@PathVariable RoadmapId id, @PathVariable String comment,
			@RequestBody NewAnswer answer);

	@PostExchange("/roadmaps/{id}/presentation")
	ResponseEntity<RoadmapView> present(@PathVariable RoadmapId id);

	/** Asks for what a passkey signs to pass a gate, once and within minutes. */
	@PostExchange("/roadmaps/{id}/gates/{gate}/challenge")
	ResponseEntity<ChallengeView> challenge(@PathVariable RoadmapId id, @PathVariable String gate,
			@RequestBody ReadContent read);

	@PostExchange("/roadmaps/{id}/gates/{gate}/approval")
	ResponseEntity<RoadmapView> approve(@PathVariable RoadmapId id, @PathVariable String gate,
			@RequestBody GateApproval approval);

	@PostExchange("/roadmaps/{id}/gates/{gate}/return")
	ResponseEntity<RoadmapView> sendBack(@PathVariable RoadmapId id, @PathVariable String gate,
			@RequestBody GateReturn returned);

	@PostExchange("/roadmaps/{id}/editions")
	ResponseEntity<EditionView> publish(@PathVariable RoadmapId id);

	@GetExchange("/roadmaps/{id}/editions/{number}")
	ResponseEntity<EditionView> readEdition(@PathVariable RoadmapId id, @PathVariable String number);

	/** What passkeys have signed for its approvals. */
	@GetExchange("/roadmaps/{id}/editions/{number}/assertions")
	ResponseEntity<List<AssertionView>> readAssertions(@PathVariable RoadmapId id, @PathVariable String number);

	/**
	 * What differs between two editions.
	 * @param later number of an edition, or {@code present} for what is being written
	 */
	@GetExchange("/roadmaps/{id}/editions/{earlier}/changes/{later}")
	ResponseEntity<Changes> readChanges(@PathVariable RoadmapId id, @PathVariable String earlier,
			@PathVariable String later);

	@PostExchange("/roadmaps/{id}/initiatives")
	ResponseEntity<RoadmapView> draft(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable RoadmapId id, @RequestBody InitiativeRequest initiative);

	@GetExchange("/roadmaps/{id}/initiatives/{initiative}")
	ResponseEntity<InitiativeView> readInitiative(@PathVariable RoadmapId id, @PathVariable InitiativeId initiative);

	/**
	 * Writes an initiative anew.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/roadmaps/{id}/initiatives/{initiative}")
	ResponseEntity<RoadmapView> revise(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable RoadmapId id, @PathVariable InitiativeId initiative, @RequestBody InitiativeRequest request);

	@DeleteExchange("/roadmaps/{id}/initiatives/{initiative}")
	ResponseEntity<RoadmapView> remove(@PathVariable RoadmapId id, @PathVariable InitiativeId initiative);

	@PutExchange("/roadmaps/{id}/initiatives/{initiative}/milestones/{milestone}/reached")
	ResponseEntity<RoadmapView> reach(@PathVariable RoadmapId id, @PathVariable InitiativeId initiative,
			@PathVariable MilestoneId milestone, @RequestBody MilestoneReached reached);

}
