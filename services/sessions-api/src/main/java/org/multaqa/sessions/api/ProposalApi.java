package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The proposal for the timetable of a meeting over HTTP; a meeting has one at a time.
 * Nothing of it is public. The same {@code Idempotency-Key} again is answered the same
 * again.
 */
@HttpExchange(url = "/api/v1/meetings/{meeting}/proposal", accept = "application/json, application/problem+json")
public interface ProposalApi {

	@PostExchange
	ResponseEntity<ProposalView> propose(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody ProposalRequest request);

	@GetExchange
	ResponseEntity<ProposalView> proposal(@PathVariable MeetingId meeting);

	/** Ends the search; the best timetable so far stays. */
	@PostExchange("/stopping")
	ResponseEntity<ProposalView> stop(@PathVariable MeetingId meeting);

	/** Places sessions in the working draft as proposed: all that are named, or none. */
	@PostExchange("/acceptance")
	ResponseEntity<ProposalView> take(@PathVariable MeetingId meeting, @RequestBody AcceptanceRequest request);

	/** Throws away what was found. */
	@DeleteExchange
	ResponseEntity<Void> drop(@PathVariable MeetingId meeting);

}
