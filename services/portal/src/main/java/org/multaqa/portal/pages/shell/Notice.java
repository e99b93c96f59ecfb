package org.multaqa.portal.pages.shell;

import java.util.List;

/**
 * One line after an action that worked.
 *
 * @param key the last part of a message key {@code notice.…}, for instance
 * {@code output-recorded}
 * @param arguments for the message
 */
public record Notice(String key, List<String> arguments) {

	public Notice {
		arguments = List.copyOf(arguments);
	}

	/** An argument of the message, or empty. */
	public String argument(int index) {
		return (index < this.arguments.size()) ? this.arguments.get(index) : "";
	}

	public static Notice of(String key) {
		return new Notice(key, List.of());
	}

}
