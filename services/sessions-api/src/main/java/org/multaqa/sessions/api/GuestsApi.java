package org.multaqa.sessions.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The guests of a programme over HTTP; docs/openapi says what each call does. Their names
 * are identity's: while it is away, nothing of this is done ({@code guest.names-away}).
 * The number in {@code Multaqa-Sequence} is that of the person's last event.
 */
@HttpExchange(url = "/api/v1/meetings/{meeting}/guests", accept = "application/json, application/problem+json")
public interface GuestsApi {

	@GetExchange
	ResponseEntity<List<GuestView>> guests(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String page);

	@PostExchange
	ResponseEntity<GuestView> add(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody GuestRequest guest);

	/** Calls a guest otherwise. */
	@PostExchange("/{person}/correction")
	ResponseEntity<GuestView> correct(@PathVariable MeetingId meeting, @PathVariable PersonId person,
			@RequestBody GuestRequest guest);

	/** Takes out a guest whom no session names, and none that was released did. */
	@DeleteExchange("/{person}")
	ResponseEntity<GuestView> remove(@PathVariable MeetingId meeting, @PathVariable PersonId person);

	/** Has the name of a guest forgotten for good, wherever it stands. */
	@PostExchange("/{person}/erasure")
	ResponseEntity<Void> erase(@PathVariable MeetingId meeting, @PathVariable PersonId person);

	/** Says what becomes of the sessions of a guest who turns out to be somebody else. */
	@PostExchange("/{person}/merge/check")
	ResponseEntity<GuestMergeView> checkMerge(@PathVariable MeetingId meeting, @PathVariable PersonId person,
			@RequestBody GuestMerge merge);

	/** Has somebody else stand for a guest in all sessions of the working draft. */
	@PostExchange("/{person}/merge")
	ResponseEntity<GuestMergeView> merge(@PathVariable MeetingId meeting, @PathVariable PersonId person,
			@RequestBody GuestMerge merge);

}
