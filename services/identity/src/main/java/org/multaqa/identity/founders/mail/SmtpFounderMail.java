package org.multaqa.identity.founders.mail;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.founders.application.FounderMail;
import org.multaqa.identity.mail.SmtpSender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;

/** Sends it by SMTP, and lets nobody wait for that. */
public final class SmtpFounderMail implements FounderMail, DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(SmtpFounderMail.class);

	private final SmtpSender sender;

	private final FounderLetters letters;

	private final ExecutorService after = Executors.newVirtualThreadPerTaskExecutor();

	public SmtpFounderMail(SmtpSender sender, FounderLetters letters) {
		this.sender = sender;
		this.letters = letters;
	}

	@Override
	public void appointed(Account founder, Account by) {
		this.after.execute(() -> send(founder, by));
	}

	private void send(Account founder, Account by) {
		try {
			this.sender.send(founder.email(), this.letters.appointed(founder, by));
		}
		catch (RuntimeException ex) {
			// its message may name the address
			LOG.error("{} could not be told of being a founder ({}); the right holds all the same", founder.person(),
					ex.getClass().getName());
		}
	}

	@Override
	public void destroy() {
		this.after.close();
	}

}
