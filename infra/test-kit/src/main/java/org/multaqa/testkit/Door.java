package org.multaqa.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A route of a service, what is asked there, and who is answered how.
 *
 * @param route as it is mapped, for instance {@code GET /api/v1/founders/{person}}, or
 * the filter that answers there
 * @param asked method and path
 * @param allowed who is let in: answered by anything but 401, 403 and a fault of ours;
 * all others are refused, by 401 who shows no token, else by 403. Absent where all are
 * answered by {@code status}
 * @param status of the answer to everybody
 */
public record Door(String route, String asked, @Nullable Set<String> allowed, int status) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	/**
	 * A route for some.
	 * @param route as it is mapped
	 * @param path what is asked, by the method of the route
	 * @param allowed who is let in
	 */
	public static Door of(String route, String path, Set<String> allowed) {
		return new Door(route, withMethod(route, path), allowed, 0);
	}

	/**
	 * A route that answers to all alike.
	 * @param route as it is mapped
	 * @param path what is asked; perhaps with another method than that of the route,
	 * which is GET where the route has none
	 * @param status of the answer
	 */
	public static Door ofAll(String route, String path, int status) {
		return new Door(route, withMethod(route, path), null, status);
	}

	private static String withMethod(String route, String path) {
		String method = route.substring(0, route.indexOf(' '));
		return path.startsWith("/") ? (method.matches("GET|POST|PUT|DELETE") ? method : "GET") + " " + path : path;
	}

	String method() {
		return this.asked.substring(0, this.asked.indexOf(' '));
	}

	String path() {
		return this.asked.substring(this.asked.indexOf(' ') + 1);
	}

	/**
	 * Asks for it.
	 * @param port of the service
	 * @param token what is shown; nothing, by who has none
	 * @param body what is sent, perhaps empty
	 * @return the status of the answer
	 */
	int ask(String port, @Nullable String token, String body) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path()))
			.header("Content-Type", "application/json")
			.method(method(), BodyPublishers.ofString(body));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		try {
			return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(toString(), ex);
		}
	}

	/** Whether somebody was answered as the table says. */
	boolean answers(String caller, int answered) {
		if (this.allowed == null) {
			return answered == this.status;
		}
		if (this.allowed.contains(caller)) {
			return answered != 401 && answered != 403 && answered < 500;
		}
		return answered == (caller.equals(RoutesContract.NOBODY) ? 401 : 403);
	}

	@Override
	public String toString() {
		return this.asked + ((this.allowed != null) ? " for " + this.allowed : " says " + this.status);
	}

}
