package org.multaqa.portal.pages.invitation;

import org.multaqa.portal.pages.shell.PageRequest;

/**
 * The invitation that somebody has opened in this browser by its personal link. The
 * session remembers the link and nothing else: whoever has opened it has not signed in,
 * and to all other pages is a visitor.
 */
final class LinkSession {

	private static final String LINK = "org.multaqa.portal.invitation-link";

	private LinkSession() {
	}

	/** Opens it, in a session of another id. */
	static void open(PageRequest pageRequest, String link) {
		pageRequest.request().getSession().setAttribute(LINK, link);
		pageRequest.request().changeSessionId();
	}

	/** The link, or blank where none is open. */
	static String link(PageRequest pageRequest) {
		return (pageRequest.request().getSession().getAttribute(LINK) instanceof String link) ? link : "";
	}

}
