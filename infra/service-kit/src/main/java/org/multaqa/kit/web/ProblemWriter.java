package org.multaqa.kit.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Makes RFC 9457 problems: a stable {@code code}, a title in the reader's language, and
 * nothing about our insides.
 */
public final class ProblemWriter {

	private final MessageSource messages;

	public ProblemWriter(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A problem.
	 * @param status HTTP status
	 * @param code its stable code; its words are under {@code problem.<code>}
	 * @param locale the reader's language
	 * @param arguments what the words name
	 * @return the problem
	 */
	public ProblemDetail problem(HttpStatusCode status, String code, Locale locale, Object... arguments) {
		var problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("urn:multaqa:problem:" + code));
		@Nullable String title = this.messages.getMessage("problem." + code, arguments, code, locale);
		problem.setTitle(title);
		problem.setProperty("code", code);
		return problem;
	}

	/**
	 * Answers a request without a valid token.
	 * @param request the request
	 * @param response gets 401
	 * @param ex why
	 * @throws IOException if the client is gone
	 */
	public void unauthenticated(HttpServletRequest request, HttpServletResponse response, Exception ex)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		write(request, response, HttpStatus.UNAUTHORIZED, "actor.not-signed-in");
	}

	/**
	 * Answers a request that this caller may not make.
	 * @param request the request
	 * @param response gets 403
	 * @param ex why
	 * @throws IOException if the client is gone
	 */
	public void denied(HttpServletRequest request, HttpServletResponse response, Exception ex) throws IOException {
		write(request, response, HttpStatus.FORBIDDEN, "actor.denied");
	}

	void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
			throws IOException {
		var problem = problem(status, code, languageOf(request));
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		var body = new java.util.LinkedHashMap<String, Object>();
		body.put("type", String.valueOf(problem.getType()));
		body.put("title", String.valueOf(problem.getTitle()));
		body.put("status", status.value());
		body.put("code", code);
		response.getOutputStream().write(ModelJson.mapper().writeValueAsBytes(body));
	}

	private static Locale languageOf(HttpServletRequest request) {
		@Nullable String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
		return LanguageResolver.best(header);
	}

}
