package org.multaqa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

/**
 * Answers as identity does: a token for the own credentials of a service, one account per
 * address, one name per guest, the passkeys that somebody has. A person called
 * {@code nobody-…} does not exist; {@code …-en} reads English, others Arabic.
 */
public final class StubIdentity {

	private final HttpServer server;

	private final AtomicInteger failures = new AtomicInteger();

	private final List<String> opened = new CopyOnWriteArrayList<>();

	private final List<String> erased = new CopyOnWriteArrayList<>();

	private final List<String> keys = new CopyOnWriteArrayList<>();

	private final Map<String, String> guests = new ConcurrentHashMap<>();

	private final Map<String, List<?>> passkeys = new ConcurrentHashMap<>();

	private final AtomicInteger tokens = new AtomicInteger();

	private final String service;

	/**
	 * Begins to answer.
	 * @param service who asks, with the secret that it has under test
	 */
	public StubIdentity(String service) {
		this.service = service;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/oauth2/token", this::token);
		this.server.createContext("/api/v1/accounts", this::accounts);
		this.server.createContext("/api/v1/guests", this::guests);
		this.server.createContext("/api/v1/erasures", this::erasures);
		this.server.createContext("/api/v1/passkeys/keys", this::passkeys);
		this.server.start();
	}

	public String url() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/**
	 * The next so many requests for accounts, guests and passkeys are answered with 503.
	 */
	public void failNext(int times) {
		this.failures.set(times);
	}

	/**
	 * All requests for accounts, guests and passkeys are answered with 503, as long as it
	 * is away.
	 */
	public void away(boolean now) {
		failNext(now ? Integer.MAX_VALUE : 0);
	}

	/** Somebody has these passkeys, as the API shows them. */
	public void has(String person, List<?> shown) {
		this.passkeys.put(person, List.copyOf(shown));
	}

	/** The addresses for which accounts were opened. */
	public List<String> opened() {
		return List.copyOf(this.opened);
	}

	/** The names of guests, in the first of their languages, by their ids. */
	public Map<String, String> guests() {
		return Map.copyOf(this.guests);
	}

	/** Whose accounts were erased, and who asked for it, as {@code person by person}. */
	public List<String> erased() {
		return List.copyOf(this.erased);
	}

	/** Under which keys they were opened. */
	public List<String> keys() {
		return List.copyOf(this.keys);
	}

	/** How many tokens were asked for. */
	public int tokens() {
		return this.tokens.get();
	}

	private void token(HttpExchange exchange) throws IOException {
		String credentials = this.service + ":" + TestSecrets.of(this.service);
		String basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
		boolean known = basic.equals(exchange.getRequestHeaders().getFirst("Authorization"));
		this.tokens.incrementAndGet();
		answer(exchange, known ? 200 : 401, known
				? Map.of("access_token", accessToken(), "token_type", "Bearer", "expires_in", 300, "scope", "accounts")
				: Map.of("error", "invalid_client"));
	}

	/** Who has a name keeps it, unless it is corrected. */
	private void guests(HttpExchange exchange) throws IOException {
		if (isAwayOrNotSignedIn(exchange)) {
			return;
		}
		var asked = ModelJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
		String[] path = exchange.getRequestURI().getPath().split("/");
		if (path[4].equals("batches")) {
			answer(exchange, 200, asked.path("guests").valueStream().map((guest) -> {
				String person = guest.path("person").asString();
				this.guests.putIfAbsent(person, nameOf(guest));
				return guest(person, asked.path("meeting").asString());
			}).toList());
			return;
		}
		if (path[5].equals("correction")) {
			this.guests.put(path[4], nameOf(asked));
		}
		else {
			this.guests.remove(path[4]);
		}
		if (path[5].equals("erasure")) {
			exchange.sendResponseHeaders(204, -1);
			exchange.close();
			return;
		}
		answer(exchange, 200, guest(path[4], "m"));
	}

	private void passkeys(HttpExchange exchange) throws IOException {
		if (!isAwayOrNotSignedIn(exchange)) {
			String person = exchange.getRequestURI().getPath().replaceAll(".*/", "");
			answer(exchange, 200, this.passkeys.getOrDefault(person, List.of()));
		}
	}

	private Map<String, ?> guest(String person, String meeting) {
		var guest = new HashMap<String, Object>(Map.of("person", person, "meeting", meeting, "sequence", 1));
		if (this.guests.containsKey(person)) {
			guest.put("name", Map.of("en", this.guests.get(person)));
		}
		return guest;
	}

	private static String nameOf(JsonNode guest) {
		return guest.path("name").valueStream().map(JsonNode::asString).findFirst().orElseThrow();
	}

	/** The last founder is called so here. */
	private void erasures(HttpExchange exchange) throws IOException {
		if (isAwayOrNotSignedIn(exchange)) {
			return;
		}
		var request = ModelJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
		String person = request.path("person").asString();
		String by = request.path("askedBy").asString();
		if (person.equals("the-last-founder")) {
			answer(exchange, 409, Map.of("code", "founder.last", "title", "The last founder stays one."));
			return;
		}
		this.erased.add(person + " by " + by);
		answer(exchange, 200, Map.of("person", person, "askedBy", by, "at", "2026-11-27T12:00:00Z"));
	}

	private boolean isAwayOrNotSignedIn(HttpExchange exchange) throws IOException {
		if (this.failures.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
			answer(exchange, 503, Map.of("code", "platform.away"));
			return true;
		}
		if (!("Bearer " + accessToken()).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
			answer(exchange, 401, Map.of("code", "actor.not-signed-in"));
			return true;
		}
		return false;
	}

	private void accounts(HttpExchange exchange) throws IOException {
		if (isAwayOrNotSignedIn(exchange)) {
			return;
		}
		if (exchange.getRequestMethod().equals("GET")) {
			String person = exchange.getRequestURI().getPath().replaceAll(".*/", "");
			boolean nobody = person.startsWith("nobody-");
			answer(exchange, nobody ? 404 : 200,
					nobody ? Map.of("code", "account.unknown") : account(person, person + "@example.org"));
			return;
		}
		if (exchange.getRequestURI().getPath().endsWith("/correction")) {
			correct(exchange);
			return;
		}
		var account = ModelJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
		String address = exchange.getRequestURI().getPath();
		if (address.endsWith("/owners")) {
			answer(exchange, 200, owners(account.path("emails")));
			return;
		}
		if (address.endsWith("/batches")) {
			openAll(exchange, account.path("accounts"));
			return;
		}
		String email = account.path("email").asString("");
		if (isRefused(exchange, email)) {
			return;
		}
		this.opened.add(email);
		this.keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
		answer(exchange, 201, account(personOf(email), email));
	}

	private List<Map<String, ?>> owners(JsonNode emails) {
		return emails.valueStream()
			.map(JsonNode::asString)
			.filter(this.opened::contains)
			.map((email) -> Map.of("email", email, "person", personOf(email)))
			.collect(Collectors.toUnmodifiableList());
	}

	private void openAll(HttpExchange exchange, JsonNode accounts) throws IOException {
		var emails = accounts.valueStream().map((account) -> account.path("email").asString("")).toList();
		for (String email : emails) {
			if (isRefused(exchange, email)) {
				return;
			}
		}
		this.opened.addAll(emails);
		answer(exchange, 200, emails.stream().map((email) -> account(personOf(email), email)).toList());
	}

	private static boolean isRefused(HttpExchange exchange, String email) throws IOException {
		if (email.endsWith("@refused.example")) {
			answer(exchange, 422, Map.of("code", "account.bad-email", "title", "هذا العنوان غير صالح."));
			return true;
		}
		return false;
	}

	private static String personOf(String email) {
		return email.replaceAll("@.*", "").replace('.', '-');
	}

	/** A name or an address that is sent is another one than before. */
	private static void correct(HttpExchange exchange) throws IOException {
		String person = exchange.getRequestURI().getPath().replaceAll(".*/([^/]+)/correction", "$1");
		var correction = ModelJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
		String email = correction.path("email").asString(person + "@example.org");
		if (email.endsWith("@refused.example")) {
			answer(exchange, 422, Map.of("code", "account.bad-email", "title", "هذا العنوان غير صالح."));
			return;
		}
		var name = correction.has("name") ? correction.path("name") : account(person, email).get("name");
		answer(exchange, 200, Map.of("person", person, "name", name, "email", email, "language", "ar"));
	}

	private String accessToken() {
		return "t-" + this.service;
	}

	private static Map<String, ?> account(String person, String email) {
		return Map.of("person", person, "name", Map.of("ar", "نورة", "en", "Noura"), "email", email, "language",
				person.endsWith("-en") ? "en" : "ar");
	}

	private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
		byte[] bytes = ModelJson.mapper().writeValueAsBytes(body);
		exchange.getResponseHeaders()
			.set("Content-Type", (status < 400) ? "application/json" : "application/problem+json");
		exchange.sendResponseHeaders(status, bytes.length);
		try (var out = exchange.getResponseBody()) {
			out.write(bytes);
		}
	}

}
