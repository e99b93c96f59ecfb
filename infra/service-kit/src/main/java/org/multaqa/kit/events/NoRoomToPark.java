package org.multaqa.kit.events;

import org.springframework.dao.TransientDataAccessException;

/**
 * So many events wait that no more are kept; the listener waits, too, and tries again.
 */
final class NoRoomToPark extends TransientDataAccessException {

	private static final long serialVersionUID = 1;

	NoRoomToPark(String subject) {
		super("there is no room to park " + subject + "; the listener waits until operators have made some");
	}

}
