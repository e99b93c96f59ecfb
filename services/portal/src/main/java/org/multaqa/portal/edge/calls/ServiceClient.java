package org.multaqa.portal.edge.calls;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.SeenEvent;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.kit.web.SeenInterceptor;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.ModelJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * Asks services. A service that does not answer in time is not asked again for a while;
 * that is the answer {@code platform.away}, never an exception.
 */
@Component
public class ServiceClient {

	private static final Logger LOG = LoggerFactory.getLogger(ServiceClient.class);

	private static final Duration CONNECT = Duration.ofSeconds(1);

	private static final Duration READ = Duration.ofSeconds(10);

	private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

	private final RestClient http;

	private final Map<Client, Object> clients = new ConcurrentHashMap<>();

	private final ServiceAddresses addresses;

	private final CircuitBreakerRegistry breakers;

	private final Health health;

	private final ProblemWriter problems;

	ServiceClient(RestClient.Builder http, ServiceAddresses addresses, CircuitBreakerRegistry breakers, Health health,
			ProblemWriter problems) {
		var factory = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1).build());
		factory.setReadTimeout(READ);
		this.http = http.requestFactory(factory)
			.configureMessageConverters((converters) -> converters
				.withJsonConverter(new JacksonJsonHttpMessageConverter(ModelJson.mapper())))
			.build();
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
			this.health.markAway(call.service());
			return refused(503, "platform.away", reader);
		}
	}

	/** A refusal of our own; the words are the message {@code problem.…}. */
	private ServiceResponse.Refused refused(int status, String code, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatusCode.valueOf(status), code, reader);
		return new ServiceResponse.Refused(status, code, String.valueOf(problem.getTitle()), null, null);
	}

	private ServiceResponse.Refused refused(int status, String code, LanguagePreference reader, String member) {
		var problem = this.problems.problem(HttpStatusCode.valueOf(status), code, reader, member);
		return new ServiceResponse.Refused(status, code, String.valueOf(problem.getTitle()), null, member);
	}

	private ServiceResponse exchange(ServiceCall call, String token, LanguagePreference reader) {
		try {
			var answer = ScopedValue.where(CALLER, new Caller(token, reader, call.seen()))
				.call(() -> call.question().apply(clients(call.service())));
			return ServiceResponse.Done.of(answer);
		}
		catch (InvalidMember ex) {
			return refused(400, "request.bad-member", reader, ex.member());
		}
		catch (RestClientResponseException ex) {
			return refusal(ex.getStatusCode().value(), read(ex.getResponseBodyAsByteArray()), reader);
		}
		catch (ResourceAccessException ex) {
			throw ex;
		}
		catch (RestClientException ex) {
			LOG.error("{} answers what cannot be read", call.service(), ex);
			return refused(500, "platform.error", reader);
		}
	}

	/** The APIs of one service; each client is made once. */
	private ServiceCall.Clients clients(String service) {
		return new ServiceCall.Clients() {

			@Override
			public <A> A of(Class<A> api) {
				return api.cast(
						ServiceClient.this.clients.computeIfAbsent(new Client(service, api), ServiceClient.this::make));
			}

		};
	}

	private Object make(Client wanted) {
		var http = this.http.mutate()
			.baseUrl(this.addresses.of(wanted.service()))
			.requestInitializer((request) -> CALLER.get().introduce(request.getHeaders()))
			.build();
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http)).build().createClient(wanted.api());
	}

	private static @Nullable String optional(JsonNode body, String name) {
		return body.hasNonNull(name) ? body.get(name).asString() : null;
	}

	private ServiceResponse.Refused refusal(int status, JsonNode body, LanguagePreference reader) {
		if (!body.hasNonNull("code")) {
			return refused(status, (status == 503) ? "platform.away" : "platform.error", reader);
		}
		return new ServiceResponse.Refused(status, body.get("code").asString(), body.path("title").asString(""),
				optional(body, "detail"), optional(body, "member"));
	}

	private static JsonNode read(byte[] bytes) {
		try {
			return (bytes.length > 0) ? ModelJson.mapper().readTree(bytes) : ModelJson.mapper().valueToTree(Map.of());
		}
		catch (JacksonException ex) {
			return ModelJson.mapper().valueToTree(Map.of());
		}
	}

	/**
	 * What a client is for.
	 *
	 * @param service which service
	 * @param api by which interface
	 */
	private record Client(String service, Class<?> api) {

	}

	/**
	 * In whose name a service is asked.
	 *
	 * @param token the bearer token
	 * @param reader the languages in which to answer
	 * @param seen how far the reader has seen what the call may rest on
	 */
	private record Caller(String token, LanguagePreference reader, List<SeenEvent> seen) {

		void introduce(HttpHeaders headers) {
			headers.setBearerAuth(this.token);
			headers.set(HttpHeaders.ACCEPT_LANGUAGE, String.join(", ", this.reader.tags()));
			if (!this.seen.isEmpty()) {
				headers.set(SeenInterceptor.SEEN,
						this.seen.stream().map(SeenEvent::toString).collect(Collectors.joining(", ")));
			}
		}

	}

}
