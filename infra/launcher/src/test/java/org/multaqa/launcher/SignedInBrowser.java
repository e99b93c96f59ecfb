package org.multaqa.launcher;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at a browser without JavaScript, who has signed in by the laptop's shortcut.
 */
final class SignedInBrowser {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*?value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final Ports ports;

	SignedInBrowser(Ports ports, String person) throws Exception {
		this.ports = ports;
		var signIn = read(ports.url("portal") + "/oauth2/authorization/identity");
		var arrived = send(ports.url("identity") + "/laptop/sign-in", signIn.body(), "person=" + person);
		assertThat(arrived.uri().toString()).startsWith(ports.url("portal"));
		assertThat(arrived.statusCode()).isEqualTo(200);
	}

	/** A page of the portal. */
	HttpResponse<String> page(String path) throws Exception {
		return read(this.ports.url("portal") + path);
	}

	/** Asks identity for a link by mail, as anybody may. */
	void askForLink(String email) throws Exception {
		var page = read(this.ports.url("identity") + "/sign-in");
		send(this.ports.url("identity") + "/sign-in/links", page.body(), "email=" + encoded(email));
	}

	private HttpResponse<String> read(String address) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create(address))
			.header("Accept", "text/html")
			.header("Accept-Language", "en")
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> send(String address, String page, String form)
			throws IOException, InterruptedException {
		var token = CSRF.matcher(page);
		assertThat(token.find()).as(page).isTrue();
		return this.http.send(HttpRequest.newBuilder(URI.create(address))
			.header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token.group(1)) + "&" + form))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
