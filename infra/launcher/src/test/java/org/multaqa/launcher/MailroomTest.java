package org.multaqa.launcher;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sign-in links stand on the mailbox page; a web site must not get at them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailroomTest {

	private final Ports ports = Ports.free();

	private Mailroom mailroom;

	@BeforeEach
	void open() throws IOException {
		this.mailroom = Mailroom.open(this.ports);
	}

	@AfterEach
	void close() {
		this.mailroom.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost", "localhost:1", "localhost.evil.example:80", "" })
	void answers_to_no_name_but_its_own(String host) throws IOException {
		assertThat(ask("GET", host)).startsWith("HTTP/1.1 421").doesNotContain("<h1>");
	}

	@Test
	void shows_itself_in_no_frame() throws IOException {
		assertThat(ask("GET", "localhost:" + this.ports.mailbox())).startsWith("HTTP/1.1 200")
			.contains("<h1>", "frame-ancestors 'none'", "form-action 'none'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "POST", "DELETE" })
	void is_only_read(String method) throws IOException {
		assertThat(ask(method, "127.0.0.1:" + this.ports.mailbox())).startsWith("HTTP/1.1 405").doesNotContain("<h1>");
	}

	@Test
	void says_to_HEAD_what_it_says_to_GET() throws IOException {
		assertThat(ask("HEAD", "127.0.0.1:" + this.ports.mailbox())).startsWith("HTTP/1.1 200").doesNotContain("<h1>");
	}

	private String ask(String method, String host) throws IOException {
		try (var socket = new Socket("127.0.0.1", this.ports.mailbox())) {
			socket.getOutputStream()
				.write((method + " / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
