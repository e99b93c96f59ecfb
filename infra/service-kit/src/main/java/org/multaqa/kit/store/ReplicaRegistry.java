package org.multaqa.kit.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventPositions;

/**
 * Of which families of subjects this service keeps replicas, each under the id of its
 * subject. An event that changes nothing in a replica is remembered in it all the same,
 * so that each says how far this service has come with its subject.
 */
public final class ReplicaRegistry implements EventPositions {

	private final Map<String, Replicas<?>> families;

	/**
	 * Declares what is kept.
	 * @param families replicas by the family of their subjects, for instance
	 * {@code meeting}; none for a service whose answers rest on its own state alone
	 */
	public ReplicaRegistry(Map<String, Replicas<?>> families) {
		this.families = Map.copyOf(families);
	}

	@Override
	public void passed(String subject, long sequence) {
		int slash = subject.indexOf('/');
		@Nullable Replicas<?> replicas = this.families.get(subject.substring(0, Math.max(0, slash)));
		if (replicas != null) {
			replicas.pass(subject.substring(slash + 1), subject, sequence);
		}
	}

	/**
	 * Waits until this service has come as far as somebody else has seen. A subject of
	 * which it keeps no replica is nothing to wait for: it is its own, or no rule here
	 * rests on it.
	 * @param seen what was seen
	 * @param atMost how long to wait for all of it together
	 * @throws ReplicaBehind if it has not come so far by then
	 */
	public void await(List<SeenEvent> seen, Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		for (SeenEvent event : seen) {
			@Nullable Replicas<?> replicas = this.families.get(event.family());
			if (replicas != null && !replicas.await(event, Duration.ofNanos(end - System.nanoTime()))) {
				throw new ReplicaBehind(event.subject());
			}
		}
	}

	/**
	 * What somebody has seen has not arrived here in time; its message is the subject.
	 */
	public static final class ReplicaBehind extends RuntimeException {

		private static final long serialVersionUID = 1;

		ReplicaBehind(String subject) {
			super(subject);
		}

	}

}
