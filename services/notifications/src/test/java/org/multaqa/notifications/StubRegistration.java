package org.multaqa.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.multaqa.model.ModelJson;

/**
 * Answers as registration does when it is asked for the link to an invitation: that of a
 * delegation {@code …-late} opens nothing any more.
 */
final class StubRegistration {

	private final List<String> tokens = new CopyOnWriteArrayList<>();

	private final HttpServer server;

	StubRegistration() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/api/v1/delegations", this::link);
		this.server.start();
	}

	String url() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** With which tokens it was asked. */
	List<String> tokens() {
		return List.copyOf(this.tokens);
	}

	private void link(HttpExchange exchange) throws IOException {
		this.tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
		String[] path = exchange.getRequestURI().getPath().split("/", -1);
		boolean late = path[4].endsWith("-late");
		byte[] body = ModelJson.mapper()
			.writeValueAsBytes(late ? Map.of("code", "invitation.link-expired")
					: Map.of("link", path[4] + "_" + path[6] + "_code", "until", "2030-12-06T21:00:00Z"));
		exchange.getResponseHeaders().set("Content-Type", late ? "application/problem+json" : "application/json");
		exchange.sendResponseHeaders(late ? 409 : 200, body.length);
		try (var out = exchange.getResponseBody()) {
			out.write(body);
		}
	}

}
