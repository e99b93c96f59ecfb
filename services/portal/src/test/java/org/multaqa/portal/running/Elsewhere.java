package org.multaqa.portal.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * All other services at one address: an identity that signs in whom the test names, and
 * an API that answers what the test says and remembers what it was asked.
 */
public final class Elsewhere {

	private final HttpServer server;

	private final RSAKey key;

	private final List<Asked> asked = new CopyOnWriteArrayList<>();

	private final Map<String, Signing> codes = new ConcurrentHashMap<>();

	private volatile Told next = Told.done();

	private final Map<String, Told> nextAt = new ConcurrentHashMap<>();

	Elsewhere() {
		try {
			this.key = new RSAKeyGenerator(2048).keyID("test").generate();
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.server.createContext("/", this::serve);
			this.server.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Something that a service was asked. */
	public record Asked(String method, String path, Map<String, List<String>> headers, String body) {

		public String header(String name) {
			return this.headers.entrySet()
				.stream()
				.filter((header) -> header.getKey().equalsIgnoreCase(name))
				.map((header) -> header.getValue().getFirst())
				.findFirst()
				.orElse("");
		}

	}

	/** What a service shall answer. */
	public record Told(int status, String body, Map<String, String> headers) {

		public static Told done() {
			return new Told(200, "", Map.of());
		}

	}

	/** What a grant begins with that a person has not got for want of a passkey. */
	public static final String WITHHELD = "withheld ";

	private record Signing(String person, String nonce, List<String> grants) {

	}

	public String address() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	public List<Asked> asked() {
		return this.asked;
	}

	public void tell(Told told) {
		this.asked.clear();
		this.nextAt.clear();
		this.next = told;
	}

	/**
	 * What is answered to one call; to all others what was told before.
	 * @param call method and path, as {@code POST /api/v1/meetings}
	 */
	public void tellAt(String call, Told told) {
		this.nextAt.put(call, told);
	}

	/** Lets a person in who comes with this code. */
	void letIn(String code, String person, String nonce, List<String> grants) {
		this.codes.put(code, new Signing(person, nonce, grants));
	}

	/** Says in the next tokens of who came with this code that they may do this alone. */
	public void grant(String code, String... grants) {
		this.codes.computeIfPresent(code, (_, before) -> new Signing(before.person(), before.nonce(), List.of(grants)));
	}

	/** Lets nobody in any more who came with this code. */
	public void letOut(String code) {
		this.codes.remove(code);
	}

	private void serve(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		switch (exchange.getRequestURI().getPath()) {
			case "/oauth2/jwks" -> answer(exchange, 200, new JWKSet(this.key).toString(), Map.of());
			case "/oauth2/token" -> token(exchange, body);
			case "/actuator/health" -> answer(exchange, 200, "{\"status\":\"UP\"}", Map.of());
			default -> {
				this.asked.add(new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
						Map.copyOf(exchange.getRequestHeaders()), body));
				var told = this.nextAt.getOrDefault(exchange.getRequestMethod() + " " + exchange.getRequestURI(),
						this.next);
				answer(exchange, told.status(), told.body(), told.headers());
			}
		}
	}

	private void token(HttpExchange exchange, String form) throws IOException {
		if (this.codes.containsKey(codeIn(form))) {
			answer(exchange, 200, tokens(form), Map.of());
		}
		else {
			answer(exchange, 400, "{\"error\":\"invalid_grant\"}", Map.of("Content-Type", "application/json"));
		}
	}

	private static void answer(HttpExchange exchange, int status, String body, Map<String, String> headers)
			throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders()
			.set("Content-Type", (status < 400) ? "application/json" : "application/problem+json");
		headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
		exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		try (var stream = exchange.getResponseBody()) {
			stream.write(bytes);
		}
	}

	private static String codeIn(String form) {
		return form.replaceFirst("^(.*&)?(code|refresh_token)=([^&]+).*$", "$3");
	}

	private String tokens(String form) {
		String code = codeIn(form);
		String token = token(this.codes.get(code));
		return """
				{"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":900}"""
			.formatted(token, token, code);
	}

	private String token(Signing signing) {
		try {
			var now = System.currentTimeMillis();
			var claims = new JWTClaimsSet.Builder().issuer(address())
				.subject(signing.person())
				.audience("portal")
				.issueTime(new Date(now))
				.expirationTime(new Date(now + 900_000))
				.claim("nonce", signing.nonce())
				.claim("name", signing.person())
				.claim("grants", signing.grants().stream().filter((grant) -> !grant.startsWith(WITHHELD)).toList())
				.claim("withheld",
						signing.grants()
							.stream()
							.filter((grant) -> grant.startsWith(WITHHELD))
							.map((grant) -> grant.substring(WITHHELD.length()))
							.toList())
				.claim("issued", Instant.ofEpochMilli(now).toString())
				.build();
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
