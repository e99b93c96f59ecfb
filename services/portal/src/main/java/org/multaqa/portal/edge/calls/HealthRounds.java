package org.multaqa.portal.edge.calls;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.kit.clients.NobodyAnswers;

/**
 * Asks services in the background how they are, from a start to a stop, and tells that to
 * {@link Health}.
 */
final class HealthRounds {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final long PAUSE_MILLIS = 2_000;

	/** Services that start with this one need the time for themselves. */
	private static final long FIRST_LOOK_MILLIS = 10_000;

	private final HttpClient http = HttpClient.newBuilder()
		.connectTimeout(PATIENCE)
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	private final ScheduledExecutorService clockwork = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("health-", 0).factory());

	private final ServiceAddresses addresses;

	private final Health health;

	HealthRounds(ServiceAddresses addresses, Health health) {
		this.addresses = addresses;
		this.health = health;
		this.clockwork.scheduleWithFixedDelay(this::look, FIRST_LOOK_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
	}

	void stop() {
		this.clockwork.shutdownNow();
		this.http.shutdownNow();
	}

	private void look() {
		var own = ask(ServiceAddresses.SELF);
		var asked = ServiceAddresses.NAMES.stream().collect(Collectors.toMap(Function.identity(), this::ask));
		boolean busy = why(own).filter(NobodyAnswers::isLate).isPresent();
		asked.forEach((service, answer) -> why(answer).ifPresentOrElse((why) -> this.health.failed(service, why, busy),
				() -> this.health.answered(service, answer.join())));
	}

	/** Its status. */
	private CompletableFuture<Integer> ask(String service) {
		var request = HttpRequest.newBuilder(URI.create(this.addresses.managementOf(service) + "/actuator/health"))
			.timeout(PATIENCE)
			.build();
		return this.http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
	}

	/** Waits for it: why there is no answer, or nothing. */
	private static Optional<Throwable> why(CompletableFuture<Integer> answer) {
		return answer.handle((_, failure) -> Optional.ofNullable(failure)).join();
	}

}
