package org.multaqa.notifications.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.deliveries.application.MailServer.Outcome;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.LetterBlock;

import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmtpServerTest {

	private static final NotificationsProperties PROPERTIES = new NotificationsProperties("http://portal.test",
			"Multaqa <no-reply@multaqa.example>", LocalTime.of(8, 0), LocalTime.of(18, 0), null);

	private static final Instant SECOND_DAY = Instant.parse("2025-12-08T08:00:00Z");

	private static final Letter LETTER = new Letter("ar", "تم الاتفاق: \u2068Shared catalogues\u2069",
			List.of(new LetterBlock.Paragraph("مرحبًا"), new LetterBlock.Quote("Shared words", "en"),
					new LetterBlock.Button("قراءة", "http://portal.test/m/doha-2025")));

	@Test
	void a_letter_arrives_in_two_forms_with_its_subject_and_direction() throws Exception {
		var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		try {
			assertThat(smtp(server.getSmtp().getPort()).send("l-1", recipient("noura@example.org"), LETTER))
				.isEqualTo(Outcome.TAKEN);

			var mail = server.getReceivedMessages()[0];
			assertThat(mail.getSubject()).isEqualTo(LETTER.subject());
			assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
			assertThat(mail.getSentDate()).as("by the clock of the meeting").isEqualTo(SECOND_DAY);
			assertThat(mail.getMessageID()).isEqualTo("<l-1@multaqa.example>");
			String whole = GreenMailUtil.getWholeMessage(mail);
			assertThat(whole).contains("text/plain").contains("text/html").contains("multipart/alternative");
		}
		finally {
			server.stop();
		}
	}

	@Nested
	class Responses {

		@Test
		void nobody_there_means_away() {
			assertThat(smtp(1).send("l-1", recipient("noura@example.org"), LETTER)).isEqualTo(Outcome.AWAY);
		}

		@Test
		void a_connection_that_was_never_made_means_away_however_it_failed() {
			for (var nobodyAnswers : List.of(new ConnectException(), new SocketTimeoutException())) {
				var connecting = new MessagingException("Couldn't connect to host, port: mail.test, 25", nobodyAnswers);

				assertThat(SmtpServer.answer(new MailSendException("Mail server connection failed", connecting,
						Map.of(new Object(), connecting))))
					.isEqualTo(Outcome.AWAY);
			}
		}

		@Test
		void somebody_there_who_says_nothing_means_away() throws Exception {
			try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				assertThat(smtp(silent.getLocalPort()).send("l-1", recipient("noura@example.org"), LETTER))
					.isEqualTo(Outcome.AWAY);
			}
		}

		@Test
		void somebody_there_who_serves_nobody_now_means_away() throws Exception {
			try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				Thread.ofVirtual().start(() -> {
					try (var caller = busy.accept()) {
						caller.getOutputStream().write("421 4.3.2 not now\r\n".getBytes(StandardCharsets.US_ASCII));
						caller.getInputStream().readAllBytes();
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
				});

				assertThat(smtp(busy.getLocalPort()).send("l-1", recipient("noura@example.org"), LETTER))
					.isEqualTo(Outcome.AWAY);
			}
		}

		@Test
		void a_reply_of_four_hundred_means_later_and_of_five_hundred_never() {
			assertThat(answer(new SendFailedException("451 4.7.1 greylisted"))).isEqualTo(Outcome.LATER);
			assertThat(answer(new SendFailedException("550 5.1.1 no such user"))).isEqualTo(Outcome.REFUSED);
			assertThat(answer(new SendFailedException("Invalid Addresses", new MessagingException("452 full"))))
				.isEqualTo(Outcome.LATER);
		}

		@Test
		void a_line_that_broke_leaves_it_unclear() {
			assertThat(answer(new MessagingException("Exception reading response", new SocketTimeoutException())))
				.isEqualTo(Outcome.UNCLEAR);
			assertThat(SmtpServer.answer(new MailSendException("Failed to close server connection",
					new MessagingException("Can't send command", new SocketTimeoutException()))))
				.isEqualTo(Outcome.UNCLEAR);
		}

		private Outcome answer(Exception cause) {
			return SmtpServer.answer(new MailSendException("failed", null, Map.of(new Object(), cause)));
		}

	}

	private static SmtpServer smtp(int port) {
		var sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
		sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
		return new SmtpServer(sender, PROPERTIES, () -> SECOND_DAY);
	}

	private static Recipient recipient(String email) {
		return new Recipient(new PersonId("noura"), LocalizedText.of("ar", "نورة"), email, "ar");
	}

}
