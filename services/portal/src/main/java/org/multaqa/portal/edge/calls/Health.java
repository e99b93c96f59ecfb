package org.multaqa.portal.edge.calls;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

	/**
	 * So many late answers on end are none: a minute or so, in which a computer with two
	 * cores may be busy with something else.
	 */
	static final int LATE = 10;

	private final ServiceAddresses addresses;

	/** How many answers of a service were late since the last one. */
	private final Map<String, Integer> late = new ConcurrentHashMap<>();

	private final Map<String, Boolean> up = new ConcurrentHashMap<>();

	private @Nullable HealthRounds rounds;

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
		this.rounds = new HealthRounds(this.addresses, this);
	}

	@Override
	public synchronized void stop() {
		if (this.rounds != null) {
			this.rounds.stop();
			this.rounds = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.rounds != null;
	}

}
