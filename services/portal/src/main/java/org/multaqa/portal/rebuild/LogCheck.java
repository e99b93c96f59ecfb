package org.multaqa.portal.rebuild;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.kafka.common.TopicPartition;
import org.multaqa.portal.journal.EventLog;
import org.multaqa.portal.projections.ReadModels;

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
			var comparison = new LogComparison();
			reading.upTo(this.log.ends(), comparison);
			boolean arrived = awaitApplied(reading.positions(), System.nanoTime() + patience.toNanos());
			comparison.expect(this.inUse, arrived);
			// whatever the read models in use have seen is in the log by now
			reading.upTo(this.log.ends(), comparison);
			return comparison.found();
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

}
