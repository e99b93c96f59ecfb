package org.multaqa.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.model.ModelJson;
import org.multaqa.testkit.TestSecrets;

/** A small browser: cookies, forms with their CSRF token, no redirects by itself. */
final class Browser {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final String base;

	private String language = "ar";

	Browser(int port) {
		this.base = "http://localhost:" + port;
	}

	Browser reading(String newLanguage) {
		this.language = newLanguage;
		return this;
	}

	HttpResponse<String> get(String address, String... headers) {
		return send(request(address, headers).GET().build());
	}

	/** Posts a form of a page, with the token that the page has. */
	HttpResponse<String> submit(String page, String address, String... fields) {
		var token = CSRF.matcher(get(page).body());
		if (!token.find()) {
			throw new AssertionError("no form on " + page);
		}
		return post(address, "_csrf=" + token.group(1) + "&" + form(fields));
	}

	HttpResponse<String> post(String address, String form, String... headers) {
		return send(request(address, headers).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build());
	}

	HttpResponse<String> json(String method, String address, String body, String... headers) {
		return send(request(address, headers).header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	CookieManager cookies() {
		return this.cookies;
	}

	static String form(String... fields) {
		return Arrays.stream(fields).map((field) -> {
			int at = field.indexOf('=');
			return field.substring(0, at) + "=" + URLEncoder.encode(field.substring(at + 1), StandardCharsets.UTF_8);
		}).collect(Collectors.joining("&"));
	}

	static String locationOf(HttpResponse<?> response) {
		return response.headers().firstValue("Location").orElse("");
	}

	private HttpRequest.Builder request(String address, String... headers) {
		var request = HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : this.base + address))
			.header("Accept-Language", this.language);
		if (Arrays.stream(headers).noneMatch("Accept"::equals)) {
			request.header("Accept", "text/html,*/*;q=0.8");
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		return request;
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** An access token of a person of this laptop. */
	String tokenOf(String person) {
		var answer = json("POST", "/laptop/tokens", "{\"person\":\"" + person + "\"}");
		return String.valueOf(ModelJson.readMap(answer.body()).get("accessToken"));
	}

	/** An access token of a service, or of the operator. */
	String tokenOfService(String client, String scope) {
		String secret = TestSecrets.of(client);
		var answer = post("/oauth2/token", "grant_type=client_credentials&scope=" + scope, "Authorization",
				ProviderTest.basic(client, secret));
		return String.valueOf(ModelJson.readMap(answer.body()).get("access_token"));
	}

}
