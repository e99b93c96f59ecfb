package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.model.ModelJson;

/**
 * Whoever plans a meeting of seeds is a founder, by the laptop's shortcut at identity.
 */
final class LaptopFounder {

	private LaptopFounder() {
	}

	/**
	 * Makes a person a founder, with an account if there is none yet; doing it again
	 * changes nothing.
	 * @param identity address of identity
	 * @param tokens of those who may open accounts there
	 * @param founder with an id
	 */
	static void make(String identity, LaptopTokens tokens, NewAccount founder) {
		if (appoint(identity, founder) == 404) {
			open(identity, tokens, founder);
			int status = appoint(identity, founder);
			if (status != 204) {
				throw new IllegalStateException(founder.id() + " is no founder: identity answered " + status);
			}
		}
	}

	private static void open(String identity, LaptopTokens tokens, NewAccount founder) {
		var answer = new Gateway(URI.create(identity)).call("POST", AccountsApi.PATH, tokens.ofAccounts(), Map.of(),
				ModelJson.mapper().writeValueAsString(founder));
		if (!answer.isSuccess()) {
			throw new IllegalStateException(founder.id() + " has no account: " + answer);
		}
	}

	private static int appoint(String identity, NewAccount founder) {
		var request = HttpRequest.newBuilder(URI.create(identity + "/laptop/founders"))
			.header("Content-Type", "application/json")
			.PUT(HttpRequest.BodyPublishers
				.ofString(ModelJson.mapper().writeValueAsString(Map.of("person", String.valueOf(founder.id())))))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
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
