package org.multaqa.portal.pages.shell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.kit.web.RequestPath;
import org.multaqa.model.LanguagePreference;

import org.springframework.stereotype.Component;

/**
 * What is being drawn for open pages, or was a moment ago, for others that ask for the
 * same parts of the same page in the same languages. Shared among those whose requests
 * have no session only: they are all the same to us, and nothing of what they see is
 * their own. Nobody gets what was drawn before the last hint that they have heard.
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

	/** In milliseconds; whoever has waited so long for another has it drawn. */
	private static final int PATIENCE = 5000;

	private static final String DRAWING = SharedRedraws.class.getName();

	private final Map<Asked, Drawing> drawings = new ConcurrentHashMap<>();

	private final LanguageResolver languages;

	SharedRedraws(LanguageResolver languages) {
		this.languages = languages;
	}

	/**
	 * What was drawn for another, or is being drawn: then this waits for it.
	 * @param request of an open page
	 * @return empty if it must be drawn
	 */
	Optional<Drawn> find(HttpServletRequest request) {
		@Nullable String heard = request.getHeader(HEARD);
		if (heard == null || !isShared(request)) {
			return Optional.empty();
		}
		long now = System.currentTimeMillis();
		return Optional.ofNullable(this.drawings.get(asked(request)))
			.filter((drawing) -> drawing.isOf(now) && drawing.isAfter(heard))
			.flatMap(Drawing::await);
	}

	/**
	 * Parts are drawn from now on, as of now.
	 * @param request of an open page
	 */
	void begin(HttpServletRequest request) {
		if (isShared(request)) {
			long now = System.currentTimeMillis();
			var drawing = new Drawing(now, new CompletableFuture<>());
			request.setAttribute(DRAWING, drawing);
			this.drawings.values().removeIf((before) -> !before.isOf(now));
			this.drawings.put(asked(request), drawing);
		}
	}

	/**
	 * Shares what was drawn.
	 * @param request for which it was drawn
	 * @param parts what was drawn
	 * @param language its language
	 */
	void keep(HttpServletRequest request, byte[] parts, String language) {
		if (isShared(request)) {
			finish(request, Optional.of(new Drawn(parts, language)));
		}
	}

	/**
	 * Nothing more is drawn for a request; those who wait for what was not kept draw it
	 * themselves.
	 */
	void end(HttpServletRequest request) {
		finish(request, Optional.empty());
	}

	private static void finish(HttpServletRequest request, Optional<Drawn> drawn) {
		if (request.getAttribute(DRAWING) instanceof Drawing drawing) {
			drawing.drawn().complete(drawn);
		}
	}

	/** A form that was drawn has made a session by now, for its token. */
	private static boolean isShared(HttpServletRequest request) {
		return PageRequest.isLive(request) && request.getUserPrincipal() == null && request.getSession(false) == null;
	}

	private Asked asked(HttpServletRequest request) {
		return new Asked(RequestPath.of(request) + "?" + request.getQueryString(), PageRequest.parts(request),
				this.languages.of(request));
	}

	/** All on which it depends what is drawn. */
	private record Asked(String address, Set<String> parts, LanguagePreference languages) {

	}

	/**
	 * Parts of a page that are being drawn, or have been.
	 *
	 * @param begun since when, in milliseconds
	 * @param drawn what became of it; empty if it is not to be shared
	 */
	private record Drawing(long begun, CompletableFuture<Optional<Drawn>> drawn) {

		private boolean isOf(long now) {
			return Math.abs(now - this.begun) < LASTS;
		}

		private boolean isAfter(String moment) {
			try {
				return Long.parseLong(moment) < this.begun;
			}
			catch (NumberFormatException ex) {
				return false;
			}
		}

		private Optional<Drawn> await() {
			return this.drawn.completeOnTimeout(Optional.empty(), PATIENCE, TimeUnit.MILLISECONDS).join();
		}

	}

	/**
	 * Parts of a page.
	 *
	 * @param html what to send
	 * @param language in which it is
	 */
	record Drawn(byte[] html, String language) {

	}

}
