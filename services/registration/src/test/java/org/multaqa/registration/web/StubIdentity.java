package org.multaqa.registration.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.multaqa.model.ModelJson;

/**
 * Answers as identity does: a token for registration's own credentials, one account per
 * address. A person called {@code nobody-…} does not exist.
 */
final class StubIdentity {

	static final String BASIC = "Basic " + java.util.Base64.getEncoder()
		.encodeToString("registration:registration-development-secret".getBytes(StandardCharsets.UTF_8));

	private final HttpServer server;

	private final AtomicInteger failures = new AtomicInteger();

	final List<String> opened = new CopyOnWriteArrayList<>();

	final List<String> keys = new CopyOnWriteArrayList<>();

	final AtomicInteger tokens = new AtomicInteger();

	StubIdentity() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/oauth2/token", this::token);
		this.server.createContext("/api/v1/accounts", this::accounts);
		this.server.start();
	}

	String url() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** The next so many requests for accounts are answered with 503. */
	void failNext(int times) {
		this.failures.set(times);
	}

	private void token(HttpExchange exchange) throws IOException {
		boolean known = BASIC.equals(exchange.getRequestHeaders().getFirst("Authorization"));
		this.tokens.incrementAndGet();
		answer(exchange, known ? 200 : 401, known ? Map.of("access_token", "t-registration", "token_type", "Bearer",
				"expires_in", 300, "scope", "accounts") : Map.of("error", "invalid_client"));
	}

	private void accounts(HttpExchange exchange) throws IOException {
		if (this.failures.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
			answer(exchange, 503, Map.of("code", "platform.away"));
			return;
		}
		if (!"Bearer t-registration".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
			answer(exchange, 401, Map.of("code", "actor.not-signed-in"));
			return;
		}
		if (exchange.getRequestMethod().equals("GET")) {
			String person = exchange.getRequestURI().getPath().replaceAll(".*/", "");
			answer(exchange, person.startsWith("nobody-") ? 404 : 200, account(person, person + "@example.org"));
			return;
		}
		var account = ModelJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
		String email = account.path("email").asString("");
		if (email.endsWith("@refused.example")) {
			answer(exchange, 422, Map.of("code", "account.bad-email", "title", "هذا العنوان غير صالح."));
			return;
		}
		this.opened.add(email);
		this.keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
		answer(exchange, 201, account(email.replaceAll("@.*", "").replace('.', '-'), email));
	}

	private static Map<String, ?> account(String person, String email) {
		return Map.of("person", person, "name", Map.of("ar", "اسم"), "email", email, "language", "ar");
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
