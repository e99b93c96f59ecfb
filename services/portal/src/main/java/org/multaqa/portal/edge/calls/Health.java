package org.multaqa.portal.edge.calls;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.clients.NobodyAnswers;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Which services answer. Asked in the background, so that no page waits for it; what is
 * not known yet counts as there. Slow is not away: a service that answers late is away
 * only when it was late several times on end, and only while the portal itself is not
 * late, for then it is the machine that is busy; one where nobody listens is away at
 * once.
 */
@Component
public class Health implements SmartLifecycle {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final long PAUSE_MILLIS = 2_000;

	/** Services that start with this one need the time for themselves. */
	private static final long FIRST_LOOK_MILLIS = 10_000;

	/**
	 * So many late answers on end are none: a minute or so, in which a computer with two
	 * cores may be busy with something else.
	 */
	static final int LATE = 10;

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

	/**
	 * A service has not answered.
	 * @param busy whether the portal itself was late with its answer
	 */
	void failed(String service, Throwable why, boolean busy) {
		if (!NobodyAnswers.isLate(why)) {
			markAway(service);
		}
		else if (!busy && this.late.merge(service, 1, Integer::sum) >= LATE) {
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
			var own = ask(ServiceAddresses.SELF);
			var asked = ServiceAddresses.NAMES.stream().collect(Collectors.toMap(Function.identity(), this::ask));
			boolean busy = why(own).filter(NobodyAnswers::isLate).isPresent();
			asked.forEach((service, answer) -> why(answer).ifPresentOrElse((why) -> failed(service, why, busy),
					() -> answered(service, answer.join())));
		}

		/** Its status. */
		private CompletableFuture<Integer> ask(String service) {
			var request = HttpRequest
				.newBuilder(URI.create(Health.this.addresses.managementOf(service) + "/actuator/health"))
				.timeout(PATIENCE)
				.build();
			return this.http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
				.thenApply(HttpResponse::statusCode);
		}

		/** Waits for it: why there is no answer, or nothing. */
		private static Optional<Throwable> why(CompletableFuture<Integer> answer) {
			return answer.handle((_, failure) -> Optional.ofNullable(failure)).join();
		}

	}

}
