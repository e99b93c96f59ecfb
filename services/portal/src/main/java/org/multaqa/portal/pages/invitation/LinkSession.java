package org.multaqa.portal.pages.invitation;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * The invitations that are open in a browser by their personal links, each under an id of
 * its own, so that a form answers the invitation that it was shown for. The session
 * remembers the links and nothing else: whoever has opened one has not signed in, and to
 * all other pages is a visitor.
 */
final class LinkSession {

	/** How long an invitation stays open that nobody looks at. */
	static final Duration LIFE = Duration.ofHours(1);

	private static final String LINK = "org.multaqa.portal.invitation-link.";

	private final Clock clock;

	LinkSession(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Opens one, in a session of another id.
	 * @return under which id
	 */
	String open(HttpServletRequest request, String link) {
		String opened = UUID.randomUUID().toString();
		request.getSession().setAttribute(LINK + opened, new Opened(link, this.clock.instant()));
		request.changeSessionId();
		return opened;
	}

	/** The link of one that is open, or blank. */
	String link(HttpServletRequest request, String opened) {
		@Nullable HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(LINK + opened) instanceof Opened known)) {
			return "";
		}
		var now = this.clock.instant();
		if (!now.isBefore(known.used().plus(LIFE))) {
			close(request, opened);
			return "";
		}
		session.setAttribute(LINK + opened, new Opened(known.link(), now));
		return known.link();
	}

	void close(HttpServletRequest request, String opened) {
		Optional.ofNullable(request.getSession(false)).ifPresent((session) -> session.removeAttribute(LINK + opened));
	}

	/**
	 * @param used when it was looked at last
	 */
	private record Opened(String link, Instant used) implements Serializable {

	}

}
