package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.multaqa.launcher.seeds.TokenSource;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;

/** Tokens by the laptop's shortcut at identity, which exists nowhere else. */
public final class LaptopTokens implements TokenSource {

	private static final String SERVICE = "registration";

	private final HttpClient http = HttpClient.newHttpClient();

	private final String identity;

	private final String serviceSecret;

	/**
	 * Tokens of the identity service at an address.
	 * @param serviceSecret the secret of the service account {@code registration}
	 */
	public LaptopTokens(String identity, String serviceSecret) {
		this.identity = identity;
		this.serviceSecret = serviceSecret;
	}

	@Override
	public String ofPerson(PersonId person) {
		var request = HttpRequest.newBuilder(URI.create(this.identity + "/laptop/tokens"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(ModelJson.mapper().writeValueAsString(Map.of("person", person))))
			.build();
		return member(request, "accessToken");
	}

	@Override
	public String ofAccounts() {
		String credentials = Base64.getEncoder()
			.encodeToString((SERVICE + ":" + this.serviceSecret).getBytes(StandardCharsets.UTF_8));
		var request = HttpRequest.newBuilder(URI.create(this.identity + "/oauth2/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Authorization", "Basic " + credentials)
			.POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=accounts"))
			.build();
		return member(request, "access_token");
	}

	private String member(HttpRequest request, String member) {
		try {
			var answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() >= 300) {
				throw new UncheckedIOException(
						new IOException("identity answered " + answer.statusCode() + ": " + answer.body()));
			}
			return ModelJson.mapper().readTree(answer.body()).path(member).asString("");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UncheckedIOException(new IOException("interrupted", ex));
		}
	}

}
