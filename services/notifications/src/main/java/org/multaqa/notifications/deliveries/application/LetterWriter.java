package org.multaqa.notifications.deliveries.application;

import java.util.List;
import java.util.Optional;

import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.letters.Letter;

/** Writes letters. */
@FunctionalInterface
public interface LetterWriter {

	/**
	 * Writes one letter about some notices.
	 * @param reader for whom
	 * @param notices about what, in order; of one meeting
	 * @return empty if nothing of it is true any more
	 */
	Optional<Letter> write(Reader reader, List<Notice> notices);

}
