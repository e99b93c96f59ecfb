package org.multaqa.portal.pages.mails;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.notifications.api.NoticeKind;

/**
 * The letter of a kind, before it is sent.
 *
 * @param kinds the other kinds that can be looked at
 * @param language in which language it is asked for
 * @param letter the letter, or absent where the meeting has nothing yet that it could be
 * about
 */
public record LetterPage(NoticeKind kind, List<NoticeKind> kinds, String language, @Nullable Letter letter) {

	public LetterPage {
		kinds = List.copyOf(kinds);
	}

	/**
	 * A letter.
	 *
	 * @param language the language that it is written in
	 * @param paragraphs its text, each of one or several lines
	 */
	public record Letter(String language, String subject, List<List<String>> paragraphs) {

		public Letter {
			paragraphs = paragraphs.stream().map(List::copyOf).toList();
		}

	}

}
