package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Schedule files over HTTP; docs/openapi says what each call does. The ETag is the
 * programme's. The same {@code Idempotency-Key} again does nothing again.
 */
@HttpExchange(url = "/api/v1/meetings/{meeting}/programme", accept = "application/json, application/problem+json")
public interface ScheduleApi {

	/**
	 * Takes the sessions of a schedule file into the working draft, all or none.
	 * @param preview whether only to say what would happen
	 * @param plan that of the preview which is to be carried out, or absent
	 * @param shift whether its first day is to be the first day of the meeting
	 * @param name what the file is called, for the reasons that are kept, or absent
	 * @param file schedule.xml or schedule.json; what it is, is looked at
	 */
	@PostExchange(url = "/import", contentType = "application/octet-stream")
	ResponseEntity<ScheduleImportView> importSchedule(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestParam boolean preview,
			@RequestParam(required = false) @Nullable String plan, @RequestParam boolean shift,
			@RequestParam(required = false) @Nullable String name, @RequestBody byte[] file);

}
