package org.multaqa.registration.delegation.tables;

import java.util.Locale;

/** The columns of a table of people, in the order in which they are written. */
enum Column {

	/** Which delegation: an office, by its id or any of its names. */
	OFFICE,

	/** As what, several in one cell. */
	ROLES,

	/**
	 * How the person is called; {@code name.ar} and the like for a language by itself.
	 */
	NAME,

	/** Where the invitation goes. */
	EMAIL,

	/** In which the person is written to, and in which the name is. */
	LANGUAGE,

	/**
	 * The id of somebody with an account; then name, address and language are not read.
	 */
	PERSON,

	/** Where the person stands; written, and not read. */
	STATE;

	/** As the API and the first column names called it, for instance {@code office}. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
