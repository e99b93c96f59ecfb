package org.multaqa.portal.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A browser with cookies, for one person. */
public final class Browser {

	private final String portal;

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	public Browser(int port) {
		this.portal = "http://localhost:" + port;
	}

	/** Signs in as somebody. */
	public Browser as(Elsewhere elsewhere, String person, String... grants) {
		String there = get("/oauth2/authorization/identity").headers().firstValue("Location").orElseThrow();
		elsewhere.letIn("code-" + person, person, parameter(there, "nonce"), List.of(grants));
		var back = get("/login/oauth2/code/identity?code=code-" + person + "&state=" + parameter(there, "state"));
		if (back.statusCode() != 302) {
			throw new IllegalStateException("not signed in: " + back.statusCode() + " " + back.body());
		}
		return this;
	}

	public HttpResponse<String> get(String path, String... headers) {
		var request = HttpRequest.newBuilder(URI.create(this.portal + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request);
	}

	/** Sends a form with the token of the page that it is on; fields as name, value, … */
	public HttpResponse<String> send(String page, String action, String... fields) {
		return sendWith(List.of(), page, action, fields);
	}

	public HttpResponse<String> sendWith(List<String> headers, String page, String action, String... fields) {
		return sendFrom(get(page).body(), headers, action, fields);
	}

	/** Sends a form with the token of a page that was shown before. */
	public HttpResponse<String> sendFrom(String shown, List<String> headers, String action, String... fields) {
		var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(shown);
		var form = new StringBuilder("_csrf=").append(token.find() ? token.group(1) : "none");
		for (int i = 0; i < fields.length; i += 2) {
			form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
		}
		var request = HttpRequest.newBuilder(URI.create(this.portal + action))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form.toString()));
		for (int i = 0; i < headers.size(); i += 2) {
			request.header(headers.get(i), headers.get(i + 1));
		}
		return send(request);
	}

	/** Sends a file with the token of the page that its form is on. */
	public HttpResponse<String> sendFile(String page, String action, String field, String name, byte[] content,
			String... hidden) {
		var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get(page).body());
		String boundary = "between-parts";
		var body = new ByteArrayOutputStream();
		body.writeBytes("""
				--%1$s\r
				Content-Disposition: form-data; name="_csrf"\r
				\r
				%2$s\r
				--%1$s\r
				Content-Disposition: form-data; name="%3$s"; filename="%4$s"\r
				Content-Type: application/vnd.ms-excel\r
				\r
				""".formatted(boundary, token.find() ? token.group(1) : "none", field, name)
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		for (int at = 0; at < hidden.length; at += 2) {
			body.writeBytes("\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s"
				.formatted(boundary, hidden[at], hidden[at + 1])
				.getBytes(StandardCharsets.UTF_8));
		}
		body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return send(HttpRequest.newBuilder(URI.create(this.portal + action))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	static String parameter(String address, String name) {
		return Pattern.compile("[?&]" + name + "=([^&]+)")
			.matcher(address)
			.results()
			.map((found) -> java.net.URLDecoder.decode(found.group(1), StandardCharsets.UTF_8))
			.findFirst()
			.orElseThrow();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
