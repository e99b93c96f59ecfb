package org.multaqa.launcher.seeds;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Writes down how the APIs are called by their interfaces, for the calls to be made
 * later.
 */
public final class CallRecorder implements HttpExchangeAdapter {

	private final HttpServiceProxyFactory proxies = HttpServiceProxyFactory.builderFor(this).build();

	private final Map<Class<?>, Object> apis = new HashMap<>();

	private @Nullable Call last;

	/**
	 * Writes a call down.
	 * @param api which interface
	 * @param call calls it once
	 */
	public <A> Call record(Class<A> api, Consumer<A> call) {
		this.last = null;
		call.accept(api.cast(this.apis.computeIfAbsent(api, this.proxies::createClient)));
		return Objects.requireNonNull(this.last);
	}

	private void note(HttpRequestValues values) {
		String path = UriComponentsBuilder.fromUriString(String.valueOf(values.getUriTemplate()))
			.buildAndExpand(values.getUriVariables())
			.encode()
			.toUriString();
		this.last = new Call(String.valueOf(values.getHttpMethod()), path, values.getBodyValue());
	}

	@Override
	public boolean supportsRequestAttributes() {
		return false;
	}

	@Override
	public void exchange(HttpRequestValues values) {
		note(values);
	}

	@Override
	public HttpHeaders exchangeForHeaders(HttpRequestValues values) {
		note(values);
		return HttpHeaders.EMPTY;
	}

	@Override
	public <T> @Nullable T exchangeForBody(HttpRequestValues values, ParameterizedTypeReference<T> type) {
		note(values);
		return null;
	}

	@Override
	public ResponseEntity<Void> exchangeForBodilessEntity(HttpRequestValues values) {
		note(values);
		return ResponseEntity.noContent().build();
	}

	@Override
	public <T> ResponseEntity<T> exchangeForEntity(HttpRequestValues values, ParameterizedTypeReference<T> type) {
		note(values);
		return ResponseEntity.noContent().build();
	}

	/**
	 * A call.
	 *
	 * @param path from {@code /api/v1/} on
	 * @param body what is sent, or absent
	 */
	public record Call(String method, String path, @Nullable Object body) {

	}

}
