package org.multaqa.model;

import java.util.regex.Pattern;

/**
 * The name of one thing, for ever: lower-case Latin letters, digits and hyphens, at most
 * {@value #MAX_LENGTH} characters, so that it may stand in an address, a Kafka key and a
 * file name as it is. In JSON an id is a plain string.
 */
public interface Id {

	/** Longest id, in characters. */
	int MAX_LENGTH = 80;

	/** What every id looks like. */
	Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (MAX_LENGTH - 1) + "}");

	/**
	 * The id as text.
	 * @return the id, never empty
	 */
	String value();

	/**
	 * Checks the form of an id.
	 * @param value what somebody wrote
	 * @return the same value
	 * @throws IllegalArgumentException if it is no id
	 */
	static String checked(String value) {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("not an id: " + value);
		}
		return value;
	}

}
