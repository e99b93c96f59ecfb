package org.multaqa.portal.pages.operations;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.internals.KafkaFutureImpl;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the broker does not say of one service hides nothing of the others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BacklogTest {

	private static final TopicPartition OUTPUTS = new TopicPartition("workshops", 0);

	private static final TopicPartition GONE = new TopicPartition("gone", 0);

	private final Map<String, KafkaFuture<Map<TopicPartition, OffsetAndMetadata>>> committed = new HashMap<>();

	@Test
	void a_service_is_behind_by_what_it_has_not_read() throws InterruptedException {
		hasRead("sessions", Map.of(OUTPUTS, 4L));
		hasRead("roadmap", Map.of(OUTPUTS, 10L));
		hasRead("nobody", Map.of());

		assertThat(lags()).isEqualTo(Map.of("sessions", 6L, "roadmap", 0L));
	}

	@Test
	void only_the_service_is_absent_whose_answer_fails() throws InterruptedException {
		hasRead("sessions", Map.of(OUTPUTS, 4L));
		this.committed.put("roadmap", failed(new GroupAuthorizationException("roadmap")));

		assertThat(lags()).isEqualTo(Map.of("sessions", 6L));
	}

	@Test
	void only_the_service_is_absent_whose_answer_does_not_come() throws InterruptedException {
		hasRead("sessions", Map.of(OUTPUTS, 4L));
		this.committed.put("roadmap", new KafkaFutureImpl<>());

		assertThat(lags()).isEqualTo(Map.of("sessions", 6L));
	}

	@Test
	void only_the_services_are_absent_that_have_read_a_partition_whose_end_is_not_known() throws InterruptedException {
		hasRead("sessions", Map.of(OUTPUTS, 4L));
		hasRead("roadmap", Map.of(OUTPUTS, 4L, GONE, 1L));

		assertThat(lags()).isEqualTo(Map.of("sessions", 6L));
	}

	private Map<String, Long> lags() throws InterruptedException {
		return Backlog.between(this.committed, BacklogTest::ends, Duration.ofMillis(50));
	}

	private void hasRead(String group, Map<TopicPartition, Long> offsets) {
		this.committed.put(group,
				KafkaFuture.completedFuture(offsets.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (each) -> new OffsetAndMetadata(each.getValue())))));
	}

	private static Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>> ends(Set<TopicPartition> partitions) {
		var ends = new HashMap<TopicPartition, KafkaFuture<ListOffsetsResultInfo>>();
		for (TopicPartition partition : partitions) {
			ends.put(partition, partition.equals(GONE) ? failed(new UnknownTopicOrPartitionException())
					: KafkaFuture.completedFuture(new ListOffsetsResultInfo(10, 0, Optional.empty())));
		}
		return ends;
	}

	private static <T> KafkaFuture<T> failed(Exception reason) {
		var future = new KafkaFutureImpl<T>();
		future.completeExceptionally(reason);
		return future;
	}

}
