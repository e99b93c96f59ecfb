package org.multaqa.kit.text;

import java.util.regex.Pattern;

/**
 * Words of other people in our letters. They never stand as ours: they keep to the line
 * of the sentence that names them, and mail programs make no link of them.
 */
public final class Foreign {

	private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

	private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E]");

	/** What programs find addresses by: a dot or an at sign before a letter, a scheme. */
	private static final Pattern LINKS = Pattern.compile("(?<=\\S)([.@])(?=\\p{L})|(:)(?=//)");

	/** Joins words, and is seen by nobody. */
	private static final String JOINER = "\u2060";

	private Foreign() {
	}

	/** On one line, and no link. */
	public static String line(String words) {
		return unlinked(BREAKS.matcher(words).replaceAll(" ").strip());
	}

	/** No link, on as many lines as there are; for quotes, which say that they are. */
	public static String unlinked(String words) {
		return LINKS.matcher(TURNS.matcher(words).replaceAll("")).replaceAll("$0" + JOINER);
	}

}
