package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/** An HTTP server that says yes to everything unless told otherwise, and remembers it. */
final class RecordingPlatform implements AutoCloseable, TokenSource {

	final List<Call> calls = new CopyOnWriteArrayList<>();

	final List<String> tokens = new ArrayList<>();

	private final Map<String, Function<Call, @Nullable Said>> rules = new LinkedHashMap<>();

	private final HttpServer server;

	RecordingPlatform() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/** What to say to a call, by the beginning of “METHOD path”; no answer means yes. */
	RecordingPlatform when(String call, Function<Call, @Nullable Said> rule) {
		this.rules.put(call, rule);
		return this;
	}

	Gateway gateway() {
		return new Gateway(URI.create("http://localhost:" + this.server.getAddress().getPort()));
	}

	List<Call> made(String call) {
		return this.calls.stream().filter((made) -> made.line().equals(call)).toList();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			var headers = exchange.getRequestHeaders();
			var call = new Call(exchange.getRequestMethod() + " " + exchange.getRequestURI(),
					headers.getFirst("Authorization"), headers.getFirst("If-Match"),
					headers.getFirst("Idempotency-Key"), headers.getFirst("Multaqa-Seen"),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			this.calls.add(call);
			var said = this.rules.entrySet()
				.stream()
				.filter((rule) -> call.line().startsWith(rule.getKey()))
				.map((rule) -> rule.getValue().apply(call))
				.filter((answer) -> answer != null)
				.findFirst()
				.orElse(new Said(200, "{}"));
			byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("ETag", "\"7\"");
			exchange.getResponseHeaders().add("Multaqa-Sequence", "9");
			exchange.sendResponseHeaders(said.status(), body.length);
			exchange.getResponseBody().write(body);
		}
	}

	@Override
	public String ofPerson(PersonId person) {
		this.tokens.add(person.value());
		return person + "-" + this.tokens.size();
	}

	@Override
	public String ofAccounts() {
		return "accounts";
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	record Call(String line, @Nullable String authorization, @Nullable String ifMatch, @Nullable String key,
			@Nullable String seen, String body) {

	}

	record Said(int status, String body) {

		static Said problem(int status, String code) {
			return new Said(status, "{\"code\":\"" + code + "\"}");
		}

	}

}
