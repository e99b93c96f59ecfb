package org.multaqa.portal.edge.calls;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.clients.NobodyAnswers;
import org.multaqa.kit.clients.ServiceGuards;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.portal.edge.calls.ServiceResponse.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/** Files of services, passed on as they come; none of them is held in memory. */
@Component
public class ServiceFiles {

	private static final Logger LOG = LoggerFactory.getLogger(ServiceFiles.class);

	private static final Duration CONNECT = Duration.ofSeconds(1);

	/** For the slowest of readers. */
	private static final Duration READ = Duration.ofMinutes(10);

	/** What the owner says of a file. */
	private static final List<String> PASSED = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH,
			HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, "X-Content-Type-Options");

	private final RestClient http;

	private final ServiceAddresses addresses;

	private final ServiceGuards guards;

	private final Health health;

	private final ServiceRefusals refusals;

	ServiceFiles(RestClient.Builder http, ServiceAddresses addresses, ServiceGuards guards, Health health,
			ProblemWriter problems) {
		var factory = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1).build());
		factory.setReadTimeout(READ);
		this.http = http.clone().requestFactory(factory).build();
		this.addresses = addresses;
		this.guards = guards;
		this.health = health;
		this.refusals = new ServiceRefusals(problems);
	}

	/**
	 * Answers with a file, or with 304 where the reader has it.
	 * @param address at the service, from its root on
	 * @param token in whose name, or absent for a visitor
	 * @param reader the reader's languages, in which refusals come
	 * @return absent when it is answered, else why not
	 */
	public @Nullable Refused pass(String service, String address, @Nullable String token, LanguagePreference reader,
			HttpServletRequest request, HttpServletResponse response) {
		try {
			var answer = this.guards.of(service)
				.call(() -> ask(service, address, token, request), ServiceFiles::isAway);
			try (answer) {
				if (answer.getStatusCode().isError()) {
					return this.refusals.of(answer.createException(), reader);
				}
				pass(answer, response);
			}
		}
		catch (CallNotPermittedException | BulkheadFullException | ResourceAccessException ex) {
			LOG.info("{} does not answer: {}", service, ex.getMessage());
			if (NobodyAnswers.isLate(ex)) {
				return this.refusals.late(reader);
			}
			this.health.markAway(service);
			return this.refusals.away(reader);
		}
		catch (IOException ex) {
			LOG.info("A file was not read to its end: {}", ex.toString());
		}
		return null;
	}

	private ConvertibleClientHttpResponse ask(String service, String address, @Nullable String token,
			HttpServletRequest request) {
		return this.http.get().uri(this.addresses.of(service) + address).headers((headers) -> {
			if (token != null) {
				headers.setBearerAuth(token);
			}
			@Nullable String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
			if (known != null) {
				headers.set(HttpHeaders.IF_NONE_MATCH, known);
			}
		}).exchangeForRequiredValue((sent, answer) -> answer, false);
	}

	/** A status that cannot be read is no answer of the service. */
	private static boolean isAway(ConvertibleClientHttpResponse answer) {
		try {
			return NobodyAnswers.isSaid(answer.getStatusCode(), answer.getHeaders().getContentType());
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static void pass(ConvertibleClientHttpResponse answer, HttpServletResponse response) throws IOException {
		response.setStatus(answer.getStatusCode().value());
		PASSED.forEach((name) -> {
			@Nullable String value = answer.getHeaders().getFirst(name);
			if (value != null) {
				response.setHeader(name, value);
			}
		});
		answer.getBody().transferTo(response.getOutputStream());
	}

}
