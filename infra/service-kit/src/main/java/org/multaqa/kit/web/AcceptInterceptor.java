package org.multaqa.kit.web;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses a request whose answer the caller could not take, before anything is done: else
 * it would be done, and the caller told that it was not. What only reads is refused when
 * its answer is known.
 *
 * @param problems writes the refusal, which every caller has to take
 */
public record AcceptInterceptor(ProblemWriter problems) implements HandlerInterceptor {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!READING.contains(request.getMethod()) && handler instanceof HandlerMethod method
				&& !isAcceptable(request, method)) {
			this.problems.write(request, response, HttpStatus.NOT_ACCEPTABLE, "request.not-acceptable");
			return false;
		}
		return true;
	}

	private static boolean isAcceptable(HttpServletRequest request, HandlerMethod method) {
		try {
			var accepted = MediaType.parseMediaTypes(headers(request));
			return accepted.isEmpty() || saysItself(request, method)
					|| accepted.stream().anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** By which the address was found, or as which the bytes of a file are sent. */
	private static boolean saysItself(HttpServletRequest request, HandlerMethod method) {
		var returned = ResolvableType.forMethodReturnType(method.getMethod());
		return request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) != null
				|| returned.as(HttpEntity.class).getGeneric(0).resolve() == byte[].class;
	}

	private static List<String> headers(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
	}

}
