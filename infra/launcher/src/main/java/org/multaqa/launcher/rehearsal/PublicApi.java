package org.multaqa.launcher.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.multaqa.model.ModelJson;

import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The public API of a platform, as one person reads it by its interfaces. */
final class PublicApi {

	private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(5);

	/**
	 * Longer than any answer of ours may take: comparing the read models with the log
	 * waits for 20 s until they have caught up, and then reads all of them.
	 */
	private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(60);

	private final HttpServiceProxyFactory clients;

	/**
	 * Reads nothing yet.
	 * @param portal its address
	 * @param token of the reader, asked for with every call
	 */
	PublicApi(URI portal, Supplier<String> token) {
		var connections = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIME_TO_CONNECT).build());
		connections.setReadTimeout(TIME_TO_ANSWER);
		var http = RestClient.builder()
			.baseUrl(portal)
			.requestFactory(connections)
			.requestInitializer((request) -> request.getHeaders().setBearerAuth(token.get()))
			.configureMessageConverters((converters) -> converters
				.withJsonConverter(new JacksonJsonHttpMessageConverter(ModelJson.mapper())))
			.build();
		this.clients = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http)).build();
	}

	/**
	 * Asks for something of which nothing is answered.
	 * @param <A> by which interface
	 * @throws RestClientException if it is refused
	 */
	<A> void tell(Class<A> api, Consumer<A> call) {
		call.accept(this.clients.createClient(api));
	}

	/**
	 * Asks once.
	 * @param <A> by which interface
	 * @param <T> what is answered
	 * @throws RestClientException if it is refused, or says nothing
	 */
	<A, T> T read(Class<A> api, Function<A, ResponseEntity<T>> question) {
		var answer = question.apply(this.clients.createClient(api)).getBody();
		if (answer == null) {
			throw new RestClientException(api.getSimpleName() + " says nothing");
		}
		return answer;
	}

}
