package org.multaqa.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Patience;
import org.multaqa.model.PersonId;

/** People who sign in with a browser, by the shortcut of the laptop. */
final class Readers {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(1);

	private final URI portal;

	Readers(URI portal) {
		this.portal = portal;
	}

	/**
	 * Signs somebody in.
	 * @param person has an account
	 * @return the cookies of the session, for the header {@code Cookie}
	 */
	String signIn(PersonId person) {
		var cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
		try (var http = HttpClient.newBuilder()
			.cookieHandler(cookies)
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build()) {
			var form = form(http);
			var token = TOKEN.matcher(form.body());
			if (!token.find()) {
				throw new IllegalStateException("no form to sign in at " + form.uri());
			}
			var arrived = send(http, HttpRequest.newBuilder(form.uri().resolve("/laptop/sign-in"))
				.header("Accept", "text/html")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(
						"person=" + person + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
				.build());
			if (arrived.uri().getPort() != this.portal.getPort()) {
				throw new IllegalStateException(person + " could not sign in: " + arrived.uri());
			}
		}
		return cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((HttpCookie cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	/** While it starts on a busy machine, the portal may hold identity to be away. */
	private HttpResponse<String> form(HttpClient http) {
		var request = HttpRequest.newBuilder(this.portal.resolve("/sign-in")).header("Accept", "text/html").build();
		var patience = new Patience(TIME_TO_ANSWER);
		var answer = send(http, request);
		while (answer.statusCode() == 503 && !patience.isOver()) {
			patience.pause();
			answer = send(http, request);
		}
		return answer;
	}

	/**
	 * A request as a browser makes it.
	 * @param address what to ask for
	 * @param cookies of a session, or absent for a visitor
	 * @return asks for a compressed answer
	 */
	HttpRequest request(String address, @Nullable String cookies) {
		var request = HttpRequest.newBuilder(this.portal.resolve(address))
			.header("Accept", "text/html")
			.header("Accept-Language", "en")
			.header("Accept-Encoding", "gzip");
		return ((cookies != null) ? request.header("Cookie", cookies) : request).build();
	}

	private static HttpResponse<String> send(HttpClient http, HttpRequest request) {
		try {
			return http.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
	}

}
