package org.multaqa.portal.pages.shell.merging;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said in a field, the same from a browser and from a page. */
public final class FormContent {

	/** The version that a form was made from, or those of its rows. */
	private static final Pattern VERSION = Pattern.compile("version(\\..*)?");

	/** Fields that are about the sending. */
	private static final List<String> OF_SENDING = List.of("_csrf", "attempt", Opened.FIELD, Choices.FIELD);

	private FormContent() {
	}

	/** The values, stripped; blank ones say nothing. */
	public static List<String> in(Stream<String> values) {
		return values.map((value) -> value.replace("\r\n", "\n").strip()).filter((value) -> !value.isEmpty()).toList();
	}

	/** Whether a field says which version the form was made from. */
	public static boolean isVersion(String field) {
		return VERSION.matcher(field).matches();
	}

	/** Whether somebody says something in a field. */
	static boolean isContent(String field) {
		return !OF_SENDING.contains(field) && !isVersion(field);
	}

}
