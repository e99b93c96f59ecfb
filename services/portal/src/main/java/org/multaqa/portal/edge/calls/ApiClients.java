package org.multaqa.portal.edge.calls;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.multaqa.portal.edge.calls.ServiceCall.Clients;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Clients of the services by the interfaces of their APIs; each is made once. */
final class ApiClients {

	private static final ScopedValue<CallHeaders> CALLER = ScopedValue.newInstance();

	private final Map<Client, Object> clients = new ConcurrentHashMap<>();

	private final RestClient http;

	private final ServiceAddresses addresses;

	ApiClients(RestClient http, ServiceAddresses addresses) {
		this.http = http;
		this.addresses = addresses;
	}

	/** Calls a service in the name of somebody. */
	<T> T call(String service, CallHeaders caller, Function<Clients, T> call) {
		return ScopedValue.where(CALLER, caller).call(() -> call.apply(of(service)));
	}

	private Clients of(String service) {
		return new Clients() {

			@Override
			public <A> A of(Class<A> api) {
				return api
					.cast(ApiClients.this.clients.computeIfAbsent(new Client(service, api), ApiClients.this::make));
			}

		};
	}

	private Object make(Client wanted) {
		var client = this.http.mutate()
			.baseUrl(this.addresses.of(wanted.service()))
			.requestInitializer((request) -> CALLER.get().writeTo(request.getHeaders()))
			.build();
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(wanted.api());
	}

	/**
	 * What a client is for.
	 *
	 * @param api by which interface
	 */
	private record Client(String service, Class<?> api) {

	}

}
