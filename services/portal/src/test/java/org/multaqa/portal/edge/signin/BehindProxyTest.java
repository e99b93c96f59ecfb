package org.multaqa.portal.edge.signin;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal as people reach it by TLS, through a proxy that speaks plainly to it. */
@RunningPortal
@TestPropertySource(properties = { "PORTAL_URL=https://meeting.example", "TRUSTED_PROXIES=127.0.0.1",
		"multaqa.limits.factor=1", "multaqa.limits.strangers=60" })
@DisplayNameGeneration(ReplaceUnderscores.class)
class BehindProxyTest {

	private static final String BY_TLS = "X-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.9\r\n";

	private static final int STRANGERS = 60;

	@LocalServerPort
	int port;

	@Test
	void signing_in_leads_back_to_the_address_that_is_configured() throws Exception {
		var answer = ask("/oauth2/authorization/identity", "meeting.example", BY_TLS);

		assertThat(answer).startsWith("HTTP/1.1 302")
			.contains("redirect_uri=https://meeting.example/login/oauth2/code/identity");
		assertThat(ask("/oauth2/authorization/identity", "localhost:1", ""))
			.contains("redirect_uri=https://meeting.example/login/oauth2/code/identity");
	}

	@Test
	void cookies_travel_by_TLS_alone_and_so_do_browsers_from_then_on() throws Exception {
		var answer = ask("/oauth2/authorization/identity", "meeting.example", BY_TLS);

		assertThat(answer).contains("Set-Cookie: __Host-MULTAQA_PORTAL=", "Strict-Transport-Security: max-age=");
		assertThat(answer.lines().filter((line) -> line.startsWith("Set-Cookie"))).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).contains("; Secure"));
		assertThat(ask("/?lang=fr", "meeting.example", BY_TLS).lines()
			.filter((line) -> line.startsWith("Set-Cookie: lang="))).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).contains("; Secure"));
	}

	@Test
	void a_name_of_others_is_refused_whatever_the_proxy_is_told() throws Exception {
		assertThat(ask("/", "evil.example", BY_TLS)).startsWith("HTTP/1.1 421");
		assertThat(ask("/m/doha", "meeting.example", BY_TLS + "X-Forwarded-Host: evil.example\r\n"))
			.startsWith("HTTP/1.1 200")
			.doesNotContain("evil.example");
	}

	@Test
	void who_asks_too_much_takes_nothing_from_others_behind_the_same_proxy() throws Exception {
		String greedy = "X-Forwarded-Proto: https\r\nX-Forwarded-For: 198.51.100.1\r\nAccept-Language: en\r\n";
		for (int i = 0; i < STRANGERS; i++) {
			assertThat(ask("/favicon.svg", "meeting.example", greedy)).startsWith("HTTP/1.1 200");
		}

		assertThat(ask("/", "meeting.example", greedy + "Accept: text/html\r\n")).startsWith("HTTP/1.1 429")
			.contains("Retry-After: 1", "<main", "request.too-many", "You ask for more than one person does.");
		assertThat(ask("/m/doha", "meeting.example", BY_TLS)).startsWith("HTTP/1.1 200");
	}

	private String ask(String path, String host, String headers) throws IOException {
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Connection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
