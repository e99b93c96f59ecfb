package org.multaqa.kit.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.ModelJson;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Makes RFC 9457 problems: a stable {@code code}, a title in the reader's language, and
 * nothing about our insides.
 */
public final class ProblemWriter {

	/** A service that was restarted answers again by then. */
	public static final Duration AWAY = Duration.ofSeconds(5);

	private final Messages messages;

	private final RefusedRequests refused;

	/**
	 * Problems of a service.
	 * @param messages their titles
	 * @param log is told of those that are about who asks, or how often
	 */
	public ProblemWriter(Messages messages, SecurityLog log) {
		this.messages = messages;
		this.refused = new RefusedRequests(log);
	}

	/**
	 * A problem.
	 * @param status HTTP status
	 * @param code its stable code; its message is under {@code problem.<code>}
	 * @param reader the reader's languages, then the meeting's where it is known
	 * @param arguments what the message names
	 * @return the problem
	 */
	public ProblemDetail problem(HttpStatusCode status, String code, LanguagePreference reader, Object... arguments) {
		var problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("urn:multaqa:problem:" + code));
		problem.setTitle(title(status, code, reader, arguments));
		problem.setProperty("code", code);
		return problem;
	}

	/**
	 * A problem as an answer, which says in which language it is.
	 * @param status HTTP status
	 * @param code its stable code
	 * @param arguments what the message names
	 */
	public ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String code, LanguagePreference reader,
			Object... arguments) {
		return answer(problem(status, code, reader, arguments), reader);
	}

	/**
	 * A problem as an answer, whatever else the caller would take. What is not possible
	 * now (503) is so again later.
	 * @param problem by {@link #problem}, perhaps with members of its own
	 * @param reader for whom it was made
	 */
	public static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, LanguagePreference reader) {
		var answer = ResponseEntity.status(problem.getStatus())
			.header(HttpHeaders.CONTENT_LANGUAGE, Languages.spokenTo(reader).toLanguageTag())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			answer.header(HttpHeaders.RETRY_AFTER, Long.toString(AWAY.toSeconds()));
		}
		return answer.body(problem);
	}

	/**
	 * That something is not possible now, for want of a service that will be back.
	 * @param code its stable code
	 */
	public ResponseEntity<ProblemDetail> away(String code, LanguagePreference reader) {
		return answer(HttpStatus.SERVICE_UNAVAILABLE, code, reader);
	}

	/**
	 * A problem that passes by itself, as an answer that says when to come back.
	 * @param status HTTP status
	 * @param code its stable code
	 * @param after how long to wait, in whole seconds
	 * @param arguments what the message names
	 */
	public ResponseEntity<ProblemDetail> later(HttpStatusCode status, String code, Duration after,
			LanguagePreference reader, Object... arguments) {
		var answer = answer(status, code, reader, arguments);
		return ResponseEntity.status(status)
			.headers(answer.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, Long.toString(after.toSeconds()))
			.body(answer.getBody());
	}

	/**
	 * Tells the security log that a request was refused, if it is of the kind that is
	 * told.
	 * @param status of the answer
	 * @param code why
	 */
	void note(HttpServletRequest request, HttpStatusCode status, String code) {
		this.refused.note(request, status, code);
	}

	/** A code is for programs: where it has no message of its own, its status has. */
	private String title(HttpStatusCode status, String code, LanguagePreference reader, Object... arguments) {
		return this.messages.find(reader, "problem." + code, arguments)
			.or(() -> this.messages.find(reader, "problem." + codeFor(status)))
			.orElse(code);
	}

	/**
	 * The code of a refusal that is about the request, not about what it asks for.
	 * @param status HTTP status of an error
	 * @return its code
	 */
	public static String codeFor(HttpStatusCode status) {
		return switch (status.value()) {
			case 401 -> "actor.not-signed-in";
			case 403 -> "actor.denied";
			case 404 -> "request.unknown-address";
			case 405 -> "request.method-not-allowed";
			case 406 -> "request.not-acceptable";
			case 413 -> "request.too-large";
			case 415 -> "request.unsupported-media-type";
			case 421 -> "request.foreign-host";
			case 429 -> "request.too-often";
			case 503 -> "platform.away";
			default -> status.is4xxClientError() ? "request.malformed" : "platform.error";
		};
	}

	/**
	 * Answers a request without a valid token.
	 * @param response gets 401
	 * @throws IOException if the client is gone
	 */
	public void unauthenticated(HttpServletRequest request, HttpServletResponse response, Exception ex)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		write(request, response, HttpStatus.UNAUTHORIZED,
				AccessTokens.isEnded(ex) ? AccessTokens.ENDED : "actor.not-signed-in");
	}

	/**
	 * Answers a request that this caller may not make.
	 * @param response gets 403
	 * @throws IOException if the client is gone
	 */
	public void denied(HttpServletRequest request, HttpServletResponse response, Exception ex) throws IOException {
		write(request, response, HttpStatus.FORBIDDEN, "actor.denied");
	}

	/**
	 * Answers a request that comes no further.
	 * @param status of the answer
	 * @param code why
	 * @throws IOException if the client is gone
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
			throws IOException {
		note(request, status, code);
		var reader = AcceptLanguage.of(request);
		var problem = problem(status, code, reader);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Languages.spokenTo(reader).toLanguageTag());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		var body = new LinkedHashMap<String, Object>();
		body.put("type", String.valueOf(problem.getType()));
		body.put("title", String.valueOf(problem.getTitle()));
		body.put("status", status.value());
		body.put("code", code);
		response.getOutputStream().write(ModelJson.mapper().writeValueAsBytes(body));
	}

}
