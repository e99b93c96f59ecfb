package org.multaqa.notifications.deliveries.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A letter, before it is text or HTML.
 *
 * @param language the language that it is written in
 * @param subject one line
 */
public record Letter(String language, String subject, List<Block> blocks) {

	public Letter {
		blocks = List.copyOf(blocks);
	}

	/** A block of a letter. */
	public sealed interface Block {

	}

	/**
	 * Words of ours.
	 *
	 * @param words a sentence or two, in the letter's language
	 */
	public record Paragraph(String words) implements Block {

	}

	/**
	 * Words of somebody, as they were written.
	 *
	 * @param language their language
	 */
	public record Quote(String words, String language) implements Block {

	}

	/**
	 * A line of a list.
	 *
	 * @param link where it is, or absent
	 */
	public record Item(String words, String language, @Nullable String link) implements Block {

	}

	/** The one thing to do. */
	public record Button(String words, String link) implements Block {

	}

	/**
	 * What is good to know.
	 *
	 * @param words a sentence, in the letter's language
	 */
	public record Note(String words) implements Block {

	}

}
