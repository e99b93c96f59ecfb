package org.multaqa.portal.edge.calls;

import java.net.http.HttpClient;
import java.time.Duration;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.clients.NobodyAnswers;
import org.multaqa.kit.clients.ServiceGuards;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.ModelJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Asks services. One that is not there is not asked again for a while; that is the answer
 * {@code platform.away}, never an exception. One that answers late is {@code
 * platform.late}: whether it has done what it was asked is not known, but a form that is
 * sent again is done once.
 */
@Component
public class ServiceClient {

	private static final Logger LOG = LoggerFactory.getLogger(ServiceClient.class);

	private static final Duration CONNECT = Duration.ofSeconds(1);

	private static final Duration READ = Duration.ofSeconds(10);

	/** For thousands of people at once. */
	private static final Duration LONG_READ = Duration.ofMinutes(5);

	private final ApiClients clients;

	private final ApiClients patientClients;

	private final ServiceGuards guards;

	private final Health health;

	private final ServiceRefusals refusals;

	ServiceClient(RestClient.Builder http, ServiceAddresses addresses, ServiceGuards guards, Health health,
			ProblemWriter problems) {
		var client = HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1).build();
		http.configureMessageConverters((converters) -> converters.registerDefaults()
			.withJsonConverter(new JacksonJsonHttpMessageConverter(ModelJson.mapper())));
		this.clients = new ApiClients(http.clone().requestFactory(waiting(client, READ)).build(), addresses);
		this.patientClients = new ApiClients(http.clone().requestFactory(waiting(client, LONG_READ)).build(),
				addresses);
		this.guards = guards;
		this.health = health;
		this.refusals = new ServiceRefusals(problems);
	}

	private static JdkClientHttpRequestFactory waiting(HttpClient client, Duration atMost) {
		var factory = new JdkClientHttpRequestFactory(client);
		factory.setReadTimeout(atMost);
		return factory;
	}

	/**
	 * Asks once.
	 * @param call what
	 * @param token in whose name, or absent where something else says who asks
	 * @param reader the reader's languages, in the first of which that we speak refusals
	 * come
	 * @return what the service says
	 */
	public ServiceResponse ask(ServiceCall call, @Nullable String token, LanguagePreference reader) {
		var caller = new CallHeaders(token, reader, call.seen());
		var clients = call.isLong() ? this.patientClients : this.clients;
		try {
			return ServiceResponse.Done
				.of(this.guards.of(call.service()).call(() -> clients.call(call.service(), caller, call.request())));
		}
		catch (InvalidMember ex) {
			return this.refusals.badMember(ex.member(), reader);
		}
		catch (RestClientResponseException ex) {
			return this.refusals.of(ex, reader);
		}
		catch (CallNotPermittedException | BulkheadFullException | ResourceAccessException ex) {
			LOG.info("{} does not answer: {}", call.service(), ex.getMessage());
			if (NobodyAnswers.isLate(ex)) {
				return this.refusals.late(reader);
			}
			this.health.markAway(call.service());
			return this.refusals.away(reader);
		}
		catch (RestClientException ex) {
			LOG.error("{} answers what cannot be read", call.service(), ex);
			return this.refusals.unreadable(reader);
		}
	}

}
