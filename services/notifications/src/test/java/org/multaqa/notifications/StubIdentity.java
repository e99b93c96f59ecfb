package org.multaqa.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.multaqa.model.ModelJson;

/**
 * Answers as identity does: a token for the credentials of notifications, and accounts. A
 * person called {@code nobody-…} has none; {@code …-en} reads English, others Arabic.
 */
final class StubIdentity {

	private static final String BASIC = "Basic " + Base64.getEncoder()
		.encodeToString("notifications:notifications-development-secret".getBytes(StandardCharsets.UTF_8));

	private final HttpServer server;

	private final AtomicBoolean away = new AtomicBoolean();

	StubIdentity() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/oauth2/token", this::token);
		this.server.createContext("/api/v1/accounts/", this::account);
		this.server.start();
	}

	String url() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	void away(boolean now) {
		this.away.set(now);
	}

	private void token(HttpExchange exchange) throws IOException {
		boolean known = BASIC.equals(exchange.getRequestHeaders().getFirst("Authorization"));
		answer(exchange, known ? 200 : 401, known ? Map.of("access_token", "t-notifications", "token_type", "Bearer",
				"expires_in", 300, "scope", "accounts") : Map.of("error", "invalid_client"));
	}

	private void account(HttpExchange exchange) throws IOException {
		if (this.away.get()) {
			answer(exchange, 503, Map.of("code", "platform.away"));
			return;
		}
		if (!"Bearer t-notifications".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
			answer(exchange, 401, Map.of("code", "actor.not-signed-in"));
			return;
		}
		String person = exchange.getRequestURI().getPath().replaceAll(".*/", "");
		if (person.startsWith("nobody-")) {
			answer(exchange, 404, Map.of("code", "account.unknown"));
			return;
		}
		answer(exchange, 200, Map.of("person", person, "name", Map.of("ar", "نورة", "en", "Noura"), "email",
				person + "@example.org", "language", person.endsWith("-en") ? "en" : "ar"));
	}

	private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
		byte[] bytes = ModelJson.mapper().writeValueAsBytes(body);
		exchange.getResponseHeaders()
			.set("Content-Type", (status < 400) ? "application/json" : "application/problem+json");
		exchange.sendResponseHeaders(status, bytes.length);
		try (var out = exchange.getResponseBody()) {
			out.write(bytes);
		}
	}

}
