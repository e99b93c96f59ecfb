package org.multaqa.kit.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.RuleViolation;

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

	private final Messages messages;

	public ProblemWriter(Messages messages) {
		this.messages = messages;
	}

	/**
	 * A problem.
	 * @param status HTTP status
	 * @param code its stable code; its words are under {@code problem.<code>}
	 * @param reader the reader's languages, then the meeting's where it is known
	 * @param arguments what the words name
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
	 * @param arguments what the words name
	 */
	public ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String code, LanguagePreference reader,
			Object... arguments) {
		return answer(problem(status, code, reader, arguments), reader);
	}

	/**
	 * A refusal of the request itself, as an answer.
	 * @param arguments what the words name
	 */
	public ResponseEntity<ProblemDetail> answer(CommonRefusal refusal, LanguagePreference reader, Object... arguments) {
		return answer(refusal.status(), refusal.code(), reader, arguments);
	}

	/**
	 * A problem as an answer.
	 * @param problem by {@link #problem}, perhaps with members of its own
	 * @param reader for whom it was made
	 */
	public static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, LanguagePreference reader) {
		return ResponseEntity.status(problem.getStatus())
			.header(HttpHeaders.CONTENT_LANGUAGE, Languages.spokenTo(reader).toLanguageTag())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.body(problem);
	}

	/** The status with which a rule refuses. */
	public static HttpStatus statusOf(RuleViolation.Kind kind) {
		return switch (kind) {
			case REFUSED -> HttpStatus.CONFLICT;
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
			case BAD_INPUT -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

	/** A code is for programs: where it has no words of its own, its status has. */
	private String title(HttpStatusCode status, String code, LanguagePreference reader, Object... arguments) {
		return this.messages.find(reader, Messages.REFUSAL + code, arguments)
			.or(() -> this.messages.find(reader, Messages.REFUSAL + CommonRefusal.of(status).code()))
			.orElse(code);
	}

	/**
	 * Answers a request without a valid token.
	 * @param response gets 401
	 * @throws IOException if the client is gone
	 */
	public void unauthenticated(HttpServletRequest request, HttpServletResponse response, Exception ex)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		write(request, response, CommonRefusal.NOT_SIGNED_IN);
	}

	/**
	 * Answers a request that this caller may not make.
	 * @param response gets 403
	 * @throws IOException if the client is gone
	 */
	public void denied(HttpServletRequest request, HttpServletResponse response, Exception ex) throws IOException {
		write(request, response, CommonRefusal.DENIED);
	}

	void write(HttpServletRequest request, HttpServletResponse response, CommonRefusal refusal) throws IOException {
		var reader = AcceptLanguage.of(request);
		var problem = problem(refusal.status(), refusal.code(), reader);
		response.setStatus(refusal.status().value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Languages.spokenTo(reader).toLanguageTag());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		var body = new LinkedHashMap<String, Object>();
		body.put("type", String.valueOf(problem.getType()));
		body.put("title", String.valueOf(problem.getTitle()));
		body.put("status", refusal.status().value());
		body.put("code", refusal.code());
		response.getOutputStream().write(ModelJson.mapper().writeValueAsBytes(body));
	}

}
