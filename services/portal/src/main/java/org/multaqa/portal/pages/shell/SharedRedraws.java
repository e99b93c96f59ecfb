package org.multaqa.portal.pages.shell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.model.LanguagePreference;

import org.springframework.stereotype.Component;

/**
 * What was drawn for open pages a moment ago, for others that ask for the same parts of
 * the same page in the same languages. Shared among those whose requests have no session
 * only: they are all the same to us, and nothing of what they see is their own. Nobody
 * gets what was drawn before the last hint that they have heard.
 */
@Component
class SharedRedraws {

	/**
	 * With this header an open page says which hint it heard last: the moment of it, in
	 * milliseconds, by which its stream names it.
	 */
	static final String HEARD = "Multaqa-Heard";

	/** In milliseconds; pages ask for parts that change by themselves without a hint. */
	private static final int LASTS = 1000;

	private static final String BEGUN = SharedRedraws.class.getName();

	private final Map<Asked, Drawn> drawn = new ConcurrentHashMap<>();

	private final LanguageResolver languages;

	SharedRedraws(LanguageResolver languages) {
		this.languages = languages;
	}

	/**
	 * What was drawn for another.
	 * @param request of an open page; what is drawn for it from now on is as of now
	 * @return empty if it must be drawn
	 */
	Optional<Drawn> find(HttpServletRequest request) {
		long now = System.currentTimeMillis();
		request.setAttribute(BEGUN, now);
		@Nullable String heard = request.getHeader(HEARD);
		if (heard == null || !isShared(request)) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.drawn.get(asked(request)))
			.filter((before) -> before.isOf(now) && before.heard(heard));
	}

	/**
	 * Keeps what was drawn, for others.
	 * @param request for which it was drawn
	 * @param parts what was drawn
	 * @param language its language
	 */
	void keep(HttpServletRequest request, byte[] parts, String language) {
		if (isShared(request) && request.getAttribute(BEGUN) instanceof Long begun) {
			this.drawn.values().removeIf((before) -> !before.isOf(begun));
			this.drawn.put(asked(request), new Drawn(parts, language, begun));
		}
	}

	/**
	 * A form that was drawn has made a session by now, for its token.
	 */
	private static boolean isShared(HttpServletRequest request) {
		return PageRequest.isLive(request) && request.getUserPrincipal() == null && request.getSession(false) == null;
	}

	private Asked asked(HttpServletRequest request) {
		return new Asked(request.getRequestURI() + "?" + request.getQueryString(), PageRequest.parts(request),
				this.languages.of(request));
	}

	/** All on which it depends what is drawn. */
	private record Asked(String address, Set<String> parts, LanguagePreference languages) {

	}

	/**
	 * Parts of a page.
	 *
	 * @param html what to send
	 * @param language in which it is
	 * @param begun when its drawing began, in milliseconds
	 */
	record Drawn(byte[] html, String language, long begun) {

		private boolean isOf(long now) {
			return Math.abs(now - this.begun) < LASTS;
		}

		private boolean heard(String moment) {
			try {
				return Long.parseLong(moment) < this.begun;
			}
			catch (NumberFormatException ex) {
				return false;
			}
		}

	}

}
