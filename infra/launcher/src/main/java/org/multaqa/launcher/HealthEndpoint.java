package org.multaqa.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Where a service says whether it is well. */
final class HealthEndpoint implements AutoCloseable {

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final HttpRequest request;

	HealthEndpoint(String service) {
		this.request = HttpRequest.newBuilder(URI.create(service + "/actuator/health"))
			.timeout(Duration.ofSeconds(10))
			.build();
	}

	boolean isUp() {
		try {
			var answer = this.http.send(this.request, BodyHandlers.ofString());
			return answer.statusCode() == 200 && answer.body().contains("\"status\":\"UP\"");
		}
		catch (IOException ex) {
			return false; // nobody listens yet
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
	}

	@Override
	public void close() {
		this.http.close();
	}

}
