package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The front door of the platform, as any client of its public API sees it. */
public final class Gateway {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final URI base;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	/**
	 * Opens the door.
	 * @param base address of the portal, for instance {@code http://localhost:8080}
	 */
	public Gateway(URI base) {
		this.base = base;
	}

	/**
	 * Makes one call.
	 * @param path from {@code /} on
	 * @param token bearer token, or absent
	 * @param headers others
	 * @param body JSON as text, or absent
	 * @return the answer, whatever it says
	 */
	public Answer call(String method, String path, @Nullable String token, Map<String, String> headers,
			@Nullable String body) {
		var request = HttpRequest.newBuilder(this.base.resolve(path)).timeout(PATIENCE);
		request.header("Accept", "application/json, application/problem+json");
		request.header("Accept-Language", "en");
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		headers.forEach(request::header);
		if (body != null) {
			request.header("Content-Type", "application/json");
		}
		request.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		try {
			return new Answer(this.http.send(request.build(), BodyHandlers.ofString()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UncheckedIOException(new InterruptedIOException(ex.getMessage()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Answer get(String path, @Nullable String token) {
		return call("GET", path, token, Map.of(), null);
	}

	/**
	 * What came back.
	 *
	 * @param etag the version, or absent
	 * @param sequence number of the last event of what was asked, 0 where nothing is said
	 */
	public record Answer(int status, @Nullable String etag, long sequence, String body) {

		Answer(HttpResponse<String> response) {
			this(response.statusCode(), response.headers().firstValue("ETag").orElse(null),
					response.headers().firstValueAsLong("Multaqa-Sequence").orElse(0), response.body());
		}

		public boolean isSuccess() {
			return this.status >= 200 && this.status < 300;
		}

		/**
		 * The body as JSON.
		 * @return a missing node if it is none
		 */
		public JsonNode json() {
			try {
				return ModelJson.mapper().readTree(this.body);
			}
			catch (JacksonException _) {
				return MissingNode.getInstance();
			}
		}

		/**
		 * The code of the problem.
		 * @return empty if it is no problem of ours
		 */
		public String code() {
			return json().path("code").asString("");
		}

		@Override
		public String toString() {
			return this.status + " "
					+ (code().isEmpty() ? this.body : code() + " " + json().path("title").asString(""));
		}

	}

}
