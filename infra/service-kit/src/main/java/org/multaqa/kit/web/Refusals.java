package org.multaqa.kit.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Refuses a request before any controller: by a page where a browser asks a service that
 * has pages, else by a problem.
 *
 * @param problems writes problems
 * @param pages whether the service has pages
 */
public record Refusals(ProblemWriter problems, boolean pages) {

	/**
	 * The attribute of a request that says why it was refused, for a page that tells it.
	 */
	public static final String CODE = "org.multaqa.refusal";

	/**
	 * Refuses a request.
	 * @param status of the answer
	 * @param code why
	 * @throws IOException if the client is gone
	 */
	public void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
			throws IOException {
		if (this.pages && !RequestPath.isApi(request) && asksForPage(request)) {
			this.problems.note(request, status, code);
			request.setAttribute(CODE, code);
			response.sendError(status.value());
			return;
		}
		this.problems.write(request, response, status, code);
	}

	private static boolean asksForPage(HttpServletRequest request) {
		@Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT);
		return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
	}

}
