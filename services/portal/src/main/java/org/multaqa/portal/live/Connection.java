package org.multaqa.portal.live;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a page is still there to listen; found out by looking, not by writing. */
@FunctionalInterface
interface Connection {

	/** Under this name a request holds its own. */
	String ATTRIBUTE = Connection.class.getName();

	/**
	 * Looks. Not to be asked once the request has been answered: its parts then serve
	 * another.
	 * @return false when the page was closed
	 */
	boolean isOpen();

	/**
	 * The connection of a request.
	 * @param request for a stream
	 * @return one that is always open where the web server does not tell
	 */
	static Connection of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Connection connection) ? connection : () -> true;
	}

}
