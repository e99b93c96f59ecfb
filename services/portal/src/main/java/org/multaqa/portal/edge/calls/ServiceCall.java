package org.multaqa.portal.edge.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.SeenEvent;

import org.springframework.http.HttpMethod;

/**
 * Something that the reader asks a service to do.
 *
 * @param service which service
 * @param method the HTTP method
 * @param path the path below {@code /api/v1}
 * @param body members of the JSON body; none for no body
 * @param key the {@code Idempotency-Key}, or absent
 * @param version the version that the reader has seen, for {@code If-Match}, or absent
 * @param seen how far the reader has seen other subjects on which the call may rest
 */
public record ServiceCall(String service, HttpMethod method, String path, Map<String, Object> body,
		@Nullable String key, @Nullable String version, List<SeenEvent> seen) {

	public ServiceCall {
		body = Map.copyOf(body);
		seen = List.copyOf(seen);
	}

	public static ServiceCall get(String service, String path) {
		return new ServiceCall(service, HttpMethod.GET, path, Map.of(), null, null, List.of());
	}

	public static ServiceCall post(String service, String path) {
		return new ServiceCall(service, HttpMethod.POST, path, Map.of(), null, null, List.of());
	}

	public static ServiceCall put(String service, String path) {
		return new ServiceCall(service, HttpMethod.PUT, path, Map.of(), null, null, List.of());
	}

	public static ServiceCall delete(String service, String path) {
		return new ServiceCall(service, HttpMethod.DELETE, path, Map.of(), null, null, List.of());
	}

	/**
	 * The same call with one more member in its body.
	 * @param member its name
	 * @param value its value; absent means that the member is absent
	 * @return the call
	 */
	public ServiceCall with(String member, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		var all = new LinkedHashMap<>(this.body);
		all.put(member, value);
		return new ServiceCall(this.service, this.method, this.path, all, this.key, this.version, this.seen);
	}

	/**
	 * The same call, carried out once however often it is sent.
	 * @param attempt the form's {@code attempt}; blank for none
	 * @return the call
	 */
	public ServiceCall once(String attempt) {
		return new ServiceCall(this.service, this.method, this.path, this.body, attempt.isBlank() ? null : attempt,
				this.version, this.seen);
	}

	/**
	 * The same call, refused if somebody has changed the thing since.
	 * @param seen the version that the form was made from; blank for none
	 * @return the call
	 */
	public ServiceCall on(String seen) {
		return new ServiceCall(this.service, this.method, this.path, this.body, this.key, seen.isBlank() ? null : seen,
				this.seen);
	}

	/**
	 * The same call, answered from a state that is at least as new as what the reader has
	 * seen.
	 * @param events the last event seen of each subject
	 * @return the call
	 */
	public ServiceCall after(List<SeenEvent> events) {
		return new ServiceCall(this.service, this.method, this.path, this.body, this.key, this.version, events);
	}

}
