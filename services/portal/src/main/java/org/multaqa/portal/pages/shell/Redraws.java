package org.multaqa.portal.pages.shell;

import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How many open pages are drawn again at the same time. A page holds much while it is
 * drawn, and thousands of virtual threads could begin at once; a page beyond the bound is
 * asked to come back. Whoever opens a page is never sent away.
 */
final class Redraws implements HandlerInterceptor {

	/** In seconds. */
	private static final String LATER = "2";

	private final Semaphore places;

	/**
	 * Bounds them.
	 * @param most how many at the same time
	 */
	Redraws(int most) {
		this.places = new Semaphore(most);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!PageRequest.isLive(request) || this.places.tryAcquire()) {
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
			this.places.release();
		}
	}

}
