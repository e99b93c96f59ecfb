package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How many open pages are drawn again at the same time. A page holds much while it is
 * drawn, and thousands of virtual threads could begin at once; a page beyond the bound is
 * asked to come back, unless the same has just been drawn for another. Whoever opens a
 * page is never sent away.
 */
final class Redraws implements HandlerInterceptor {

	/** In seconds. */
	private static final String LATER = "2";

	private final Semaphore places;

	private final SharedRedraws shared;

	/**
	 * Bounds them.
	 * @param most how many at the same time
	 * @param shared what has just been drawn
	 */
	Redraws(int most, SharedRedraws shared) {
		this.places = new Semaphore(most);
		this.shared = shared;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!PageRequest.isLive(request)) {
			return true;
		}
		@Nullable SharedParts parts = (handler instanceof HandlerMethod method) ? method.getMethodAnnotation(SharedParts.class)
				: null;
		this.shared.admit(request, response, parts);
		var drawn = this.shared.find(request);
		if (drawn.isPresent()) {
			DrawnPage.head(response, drawn.get().language());
			drawn.get().html().send(request, response);
			return false;
		}
		if (this.places.tryAcquire()) {
			this.shared.begin(request);
			return true;
		}
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, LATER);
		return false;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		if (PageRequest.isLive(request)) {
			this.shared.end(request);
			this.places.release();
		}
	}

}
