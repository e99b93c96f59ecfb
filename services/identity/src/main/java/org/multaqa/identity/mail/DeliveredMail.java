package org.multaqa.identity.mail;

/**
 * Mails that have arrived, as far as this platform keeps them: on a laptop, whose mailbox
 * is a page of it. What a mail server has taken is out of our hands.
 */
@FunctionalInterface
public interface DeliveredMail {

	/** Forgets what was sent to an address. */
	void forget(String address);

}
