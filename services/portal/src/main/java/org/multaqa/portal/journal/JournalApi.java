package org.multaqa.portal.journal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The journal over HTTP, as callers see it; docs/openapi says what each call does. A
 * refusal is a problem (RFC 9457) with a code.
 */
@HttpExchange(url = "/api/v1/journal", accept = "application/json, application/problem+json")
public interface JournalApi {

	@GetExchange
	ResponseEntity<JournalOverview> overview();

	/**
	 * What happened in a meeting, the latest first.
	 * @param before only what happened earlier than this, or absent
	 * @param limit at most so many, 200 at most; 50 if absent
	 */
	@GetExchange("/recent")
	ResponseEntity<List<EntryView>> recent(@RequestParam MeetingId meeting,
			@RequestParam(required = false) @Nullable Instant before,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * What happened to one subject, the latest first.
	 * @param family of the subject, for instance {@code output}
	 * @param before only lower numbers than this, or absent
	 * @param limit at most so many, 200 at most; 50 if absent
	 */
	@GetExchange("/{family}/{id}")
	ResponseEntity<List<EntryView>> of(@PathVariable String family, @PathVariable String id,
			@RequestParam(required = false) @Nullable Long before,
			@RequestParam(required = false) @Nullable Integer limit);

}
