package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Meetings, who has a role in them outside delegations, and the offices of the
 * federation; read as {@link RegistrationApi}.
 */
public interface MeetingsApi {

	@PostExchange("/meetings")
	ResponseEntity<MeetingView> plan(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@RequestBody NewMeeting meeting);

	@GetExchange("/meetings")
	ResponseEntity<List<MeetingView>> meetings(@RequestParam(required = false) @Nullable String page);

	@GetExchange("/meetings/{meeting}")
	ResponseEntity<MeetingView> meeting(@PathVariable MeetingId meeting);

	/**
	 * Puts right what is planned of a meeting, all of it.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/meetings/{meeting}")
	ResponseEntity<MeetingView> revise(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @RequestBody NewMeeting plan);

	/**
	 * Says until when people are nominated and answer, all of it.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/meetings/{meeting}/deadlines")
	ResponseEntity<MeetingView> setDeadlines(
			@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @RequestBody Deadlines deadlines);

	@PutExchange("/meetings/{meeting}/stage")
	ResponseEntity<MeetingView> reach(@PathVariable MeetingId meeting, @RequestBody NextStage next);

	/**
	 * Takes a meeting back to the stage before, where nothing has come of the present
	 * one.
	 */
	@PostExchange("/meetings/{meeting}/stage/reversion")
	ResponseEntity<MeetingView> revert(@PathVariable MeetingId meeting, @RequestBody StageReversion back);

	/**
	 * Gives a role outside delegations.
	 * @param role {@code organiser} or {@code observer}
	 */
	@PutExchange("/meetings/{meeting}/roles/{person}/{role}")
	ResponseEntity<MeetingView> appoint(@PathVariable MeetingId meeting, @PathVariable PersonId person,
			@PathVariable String role);

	/** Gives a role outside delegations to somebody who may have no account yet. */
	@PostExchange("/meetings/{meeting}/roles")
	ResponseEntity<MeetingView> appoint(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody NewAppointment appointment);

	@DeleteExchange("/meetings/{meeting}/roles/{person}/{role}")
	ResponseEntity<MeetingView> dismiss(@PathVariable MeetingId meeting, @PathVariable PersonId person,
			@PathVariable String role);

	/**
	 * Registers an office, or puts right what is known of it.
	 * @param version absent for a new one
	 */
	@PutExchange("/offices/{office}")
	ResponseEntity<OfficeView> put(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable OfficeId office, @RequestBody OfficeDescription description);

	@GetExchange("/offices")
	ResponseEntity<List<OfficeView>> offices(@RequestParam(required = false) @Nullable String page);

	@GetExchange("/offices/{office}")
	ResponseEntity<OfficeView> office(@PathVariable OfficeId office);

}
