package org.multaqa.notifications.deliveries.application;

import java.util.List;
import java.util.Optional;

import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Notice;

/** Writes letters. */
@FunctionalInterface
public interface LetterWriter {

	/**
	 * Writes one letter about some notices.
	 * @param notices about what, in order; of one meeting
	 * @return empty if nothing of it is true any more
	 */
	Optional<Written> write(Recipient recipient, List<Notice> notices);

	/**
	 * A letter that was written.
	 *
	 * @param told the notices that it tells: those that are still true
	 */
	record Written(Letter letter, List<Notice> told) {

		public Written {
			told = List.copyOf(told);
		}

	}

}
