package org.multaqa.notifications.mail;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.jspecify.annotations.Nullable;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.deliveries.application.MailServer;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends by SMTP. Its exceptions name addresses, so only their kinds are logged. The
 * letter's id is its Message-ID: should an operator send one again that did arrive, many
 * mailboxes show it once.
 */
public final class SmtpServer implements MailServer {

	private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);

	private static final Pattern REPLY = Pattern.compile("^([45])[0-9]{2}[ -]");

	private final JavaMailSender sender;

	private final NotificationsProperties properties;

	private final InstantSource clock;

	/**
	 * A server of the network.
	 * @param clock that of the meeting, by which letters are dated
	 */
	public SmtpServer(JavaMailSender sender, NotificationsProperties properties, InstantSource clock) {
		this.sender = sender;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public Outcome send(String id, Recipient recipient, Letter letter) {
		try {
			var message = new LetterMessage(id, this.properties.mailFrom(), recipient, letter, this.clock.instant());
			this.sender.send(message.preparator());
			return Outcome.TAKEN;
		}
		catch (MailException ex) {
			var answer = answer(ex);
			LOG.warn("Letter {} was not taken: {} ({})", id, answer, kinds(ex));
			return answer;
		}
	}

	/** What the mail server meant, as far as one can tell. */
	static Outcome answer(MailException ex) {
		if (ex instanceof MailAuthenticationException || neverConnected(ex)) {
			return Outcome.AWAY;
		}
		var causes = causes(ex);
		for (var cause : causes) {
			var reply = REPLY.matcher(String.valueOf(cause.getMessage()));
			if (reply.find()) {
				return reply.group(1).equals("4") ? Outcome.LATER : Outcome.REFUSED;
			}
		}
		if (causes.stream().anyMatch(SendFailedException.class::isInstance)
				&& causes.stream().noneMatch(IOException.class::isInstance)) {
			return Outcome.REFUSED;
		}
		return Outcome.UNCLEAR;
	}

	/**
	 * Spring names what went wrong while connecting as the cause and as what happened to
	 * every message; what goes wrong while parting is a cause too, but of no message.
	 */
	private static boolean neverConnected(MailException ex) {
		return ex.getCause() != null && ex instanceof MailSendException failed
				&& failed.getFailedMessages().containsValue(ex.getCause());
	}

	private static List<Throwable> causes(MailException ex) {
		var causes = new ArrayList<Throwable>();
		add(ex, causes);
		if (ex instanceof MailSendException many) {
			for (Exception each : many.getMessageExceptions()) {
				add(each, causes);
			}
		}
		return causes;
	}

	private static void add(@Nullable Throwable cause, List<Throwable> causes) {
		if (cause == null || causes.contains(cause)) {
			return;
		}
		causes.add(cause);
		add(cause.getCause(), causes);
		if (cause instanceof MessagingException messaging) {
			add(messaging.getNextException(), causes);
		}
	}

	private static String kinds(MailException ex) {
		return String.join(", ", causes(ex).stream().map((cause) -> cause.getClass().getSimpleName()).toList());
	}

}
