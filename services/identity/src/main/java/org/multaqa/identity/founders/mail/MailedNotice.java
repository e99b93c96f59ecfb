package org.multaqa.identity.founders.mail;

import org.multaqa.identity.api.EmailAddress;
import org.multaqa.identity.founders.application.FirstRunNotice;
import org.multaqa.identity.mail.SmtpSender;
import org.multaqa.model.access.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the code to the address that the installation was given. Where no mail can be
 * sent, the code is told in the other way, so that nobody is locked out.
 */
public final class MailedNotice implements FirstRunNotice {

	private static final Logger LOG = LoggerFactory.getLogger(MailedNotice.class);

	private final SmtpSender sender;

	private final FounderLetters letters;

	private final String address;

	private final FirstRunNotice otherwise;

	/**
	 * A notice by mail.
	 * @param address of whoever is to be the first founder
	 * @param otherwise tells the code where no mail can be sent
	 */
	public MailedNotice(SmtpSender sender, FounderLetters letters, String address, FirstRunNotice otherwise) {
		try {
			this.address = EmailAddress.of(address);
		}
		catch (RuleViolation ex) {
			throw new IllegalArgumentException("MULTAQA_FOUNDER_EMAIL is not an e-mail address", ex);
		}
		this.sender = sender;
		this.letters = letters;
		this.otherwise = otherwise;
	}

	@Override
	public void tell(String code, String page) {
		try {
			this.sender.send(this.address, this.letters.firstRun(page + "?code=" + code));
			LOG.info(
					"There is no founder yet. The first one has a link by mail, at the address of MULTAQA_FOUNDER_EMAIL");
		}
		catch (RuntimeException ex) {
			// its message may name the address
			LOG.error("The mail to the first founder could not be sent ({})", ex.getClass().getName());
			this.otherwise.tell(code, page);
		}
	}

	@Override
	public boolean outlivesRestart() {
		return true;
	}

}
