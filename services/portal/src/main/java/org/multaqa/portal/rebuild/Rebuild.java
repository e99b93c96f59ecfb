package org.multaqa.portal.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.common.TopicPartition;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.UnknownEvent;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.journal.EventLog;
import org.multaqa.portal.journal.Journal;
import org.multaqa.portal.journal.LogReading;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;

import org.springframework.stereotype.Service;

/**
 * Builds all read models anew in memory, from the log's beginning to its end, while those
 * in use serve on, and compares. One at a time.
 */
@Service
class Rebuild {

	private static final long PAUSE = 50;

	private final EventLog log;

	private final ReadModels live;

	private final Journal journal;

	private final ReentrantLock oneAtATime = new ReentrantLock();

	Rebuild(EventLog log, ReadModels live, Journal journal) {
		this.log = log;
		this.live = live;
		this.journal = journal;
	}

	/**
	 * Compares what is in use with what the log says.
	 * @param patience how long to wait for the listener to come as far as the log
	 * @return what was found
	 */
	Comparison compare(Duration patience) {
		return withRebuilt(patience, new Into(new ReadModels(ProjectionStores.inMemory())));
	}

	/**
	 * Puts right what differs, in the read models and in the journal.
	 * @param patience how long to wait for the listener to come as far as the log
	 * @return what is found afterwards
	 */
	Comparison repair(Duration patience) {
		var anew = new ReadModels(ProjectionStores.inMemory());
		var found = withRebuilt(patience, new IntoJournalToo(anew, this.journal));
		for (String subject : found.different()) {
			anew.of(subject).ifPresentOrElse(this.live::restore, () -> this.live.erase(subject));
		}
		return found.equal() ? found : compare(patience);
	}

	private Comparison withRebuilt(Duration patience, Into rebuilt) {
		this.oneAtATime.lock();
		try (var reading = this.log.fromTheBeginning()) {
			return compare(reading, rebuilt, System.nanoTime() + patience.toNanos());
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	private Comparison compare(LogReading reading, Into rebuilt, long deadline) {
		while (true) {
			var ends = this.log.ends();
			reading.upTo(ends, rebuilt);
			boolean arrived = awaitApplied(ends, deadline);
			var comparison = compare(rebuilt.models());
			// more came in between: what is in use may be ahead of what was read
			if (comparison.equal() || !arrived || System.nanoTime() > deadline || this.log.ends().equals(ends)) {
				return comparison;
			}
		}
	}

	private Comparison compare(ReadModels rebuilt) {
		var said = bySubject(rebuilt);
		var used = bySubject(this.live);
		var subjects = new TreeSet<>(said.keySet());
		subjects.addAll(used.keySet());
		var different = subjects.stream()
			.filter((subject) -> !said.getOrDefault(subject, "").equals(used.getOrDefault(subject, "")))
			.toList();
		return new Comparison(different.isEmpty(), subjects.size(), different);
	}

	private static Map<String, String> bySubject(ReadModels models) {
		return models.everything()
			.stream()
			.collect(Collectors.toMap(ReadModel::subject, json(), (first, _) -> first, TreeMap::new));
	}

	private static Function<ReadModel, String> json() {
		return (model) -> ModelJson.mapper().writeValueAsString(model);
	}

	private boolean awaitApplied(Map<TopicPartition, Long> ends, long deadline) {
		while (true) {
			var applied = this.log.applied();
			if (ends.entrySet().stream().allMatch((end) -> applied.getOrDefault(end.getKey(), 0L) >= end.getValue())) {
				return true;
			}
			if (System.nanoTime() > deadline) {
				return false;
			}
			try {
				TimeUnit.MILLISECONDS.sleep(PAUSE);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
	}

	/**
	 * What was found.
	 *
	 * @param equal whether what is in use is what the log says
	 * @param compared how many subjects were compared
	 * @param different the subjects that differ
	 */
	record Comparison(boolean equal, int compared, List<String> different) {

	}

	/** Into read models beside those in use. */
	private static class Into implements EventProcessor.Listener {

		private final ReadModels models;

		Into(ReadModels models) {
			this.models = models;
		}

		ReadModels models() {
			return this.models;
		}

		@Override
		public void apply(EventEnvelope<DomainEvent> envelope) {
			this.models.apply(envelope);
		}

		@Override
		public void erase(String subject) {
			this.models.erase(subject);
		}

	}

	/** Into the journal, too: it takes what it lacks. */
	private static final class IntoJournalToo extends Into {

		private final Journal journal;

		IntoJournalToo(ReadModels models, Journal journal) {
			super(models);
			this.journal = journal;
		}

		@Override
		public void apply(EventEnvelope<DomainEvent> envelope) {
			var model = models().apply(envelope);
			this.journal.keep(envelope, model.map(ReadModel::meeting).orElse(null));
		}

		@Override
		public void skip(UnknownEvent unknown) {
			this.journal.keep(unknown);
		}

	}

}
