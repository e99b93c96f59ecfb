package org.multaqa.portal.edge.calls;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.SeenEvent;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.kit.web.Responses;
import org.multaqa.kit.web.SeenInterceptor;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.ModelJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Asks services. A service that does not answer in time is not asked again for a while;
 * that is the answer {@code platform.away}, never an exception.
 */
@Component
public class ServiceClient {

	private static final Logger LOG = LoggerFactory.getLogger(ServiceClient.class);

	private static final Duration CONNECT = Duration.ofSeconds(1);

	private static final Duration READ = Duration.ofSeconds(10);

	private final RestClient http;

	private final ServiceAddresses addresses;

	private final CircuitBreakerRegistry breakers;

	private final Health health;

	private final ProblemWriter problems;

	ServiceClient(RestClient.Builder http, ServiceAddresses addresses, CircuitBreakerRegistry breakers, Health health,
			ProblemWriter problems) {
		var factory = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1).build());
		factory.setReadTimeout(READ);
		this.http = http.requestFactory(factory).build();
		this.addresses = addresses;
		this.breakers = breakers;
		this.health = health;
		this.problems = problems;
	}

	/**
	 * Asks once.
	 * @param call what
	 * @param token in whose name
	 * @param reader the reader's languages, in the first of which that we speak refusals
	 * come
	 * @return what the service says
	 */
	public ServiceResponse ask(ServiceCall call, String token, LanguagePreference reader) {
		try {
			return this.breakers.circuitBreaker(call.service()).executeSupplier(() -> exchange(call, token, reader));
		}
		catch (CallNotPermittedException | ResourceAccessException ex) {
			LOG.info("{} does not answer: {}", call.service(), ex.getMessage());
			this.health.isAway(call.service());
			return refused(503, "platform.away", reader);
		}
	}

	/** A refusal of our own; the words are the message {@code problem.…}. */
	private ServiceResponse.Refused refused(int status, String code, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatusCode.valueOf(status), code, reader);
		return new ServiceResponse.Refused(status, code, String.valueOf(problem.getTitle()), null, null);
	}

	private ServiceResponse exchange(ServiceCall call, String token, LanguagePreference reader) {
		var request = this.http.method(call.method())
			.uri(this.addresses.of(call.service()) + "/api/v1" + call.path())
			.header(HttpHeaders.ACCEPT_LANGUAGE, String.join(", ", reader.tags()))
			.accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
			.headers((headers) -> {
				headers.setBearerAuth(token);
				if (call.key() != null) {
					headers.set("Idempotency-Key", call.key());
				}
				if (call.version() != null) {
					headers.setIfMatch("\"" + call.version() + "\"");
				}
				if (!call.seen().isEmpty()) {
					headers.set(SeenInterceptor.SEEN,
							call.seen().stream().map(SeenEvent::toString).collect(Collectors.joining(", ")));
				}
			});
		if (!call.body().isEmpty()) {
			request.contentType(MediaType.APPLICATION_JSON).body(ModelJson.mapper().writeValueAsBytes(call.body()));
		}
		return request.exchangeForRequiredValue((asked, response) -> answer(response, reader));
	}

	private static @Nullable String optional(JsonNode body, String name) {
		return body.hasNonNull(name) ? body.get(name).asString() : null;
	}

	private ServiceResponse answer(ClientHttpResponse response, LanguagePreference reader) throws IOException {
		var body = read(response);
		if (response.getStatusCode().is2xxSuccessful()) {
			var headers = response.getHeaders();
			@Nullable String sequence = headers.getFirst(Responses.SEQUENCE);
			return new ServiceResponse.Done(body, headers.getFirst(HttpHeaders.LOCATION),
					(sequence != null) ? Long.parseLong(sequence) : 0);
		}
		int status = response.getStatusCode().value();
		if (!body.hasNonNull("code")) {
			return refused(status, (status == 503) ? "platform.away" : "platform.error", reader);
		}
		return new ServiceResponse.Refused(status, body.get("code").asString(), body.path("title").asString(""),
				optional(body, "detail"), optional(body, "member"));
	}

	private static JsonNode read(ClientHttpResponse response) throws IOException {
		byte[] bytes = response.getBody().readAllBytes();
		try {
			return (bytes.length > 0) ? ModelJson.mapper().readTree(bytes) : ModelJson.mapper().valueToTree(Map.of());
		}
		catch (JacksonException ex) {
			return ModelJson.mapper().valueToTree(Map.of());
		}
	}

}
