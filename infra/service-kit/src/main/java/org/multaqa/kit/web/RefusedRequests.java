package org.multaqa.kit.web;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells the security log of requests that were refused for who sent them or how often. An
 * address may hold a secret or a name: the log has its pattern, or as much as it begins
 * with.
 *
 * @param log is told
 */
record RefusedRequests(SecurityLog log) {

	/** How many parts of an address are told where its pattern is not known. */
	private static final int PARTS = 3;

	/**
	 * Tells of a refusal, if it is of such a kind.
	 * @param status of the answer
	 * @param code why
	 */
	void note(HttpServletRequest request, HttpStatusCode status, String code) {
		switch (status.value()) {
			case 401 -> {
				if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
					tell(SecurityEvent.TOKEN, request, code);
				}
			}
			case 403 -> tell(SecurityEvent.ACCESS, request, code);
			case 429 -> tell(SecurityEvent.LIMIT, request, code);
			default -> {
				// refused for what it says, not for who says it
			}
		}
	}

	private void tell(SecurityEvent event, HttpServletRequest request, String code) {
		this.log.refused(event, actor(), request.getMethod() + " " + addressOf(request), code);
	}

	private static @Nullable String actor() {
		@Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return (caller == null || caller instanceof AnonymousAuthenticationToken) ? null : caller.getName();
	}

	private static String addressOf(HttpServletRequest request) {
		@Nullable Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		if (pattern != null) {
			return pattern.toString();
		}
		String[] parts = RequestPath.of(request).split("/", PARTS + 2);
		return (parts.length > PARTS + 1) ? String.join("/", Arrays.copyOf(parts, PARTS + 1)) + "/…"
				: String.join("/", parts);
	}

}
