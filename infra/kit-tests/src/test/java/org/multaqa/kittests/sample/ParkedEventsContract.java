package org.multaqa.kittests.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.LongStream;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.DeadLetters;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.events.ParkedProperties;
import org.multaqa.kit.events.ParkedSubjects.Parked;

import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How events of parked subjects are kept, tried again, and bounded. */
interface ParkedEventsContract {

	String SICK = "recommendation/sick";

	String TYPE = "org.multaqa.recommendation.supported.v1";

	String OWNER = "/services/recommendations";

	MongoClient client();

	EventReader reader();

	DeadLetters deadLetters();

	@Test
	default void however_large_its_events_are_the_document_of_a_subject_is_small() {
		int many = 25;
		var mongo = database();
		var listener = listener(mongo, plenty());
		listener.refuses(1);
		LongStream.rangeClosed(1, many).forEach((number) -> listener.takes(event(number, 900_000)));

		assertThat(mongo.findById(SICK, Document.class, "parked").toJson()).hasSizeLessThan(1_000);
		assertThat(mongo.count(new Query(), "parked-events")).isEqualTo(many);
		assertThat(listener.only().events()).isEqualTo(many);

		listener.refuses();
		assertThat(listener.resumes(SICK)).isTrue();
		assertThat(listener.applied()).containsExactlyElementsOf(LongStream.rangeClosed(1, many).boxed().toList());
		listener.keepsNothing();
	}

	@Test
	default void it_is_tried_again_by_itself_and_later_events_keep_their_order() {
		var listener = listener(database(), plenty());
		listener.refuses(1);
		listener.takes(event(1));
		listener.takes(event(2));

		listener.after(Duration.ofSeconds(29));
		assertThat(listener.only().tries()).isZero();
		listener.after(Duration.ofSeconds(1));
		assertThat(listener.only().tries()).isEqualTo(1);
		assertThat(listener.pause()).isEqualTo(Duration.ofMinutes(1));

		listener.refuses();
		listener.takes(event(3));
		assertThat(listener.applied()).isEmpty();
		listener.after(Duration.ofMinutes(1));
		assertThat(listener.applied()).containsExactly(1L, 2L, 3L);
		listener.keepsNothing();
		listener.takes(event(4));
		assertThat(listener.applied()).containsExactly(1L, 2L, 3L, 4L);
	}

	@Test
	default void it_rests_twice_as_long_after_each_try_and_an_hour_at_the_most() {
		var listener = listener(database(), plenty());
		listener.refuses(1);
		listener.takes(event(1));

		var pauses = new ArrayList<Long>();
		for (int i = 0; i < 10; i++) {
			var pause = listener.pause();
			pauses.add(pause.toSeconds());
			listener.after(pause);
		}

		assertThat(listener.only().tries()).isEqualTo(10);
		assertThat(pauses).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1_920L, 3_600L, 3_600L, 3_600L);
	}

	@Test
	default void the_next_event_that_fails_begins_with_a_short_pause() {
		var listener = listener(database(), plenty());
		listener.refuses(1, 2);
		LongStream.rangeClosed(1, 3).forEach((number) -> listener.takes(event(number)));
		listener.after(Duration.ofSeconds(30));
		listener.after(Duration.ofMinutes(1));
		listener.refuses(2);
		listener.after(Duration.ofMinutes(2));

		assertThat(listener.applied()).containsExactly(1L);
		assertThat(listener.only().event()).isEqualTo(SICK + "@2");
		assertThat(listener.pause()).isEqualTo(Duration.ofMinutes(1));
	}

	@Test
	default void what_has_no_room_waits_in_its_topic_until_there_is_some() {
		var listener = listener(database(), new ParkedProperties(3, DataSize.ofMegabytes(64), 1_000));
		listener.refuses(1);
		LongStream.rangeClosed(1, 3).forEach((number) -> listener.takes(event(number)));
		assertThat(listener.parked().isFull()).isTrue();
		assertThatThrownBy(() -> listener.takes(event(4))).isInstanceOf(TransientDataAccessException.class);
		assertThat(listener.only().events()).isEqualTo(3);

		listener.skips(SICK);
		assertThat(listener.applied()).containsExactly(2L, 3L);
		listener.takes(event(4));
		assertThat(listener.applied()).containsExactly(2L, 3L, 4L);
	}

	@Test
	default void large_events_have_no_more_room_than_their_bytes() {
		var listener = listener(database(), new ParkedProperties(1_000, DataSize.ofKilobytes(10), 1_000));
		listener.refuses(1);
		listener.takes(event(1, 6_000));

		assertThatThrownBy(() -> listener.takes(event(2, 6_000))).isInstanceOf(TransientDataAccessException.class);
		listener.takes(event(2));
		assertThat(listener.only().events()).isEqualTo(2);
	}

	@Test
	default void what_is_not_believed_is_never_applied_and_however_much_there_is_holds_up_nobody() {
		var listener = listener(database(), new ParkedProperties(1_000, DataSize.ofMegabytes(64), 2));
		for (int offset = 0; offset < 5; offset++) {
			listener.takes(message(1, "/services/sessions", offset, 0));
		}
		listener.takes(event(1));

		assertThat(listener.applied()).containsExactly(1L);
		assertThat(listener.parked().longest(10)).hasSize(2)
			.allSatisfy((refused) -> assertThat(refused.nextTry()).isNull());
		listener.after(Duration.ofDays(1));
		String forged = listener.parked().longest(1).getFirst().subject();
		assertThat(listener.resumes(forged)).isFalse();
		listener.skips(forged);
		assertThat(listener.parked().isParked(forged)).isFalse();
		assertThat(listener.applied()).containsExactly(1L);
		assertThat(listener.passed()).containsExactly(SICK + "@1");
	}

	@Test
	default void a_crash_between_two_writes_loses_no_event_and_stops_none() {
		var mongo = database();
		var listener = listener(mongo, plenty());
		listener.refuses(1);
		listener.takes(event(1));
		listener.takes(event(2));
		var stored = mongo.findById(SICK + " 2", Document.class, "parked-events");
		mongo.insert(new Document(stored).append("_id", SICK + " 3"), "parked-events");
		listener.takes(event(3));
		assertThat(listener.only().events()).as("with what was stored and not told").isEqualTo(4);

		mongo.remove(Query.query(Criteria.where("_id").is(SICK + " 1")), "parked-events");
		assertThat(listener.resumes(SICK)).isTrue();
		assertThat(listener.applied()).as("what was applied and not passed is not there").containsExactly(2L, 2L, 3L);
		listener.keepsNothing();
	}

	@Test
	default void what_the_version_before_has_parked_is_read_and_applied_in_order() {
		var mongo = database();
		mongo.insert(new Document("_id", SICK).append("since", "2025-12-08T10:00:00Z")
			.append("reason", "not now")
			.append("entries",
					LongStream.rangeClosed(1, 3).mapToObj((number) -> ofTheVersionBefore(event(number))).toList()),
				"parked");

		var listener = listener(mongo, plenty());
		assertThat(listener.only()).isEqualTo(new Parked(SICK, Instant.parse("2025-12-08T10:00:00Z"), "not now",
				SICK + "@1", TYPE, 3, 0, listener.now()));
		listener.refuses(2);
		listener.after(Duration.ZERO);
		assertThat(listener.applied()).containsExactly(1L);

		var fourth = new Document("$push", new Document("entries", ofTheVersionBefore(event(4))));
		mongo.getCollection("parked").updateOne(new Document("_id", SICK), fourth);
		listener.refuses();
		assertThat(listener.resumes(SICK)).isTrue();
		assertThat(listener.applied()).containsExactly(1L, 2L, 3L, 4L);
		listener.keepsNothing();
	}

	private MongoOperations database() {
		return new MongoTemplate(client(), "parked-" + UUID.randomUUID());
	}

	private ParkingListener listener(MongoOperations mongo, ParkedProperties most) {
		return new ParkingListener(mongo, reader(), deadLetters(), most);
	}

	private static ParkedProperties plenty() {
		return new ParkedProperties(1_000, DataSize.ofMegabytes(64), 1_000);
	}

	private static Message<byte[]> event(long sequence) {
		return event(sequence, 0);
	}

	private static Message<byte[]> event(long sequence, int more) {
		return message(sequence, OWNER, sequence, more);
	}

	private static Message<byte[]> message(long sequence, String source, long offset, int more) {
		String content = "{\"recommendation\":\"sick\",\"meeting\":\"doha-2025\",\"office\":\"mena\",\"by\":\"p-omar\",\"more\":\"%s\"}"
			.formatted("x".repeat(more));
		return MessageBuilder.withPayload(content.getBytes(StandardCharsets.UTF_8))
			.setHeader("ce_id", SICK + "@" + sequence)
			.setHeader("ce_type", TYPE)
			.setHeader("ce_source", source)
			.setHeader("ce_subject", SICK)
			.setHeader("ce_time", "2025-12-08T08:00:00Z")
			.setHeader("ce_sequence", Long.toString(sequence))
			.setHeader("ce_actor", "p-omar")
			.setHeader("ce_correlationid", "c")
			.setHeader(KafkaHeaders.RECEIVED_TOPIC, "multaqa.recommendations.v1")
			.setHeader(KafkaHeaders.RECEIVED_PARTITION, 0)
			.setHeader(KafkaHeaders.OFFSET, offset)
			.build();
	}

	/** As it was kept within the document of its subject. */
	private static Document ofTheVersionBefore(Message<byte[]> message) {
		var headers = new Document();
		message.getHeaders().forEach((name, value) -> {
			if (name.startsWith("ce_") || name.equals(KafkaHeaders.RECEIVED_TOPIC)) {
				headers.append(name, value);
			}
		});
		return new Document("headers", headers).append("data", new Binary(message.getPayload()));
	}

}
