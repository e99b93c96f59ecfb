package org.multaqa.kit.front;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the error page be drawn for a form that could not be read, above all one with a
 * file that is too large: whoever asks for its fields would be refused anew.
 */
public final class UnreadableFormFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(isReadable(request) ? request : new WithoutFields(request), response);
	}

	private static boolean isReadable(HttpServletRequest request) {
		try {
			return request.getParameterMap() != null;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	/** A request of whose form nothing is known. */
	private static final class WithoutFields extends HttpServletRequestWrapper {

		WithoutFields(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

	}

}
