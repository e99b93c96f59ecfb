package org.multaqa.portal.rebuild;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.kafka.common.TopicPartition;
import org.multaqa.portal.journal.EventLog;
import org.multaqa.portal.journal.LogListener;
import org.multaqa.portal.journal.LogReading;
import org.multaqa.portal.rebuild.Progress.TopicProgress;

/** Reads a log that grows while it is read, and says now and then how far it is. */
final class LogFollower {

	/** So few records left are near the end, for more come in all the time. */
	private static final long LITTLE = 200;

	/** How often it goes to the end before near the end is not to be reached. */
	private static final int MOST_ROUNDS = 50;

	private static final long SAY_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

	private final EventLog log;

	private final LogReading reading;

	private final LogListener listener;

	private final Consumer<List<TopicProgress>> progress;

	private long lastSaid = System.nanoTime();

	LogFollower(EventLog log, LogReading reading, LogListener listener, Consumer<List<TopicProgress>> progress) {
		this.log = log;
		this.reading = reading;
		this.listener = listener;
		this.progress = progress;
	}

	/** Reads until the end is near. */
	void catchUp() {
		int rounds = 0;
		while (readToTheEnd() > LITTLE && rounds < MOST_ROUNDS) {
			rounds++;
		}
	}

	/**
	 * Reads as far as the log reaches when it is asked.
	 * @return how many records that were
	 */
	long readToTheEnd() {
		var ends = this.log.ends();
		long left = this.reading.left(ends);
		while (this.reading.left(ends) > 0) {
			this.reading.step(this.listener);
			if (System.nanoTime() - this.lastSaid > SAY_EVERY_NANOS) {
				this.progress.accept(topics(ends));
				this.lastSaid = System.nanoTime();
			}
		}
		return left;
	}

	/** How far each topic is read. */
	List<TopicProgress> topics() {
		return topics(this.log.ends());
	}

	private List<TopicProgress> topics(Map<TopicPartition, Long> ends) {
		var at = this.reading.positions();
		var topics = new TreeMap<String, TopicProgress>();
		ends.forEach((partition, end) -> topics.merge(partition.topic(),
				new TopicProgress(partition.topic(), at.getOrDefault(partition, 0L), end), TopicProgress::and));
		return List.copyOf(topics.values());
	}

}
