package org.multaqa.notifications.deliveries.domain;

import java.util.List;

/**
 * A letter, before it is text or HTML.
 *
 * @param language the language that it is written in
 * @param subject one line
 */
public record Letter(String language, String subject, List<LetterBlock> blocks) {

	public Letter {
		blocks = List.copyOf(blocks);
	}

}
