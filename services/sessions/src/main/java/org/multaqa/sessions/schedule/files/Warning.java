package org.multaqa.sessions.schedule.files;

import java.util.List;

/**
 * Something in a file that is not as it should be, and does not stop it.
 *
 * @param line where
 * @param code of its message
 * @param arguments what the message names
 */
public record Warning(int line, String code, List<Object> arguments) {

	public Warning {
		arguments = List.copyOf(arguments);
	}

}
