package org.multaqa.notifications.deliveries.domain;

import org.jspecify.annotations.Nullable;

/** A block of a letter. */
public sealed interface LetterBlock {

	/**
	 * A message of ours.
	 *
	 * @param text a sentence or two, in the letter's language
	 */
	record Paragraph(String text) implements LetterBlock {

	}

	/**
	 * Words of somebody, as they were written.
	 *
	 * @param language their language
	 */
	record Quote(String words, String language) implements LetterBlock {

	}

	/**
	 * A line of a list.
	 *
	 * @param link where it is, or absent
	 */
	record Item(String text, String language, @Nullable String link) implements LetterBlock {

	}

	/** The one thing to do. */
	record Button(String text, String link) implements LetterBlock {

	}

	/**
	 * What is good to know.
	 *
	 * @param text a sentence, in the letter's language
	 */
	record Note(String text) implements LetterBlock {

	}

}
