package org.multaqa.portal.edge.calls;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Which services answer. Asked in the background, so that no page waits for it; what is
 * not known yet counts as there. Slow is not away: a service that answers late is away
 * only when it was late several times on end, one where nobody listens at once.
 */
@Component
public class Health implements SmartLifecycle {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final long PAUSE_MILLIS = 2_000;

	/** Services that start with this one need the time for themselves. */
	private static final long FIRST_LOOK_MILLIS = 10_000;

	/** So many late answers on end are none. */
	static final int LATE = 3;

	private final ServiceAddresses addresses;

	/** How many answers of a service were late since the last one. */
	private final Map<String, Integer> late = new ConcurrentHashMap<>();

	private final Map<String, Boolean> up = new ConcurrentHashMap<>();

	private @Nullable Looking looking;

	Health(ServiceAddresses addresses) {
		this.addresses = addresses;
	}

	public boolean isUp(String service) {
		return this.up.getOrDefault(service, true);
	}

	/**
	 * The services that do not answer.
	 * @return in the order of {@link ServiceAddresses#NAMES}
	 */
	public List<String> away() {
		return ServiceAddresses.NAMES.stream().filter((service) -> !isUp(service)).toList();
	}

	/** A call has just found that a service does not answer. */
	public void markAway(String service) {
		this.up.put(service, false);
	}

	/** A service has answered. */
	void answered(String service, int status) {
		this.late.remove(service);
		this.up.put(service, status == 200);
	}

	/** A service has not answered. */
	void failed(String service, Throwable why) {
		boolean inTime = !(why instanceof HttpTimeoutException) && !(why.getCause() instanceof HttpTimeoutException);
		if (inTime || this.late.merge(service, 1, Integer::sum) >= LATE) {
			markAway(service);
		}
	}

	@Override
	public synchronized void start() {
		this.looking = new Looking();
	}

	@Override
	public synchronized void stop() {
		if (this.looking != null) {
			this.looking.stop();
			this.looking = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.looking != null;
	}

	/** The background work from a start to a stop. */
	private final class Looking {

		private final HttpClient http = HttpClient.newBuilder()
			.connectTimeout(PATIENCE)
			.version(HttpClient.Version.HTTP_1_1)
			.build();

		private final ScheduledExecutorService clockwork = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("health-", 0).factory());

		Looking() {
			this.clockwork.scheduleWithFixedDelay(this::look, FIRST_LOOK_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
		}

		void stop() {
			this.clockwork.shutdownNow();
			this.http.shutdownNow();
		}

		private void look() {
			var asked = ServiceAddresses.NAMES.stream().map(this::look).toArray(CompletableFuture[]::new);
			CompletableFuture.allOf(asked).join();
		}

		private CompletableFuture<?> look(String service) {
			var request = HttpRequest.newBuilder(URI.create(Health.this.addresses.of(service) + "/actuator/health"))
				.timeout(PATIENCE)
				.build();
			return this.http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).handle((response, ex) -> {
				if (ex == null) {
					answered(service, response.statusCode());
				}
				else {
					failed(service, ex);
				}
				return service;
			});
		}

	}

}
