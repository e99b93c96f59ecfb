package org.multaqa.identity.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import io.github.resilience4j.retry.RetryRegistry;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.mail.SmtpSender.Mail;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmtpSenderTest {

	private static final Instant SECOND_DAY = Instant.parse("2025-12-08T08:00:00Z");

	private final List<MimeMessage> sent = new ArrayList<>();

	@Test
	void mails_are_dated_by_the_clock_of_the_meeting_as_all_of_the_platform() throws Exception {
		var properties = new IdentityProperties("http://identity.test", "http://portal.test", "no-reply@example.org",
				"secret", Map.of(), "", false, "", "", List.of(), Duration.ofDays(90),
				new IdentityProperties.Passkeys("", false));
		var sender = new SmtpSender(new MailServer(), properties, RetryRegistry.ofDefaults(), () -> SECOND_DAY);

		sender.send("noura@example.org", new Mail("en", "Sign in", "text", "<p>text</p>"));

		assertThat(this.sent).hasSize(1);
		assertThat(this.sent.getFirst().getSentDate()).isEqualTo(Date.from(SECOND_DAY));
	}

	private final class MailServer extends JavaMailSenderImpl {

		@Override
		public void send(MimeMessage message) {
			SmtpSenderTest.this.sent.add(message);
		}

	}

}
