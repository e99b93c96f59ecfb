package org.multaqa.identity;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

/** A mail server of this JVM, and what has arrived there. */
final class Mailbox {

	private static final Pattern LINK = Pattern.compile("/sign-in/link\\?token=([A-Za-z0-9_-]+)");

	private static final GreenMail SERVER = start();

	private Mailbox() {
	}

	static int port() {
		return SERVER.getSmtp().getPort();
	}

	static List<MimeMessage> to(String address) {
		return Arrays.stream(SERVER.getReceivedMessages()).filter((mail) -> {
			try {
				return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
					.anyMatch((recipient) -> recipient.toString().equals(address));
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	/** Waits for the mail after so many before it. */
	static MimeMessage next(String address, int before) {
		return Awaitility.await("a mail to " + address)
			.atMost(Duration.ofSeconds(20))
			.until(() -> to(address), (mails) -> mails.size() > before)
			.getLast();
	}

	static int total() {
		return SERVER.getReceivedMessages().length;
	}

	static String secretIn(MimeMessage mail) {
		var link = LINK.matcher(part(mail, "text/plain"));
		if (!link.find()) {
			throw new AssertionError("no link in " + GreenMailUtil.getWholeMessage(mail));
		}
		return link.group(1);
	}

	/** The decoded words of a part. */
	static String part(Part part, String type) {
		try {
			if (part.isMimeType(type)) {
				return (String) part.getContent();
			}
			if (part.getContent() instanceof Multipart parts) {
				for (int i = 0; i < parts.getCount(); i++) {
					String found = part(parts.getBodyPart(i), type);
					if (!found.isEmpty()) {
						return found;
					}
				}
			}
			return "";
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static GreenMail start() {
		var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
		return server;
	}

}
