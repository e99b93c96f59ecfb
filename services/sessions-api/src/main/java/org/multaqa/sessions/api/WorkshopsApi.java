package org.multaqa.sessions.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;

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
 * Workshops and their outputs over HTTP, as callers see them; docs/openapi says what each
 * call does. The caller's client says who asks and in which languages; a refusal is a
 * problem (RFC 9457) with a code, those of {@link SessionActions} and
 * {@link OutputActions}. An answer carries the version as its ETag.
 */
@HttpExchange(url = "/api/v1", accept = "application/json, application/problem+json")
public interface WorkshopsApi {

	@GetExchange("/workshops/{session}")
	ResponseEntity<WorkshopView> read(@PathVariable SessionId session);

	@PostExchange("/workshops/{session}/opening")
	ResponseEntity<WorkshopView> open(@PathVariable SessionId session);

	@PutExchange("/workshops/{session}/attendance")
	ResponseEntity<WorkshopView> join(@PathVariable SessionId session);

	@PostExchange("/workshops/{session}/closing")
	ResponseEntity<WorkshopView> close(@PathVariable SessionId session);

	@PostExchange("/workshops/{session}/reopening")
	ResponseEntity<WorkshopView> reopen(@PathVariable SessionId session, @RequestBody WorkshopReopening reopening);

	@PostExchange("/workshops/{session}/acceptance")
	ResponseEntity<WorkshopView> accept(@PathVariable SessionId session);

	/**
	 * One page of its outputs.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/workshops/{session}/outputs")
	ResponseEntity<List<OutputView>> outputs(@PathVariable SessionId session,
			@RequestParam(required = false) @Nullable String page);

	/**
	 * Writes down an output.
	 * @param key the same key again is answered the same again, and writes nothing
	 */
	@PostExchange("/workshops/{session}/outputs")
	ResponseEntity<OutputView> record(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable SessionId session, @RequestBody OutputRequest output);

	/**
	 * What it builds on, one page of it.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/workshops/{session}/working-papers")
	ResponseEntity<WorkingPapers> workingPapers(@PathVariable SessionId session,
			@RequestParam(required = false) @Nullable String page);

	@GetExchange("/outputs/{output}")
	ResponseEntity<OutputView> output(@PathVariable OutputId output);

	@GetExchange("/outputs/{output}/wordings/{number}")
	ResponseEntity<OutputView.Wording> wording(@PathVariable OutputId output, @PathVariable int number);

	/**
	 * Says it in other words.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/outputs/{output}")
	ResponseEntity<OutputView> reword(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable OutputId output, @RequestBody RewordingRequest words);

	@PutExchange("/outputs/{output}/carried-forward")
	ResponseEntity<OutputView> carryForward(@PathVariable OutputId output);

	@DeleteExchange("/outputs/{output}/carried-forward")
	ResponseEntity<OutputView> setAside(@PathVariable OutputId output);

	@PostExchange("/outputs/{output}/withdrawal")
	ResponseEntity<OutputView> withdraw(@PathVariable OutputId output);

}
