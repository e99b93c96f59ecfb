package org.multaqa.portal.rebuild;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.journal.EventLog;
import org.multaqa.portal.journal.LogListener;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;

import org.springframework.stereotype.Service;

/**
 * Builds all read models anew in memory, from the log's beginning, and compares those in
 * use with them, each at the event that it has seen last. One at a time.
 */
@Service
class LogCheck {

	private static final long PAUSE_MILLIS = 50;

	private final EventLog log;

	private final ReadModels inUse;

	private final ReentrantLock oneAtATime = new ReentrantLock();

	LogCheck(EventLog log, ReadModels inUse) {
		this.log = log;
		this.inUse = inUse;
	}

	/**
	 * Compares what is in use with what the log says.
	 * @param patience how long to wait for the listener to come as far as the log
	 * @return what was found
	 */
	Comparison compare(Duration patience) {
		this.oneAtATime.lock();
		try (var reading = this.log.fromTheBeginning()) {
			var rebuilt = new Rebuilt();
			reading.upTo(this.log.ends(), rebuilt);
			boolean arrived = awaitApplied(reading.positions(), System.nanoTime() + patience.toNanos());
			rebuilt.expect(bySubject(this.inUse), arrived);
			// whatever the read models in use have seen is in the log by now
			reading.upTo(this.log.ends(), rebuilt);
			return rebuilt.found();
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	private boolean awaitApplied(Map<TopicPartition, Long> read, long deadline) {
		while (true) {
			var applied = this.log.applied();
			if (read.entrySet().stream().allMatch((at) -> applied.getOrDefault(at.getKey(), 0L) >= at.getValue())) {
				return true;
			}
			if (System.nanoTime() > deadline) {
				return false;
			}
			try {
				TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
	}

	private static Map<String, ReadModel> bySubject(ReadModels models) {
		var bySubject = new TreeMap<String, ReadModel>();
		models.forEach((model) -> bySubject.put(model.subject(), model));
		return bySubject;
	}

	/** What the log says, as far as it was read, and what is known by that. */
	private static final class Rebuilt implements LogListener {

		private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

		/** Read models in use that have seen events which are not read yet. */
		private final Map<String, ReadModel> ahead = new HashMap<>();

		private final Set<String> erased = new HashSet<>();

		private final TreeSet<String> different = new TreeSet<>();

		private final TreeSet<String> behind = new TreeSet<>();

		private int compared;

		/**
		 * Compares what can be compared by now.
		 * @param used what is in use, by subject
		 * @param arrived whether the listener has applied all that was read
		 */
		void expect(Map<String, ReadModel> used, boolean arrived) {
			var said = bySubject(this.models);
			var subjects = new TreeSet<>(said.keySet());
			subjects.addAll(used.keySet());
			this.compared = subjects.size();
			for (String subject : subjects) {
				@Nullable ReadModel one = used.get(subject);
				@Nullable ReadModel other = said.get(subject);
				if (one != null && numberOf(one) > numberOf(other) && !this.erased.contains(subject)) {
					this.ahead.put(subject, one);
				}
				else if (numberOf(one) != numberOf(other)) {
					(arrived ? this.different : this.behind).add(subject);
				}
				else {
					compare(one, other);
				}
			}
		}

		Comparison found() {
			this.different.addAll(this.ahead.keySet());
			return new Comparison(this.different.isEmpty() && this.behind.isEmpty(), this.compared,
					this.different.stream().toList(), this.behind.stream().toList());
		}

		@Override
		public void apply(EventEnvelope<DomainEvent> envelope) {
			this.erased.remove(envelope.subject());
			var said = this.models.apply(envelope).orElse(null);
			@Nullable ReadModel used = this.ahead.get(envelope.subject());
			if (used != null && numberOf(said) == numberOf(used)) {
				this.ahead.remove(envelope.subject());
				compare(used, said);
			}
		}

		@Override
		public void erase(String subject) {
			this.models.erase(subject);
			this.erased.add(subject);
			this.ahead.remove(subject);
		}

		private void compare(@Nullable ReadModel used, @Nullable ReadModel said) {
			if (used != null && !json(used).equals((said != null) ? json(said) : "")) {
				this.different.add(used.subject());
			}
		}

		private static long numberOf(@Nullable ReadModel model) {
			return (model != null) ? model.last().sequence() : 0;
		}

		private static String json(ReadModel model) {
			return ModelJson.mapper().writeValueAsString(model);
		}

	}

}
