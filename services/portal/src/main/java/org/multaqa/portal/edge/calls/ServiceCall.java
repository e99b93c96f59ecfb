package org.multaqa.portal.edge.calls;

import java.util.List;
import java.util.function.Function;

import org.multaqa.kit.store.SeenEvent;

import org.springframework.http.ResponseEntity;

/**
 * Something that the reader asks a service to do.
 *
 * @param service which service
 * @param request what is asked
 * @param seen how far the reader has seen other subjects on which the call may rest
 * @param isLong whether the answer may take minutes
 */
public record ServiceCall(String service, Function<Clients, ResponseEntity<?>> request, List<SeenEvent> seen,
		boolean isLong) {

	public ServiceCall {
		seen = List.copyOf(seen);
	}

	/**
	 * A call of a service by an interface of its API.
	 * @param <A> the interface
	 * @param service which service
	 * @param api the interface
	 * @param request the call; it may throw {@link InvalidMember} where it cannot make
	 * the request from what was sent
	 * @return the call
	 */
	public static <A> ServiceCall of(String service, Class<A> api, Function<A, ResponseEntity<?>> request) {
		return new ServiceCall(service, (clients) -> request.apply(clients.of(api)), List.of(), false);
	}

	/**
	 * The same call, answered from a state that is at least as new as what the reader has
	 * seen.
	 * @param events the last event seen of each subject
	 * @return the call
	 */
	public ServiceCall after(List<SeenEvent> events) {
		return new ServiceCall(this.service, this.request, events, this.isLong);
	}

	/** The same call, for whose answer somebody waits however long it takes. */
	public ServiceCall patient() {
		return new ServiceCall(this.service, this.request, this.seen, true);
	}

	/** The services' APIs, each ready to be called. */
	@FunctionalInterface
	public interface Clients {

		<A> A of(Class<A> api);

	}

}
