package org.multaqa.portal.pages.operations;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reckons from the broker's answers how many events groups have not read yet. */
final class Backlog {

	private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

	private Backlog() {
	}

	/**
	 * What lies between what groups have read and where their partitions end.
	 * @param committed how far each group has read
	 * @param ends asks where partitions end
	 * @param patience how long to wait for all answers of one kind
	 * @return without the groups that have read nothing, and those of which an answer
	 * failed or did not come in time
	 */
	static Map<String, Long> between(Map<String, KafkaFuture<Map<TopicPartition, OffsetAndMetadata>>> committed,
			Function<Set<TopicPartition>, Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>>> ends,
			Duration patience) throws InterruptedException {
		var read = inTime(committed, patience);
		read.values().removeIf(Map::isEmpty);
		var partitions = read.values()
			.stream()
			.flatMap((offsets) -> offsets.keySet().stream())
			.collect(Collectors.toUnmodifiableSet());
		var latest = inTime(ends.apply(partitions), patience);
		var lags = new HashMap<String, Long>();
		read.forEach((group, offsets) -> behind(offsets, latest).ifPresent((lag) -> lags.put(group, lag)));
		return lags;
	}

	private static <K, V> Map<K, V> inTime(Map<K, KafkaFuture<V>> answers, Duration patience)
			throws InterruptedException {
		long deadline = System.nanoTime() + patience.toNanos();
		var known = new HashMap<K, V>();
		for (var answer : answers.entrySet()) {
			try {
				long left = Math.max(0, deadline - System.nanoTime());
				known.put(answer.getKey(), answer.getValue().get(left, TimeUnit.NANOSECONDS));
			}
			catch (ExecutionException | TimeoutException ex) {
				LOG.info("The broker does not say how far {} is: {}", answer.getKey(), ex.toString());
			}
		}
		return known;
	}

	/** Empty where it is not known where a partition ends that the group has read. */
	private static Optional<Long> behind(Map<TopicPartition, OffsetAndMetadata> committed,
			Map<TopicPartition, ListOffsetsResultInfo> ends) {
		long behind = 0;
		for (var partition : committed.entrySet()) {
			@Nullable OffsetAndMetadata read = partition.getValue();
			if (read != null) {
				@Nullable ListOffsetsResultInfo end = ends.get(partition.getKey());
				if (end == null) {
					return Optional.empty();
				}
				behind += Math.max(0, end.offset() - read.offset());
			}
		}
		return Optional.of(behind);
	}

}
