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
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Words that arrive after a workshop has closed, over HTTP as callers see it;
 * docs/openapi says what each call does. A refusal is a problem (RFC 9457) with a code,
 * those of {@link SessionActions#handOver} and {@link LateWordsActions}.
 */
@HttpExchange(url = "/api/v1", accept = "application/json, application/problem+json")
public interface LateWordsApi {

	/**
	 * Hands words to the rapporteur.
	 * @param key the same key again is answered the same again, and hands over nothing
	 */
	@PostExchange("/workshops/{session}/late-words")
	ResponseEntity<LateWordsView> handOver(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable SessionId session, @RequestBody OutputRequest words);

	/**
	 * Those that the caller may read, one page of them.
	 * @param page where it begins, as the header {@code Link} of another page said
	 */
	@GetExchange("/workshops/{session}/late-words")
	ResponseEntity<List<LateWordsView>> list(@PathVariable SessionId session,
			@RequestParam(required = false) @Nullable String page);

	@GetExchange("/late-words/{words}")
	ResponseEntity<LateWordsView> read(@PathVariable OutputId words);

	@PostExchange("/late-words/{words}/taking-up")
	ResponseEntity<LateWordsView> takeUp(@PathVariable OutputId words);

	@PostExchange("/late-words/{words}/setting-aside")
	ResponseEntity<LateWordsView> setAside(@PathVariable OutputId words, @RequestBody SettingAside why);

}
