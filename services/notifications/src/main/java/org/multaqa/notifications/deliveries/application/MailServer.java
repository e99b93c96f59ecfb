package org.multaqa.notifications.deliveries.application;

import org.multaqa.notifications.deliveries.domain.Letter;

/** Takes letters. */
public interface MailServer {

	/**
	 * Hands a letter over.
	 * @param id names the letter; the same again is the same letter
	 * @return what the mail server said, or that it did not say anything
	 */
	Outcome send(String id, Recipient recipient, Letter letter);

	/** What became of handing a letter over. */
	enum Outcome {

		/** It has it. */
		TAKEN,

		/** It is away; it does not have it, and will not have others either. */
		AWAY,

		/** It asks to come back later with this one. */
		LATER,

		/** It will never take it. */
		REFUSED,

		/** The line broke while it was taking it: perhaps it has it. */
		UNCLEAR

	}

}
