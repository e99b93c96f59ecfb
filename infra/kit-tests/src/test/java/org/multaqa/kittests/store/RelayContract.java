package org.multaqa.kittests.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.Tombstone;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.OutboxEntry;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.kittests.store.AggregatesContract.Counter;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What the relay does with the outboxes of a store that speaks MongoDB's language. */
abstract class RelayContract {

	private final MongoTemplate mongo;

	private final List<String> sent = new CopyOnWriteArrayList<>();

	private volatile @Nullable String refusing;

	private volatile Runnable beforeTheFirst = () -> {
	};

	RelayContract(MongoTemplate mongo) {
		this.mongo = mongo;
	}

	@Test
	void sends_the_events_of_an_aggregate_in_order_and_takes_them_out() {
		var relay = new Relay(this::send);
		var counters = counters(relay);
		String id = AggregatesContract.fresh();
		relay.start();
		counters.insert(id, AggregatesContract.counted(id, 1), RequestContext.by(AggregatesContract.SARA));
		for (int i = 2; i <= 20; i++) {
			counters.change(id, "counter.unknown", RequestContext.by(AggregatesContract.SARA),
					(_) -> AggregatesContract.counted(id, 1));
		}

		await("all sent").until(() -> this.sent.contains("recommendation/" + id + "@20"));
		await("all taken out").until(() -> counters.pending(id).isEmpty());
		relay.stop();
		assertThat(this.sent.stream().filter((event) -> event.contains(id)).distinct()).containsExactlyElementsOf(
				IntStream.rangeClosed(1, 20).mapToObj((number) -> "recommendation/" + id + "@" + number).toList());
	}

	@Test
	void sends_what_is_told_of_other_subjects_under_their_numbers_and_leaves_no_gap_in_its_own() {
		var relay = new Relay(this::send);
		var counters = counters(relay);
		String id = AggregatesContract.fresh();
		relay.start();
		var before = withWhatIsToldOf(id, 3);
		counters.insert(id, new Decision<>(before.state(), before.events().reversed()),
				RequestContext.by(AggregatesContract.SARA));
		var second = counters.change(id, "counter.unknown", RequestContext.by(AggregatesContract.SARA),
				(_) -> withWhatIsToldOf(id, 4));

		await("all taken out").until(() -> counters.pending(id).isEmpty());
		relay.stop();
		assertThat(second.sequence()).isEqualTo(2);
		assertThat(this.sent.stream().filter((event) -> event.contains(id)).distinct()).containsExactly(
				"publication/" + id + "@3", "recommendation/" + id + "@1", "recommendation/" + id + "@2",
				"publication/" + id + "@4");
	}

	@Test
	void takes_out_together_what_was_told_together() {
		String id = AggregatesContract.fresh();
		this.refusing = "publication/" + id + "@3";
		var relay = new Relay(this::send);
		var counters = counters(relay);
		relay.start();
		counters.insert(id, withWhatIsToldOf(id, 3), RequestContext.by(AggregatesContract.SARA));

		await("asked once").until(() -> this.sent.contains("refused"));
		assertThat(counters.pending(id)).extracting(OutboxEntry::id)
			.containsExactly("recommendation/" + id + "@1", "publication/" + id + "@3");
		this.refusing = null;
		await("sent at last").until(() -> counters.pending(id).isEmpty());
		relay.stop();
	}

	private static Decision<Counter> withWhatIsToldOf(String session, int revision) {
		var counted = AggregatesContract.counted(session, 1);
		return new Decision<>(counted.state(), List.of(counted.events().getFirst(),
				new SessionLeftOut(new MeetingId("m"), 1, revision, new SessionId(session), false)));
	}

	@Test
	void finds_what_a_crash_left_behind() {
		var dead = new Relay((_) -> {
		});
		String id = AggregatesContract.fresh();
		counters(dead).insert(id, AggregatesContract.counted(id, 1), RequestContext.by(AggregatesContract.SARA));

		var next = new Relay(this::send);
		counters(next);
		next.start();

		await("swept").until(() -> this.sent.contains("recommendation/" + id + "@1"));
		next.stop();
	}

	@Test
	void a_tombstone_keeps_its_place_among_what_is_told_and_is_left_behind_by_no_crash() {
		var dead = counters(new Relay((_) -> {
		}));
		String id = AggregatesContract.fresh();
		var told = AggregatesContract.counted(id, 1);
		dead.insert(id, told, RequestContext.by(AggregatesContract.SARA));
		dead.change(id, "counter.unknown", RequestContext.by(AggregatesContract.SARA),
				(now) -> Decision.of(now, new Tombstone("recommendation/" + id, RecommendationSubmitted.class)));
		assertThat(dead.pending(id)).extracting((event) -> event.data() == null).containsExactly(false, true);
		this.refusing = "recommendation/" + id + "@2";
		var next = new Relay(this::send);
		var counters = counters(next);
		next.start();
		await("asked once").until(() -> this.sent.contains("refused"));
		counters.change(id, "counter.unknown", RequestContext.by(AggregatesContract.SARA), (_) -> told);
		this.refusing = null;

		await("sent at last").until(() -> counters.pending(id).isEmpty());
		next.stop();
		assertThat(this.sent.stream().filter((event) -> event.contains(id)).distinct()).containsExactlyElementsOf(
				IntStream.rangeClosed(1, 3).mapToObj((number) -> "recommendation/" + id + "@" + number).toList());
	}

	@Test
	void goes_on_until_nothing_is_left_behind() {
		var dead = counters(new Relay((_) -> {
		}));
		var ids = IntStream.range(0, 1_200).mapToObj((_) -> AggregatesContract.fresh()).toList();
		ids.forEach(
				(id) -> dead.insert(id, AggregatesContract.counted(id, 1), RequestContext.by(AggregatesContract.SARA)));

		var next = new Relay(this::send);
		counters(next);
		next.start();

		await("all sent").until(() -> this.sent.containsAll(events(ids)));
		await("nothing waits").until(() -> dead.waiting(1).isEmpty());
		next.stop();
	}

	@Test
	void lets_what_is_written_go_before_what_a_crash_left_behind() {
		var dead = counters(new Relay((_) -> {
		}));
		var ids = IntStream.range(0, 10).mapToObj((_) -> AggregatesContract.fresh()).toList();
		ids.forEach(
				(id) -> dead.insert(id, AggregatesContract.counted(id, 1), RequestContext.by(AggregatesContract.SARA)));
		String id = AggregatesContract.fresh();
		var relay = new Relay(this::send);
		var counters = counters(relay);
		this.beforeTheFirst = () -> counters.insert(id, AggregatesContract.counted(id, 1),
				RequestContext.by(AggregatesContract.SARA));
		relay.start();

		await("all sent").until(() -> this.sent.containsAll(events(ids)));
		relay.stop();
		int written = this.sent.indexOf("recommendation/" + id + "@1");
		assertThat(events(ids).stream().filter((left) -> this.sent.indexOf(left) < written)).hasSizeLessThan(2);
	}

	@Test
	void keeps_what_kafka_did_not_take_and_tries_again() {
		String id = AggregatesContract.fresh();
		this.refusing = "recommendation/" + id + "@1";
		var relay = new Relay(this::send);
		var counters = counters(relay);
		relay.start();
		counters.insert(id, AggregatesContract.counted(id, 1), RequestContext.by(AggregatesContract.SARA));

		await("asked once").until(() -> this.sent.contains("refused"));
		assertThat(counters.pending(id)).hasSize(1);
		this.refusing = null;
		await("sent at last").until(() -> counters.pending(id).isEmpty());
		relay.stop();
	}

	@Test
	void sends_the_events_of_others_while_kafka_does_not_take_those_of_one() {
		String poisoned = AggregatesContract.fresh();
		String left = AggregatesContract.fresh();
		String later = AggregatesContract.fresh();
		this.refusing = "recommendation/" + poisoned + "@2";
		var dead = counters(new Relay((_) -> {
		}));
		dead.insert(poisoned, AggregatesContract.counted(poisoned, 1), RequestContext.by(AggregatesContract.SARA));
		for (int i = 2; i <= 3; i++) {
			dead.change(poisoned, "counter.unknown", RequestContext.by(AggregatesContract.SARA),
					(_) -> AggregatesContract.counted(poisoned, 1));
		}
		dead.insert(left, AggregatesContract.counted(left, 1), RequestContext.by(AggregatesContract.SARA));
		var relay = new Relay(this::send);
		var counters = counters(relay);
		relay.start();

		await("sent what a crash left").until(() -> this.sent.contains("recommendation/" + left + "@1"));
		await("asked once").until(() -> this.sent.contains("refused"));
		counters.insert(later, AggregatesContract.counted(later, 1), RequestContext.by(AggregatesContract.SARA));
		await("sent what came later").until(() -> this.sent.contains("recommendation/" + later + "@1"));
		assertThat(counters.pending(poisoned)).extracting(OutboxEntry::sequence).containsExactly(2L, 3L);

		this.refusing = null;
		await("sent at last").until(() -> counters.pending(poisoned).isEmpty());
		relay.stop();
		assertThat(this.sent.stream().filter((event) -> event.contains(poisoned))).containsExactlyElementsOf(
				IntStream.rangeClosed(1, 3).mapToObj((number) -> "recommendation/" + poisoned + "@" + number).toList());
	}

	@Test
	void lets_nobody_wait_for_many_that_kafka_does_not_take() {
		this.refusing = "poisoned";
		var relay = new Relay(this::send);
		var counters = counters(relay);
		relay.start();
		for (int i = 0; i < 40; i++) {
			String id = "poisoned-" + AggregatesContract.fresh();
			counters.insert(id, AggregatesContract.counted(id, 1), RequestContext.by(AggregatesContract.SARA));
		}
		await("asked").until(() -> this.sent.contains("refused"));

		var others = IntStream.range(0, 20).mapToObj((_) -> AggregatesContract.fresh()).toList();
		for (String id : others) {
			counters.insert(id, AggregatesContract.counted(id, 1), RequestContext.by(AggregatesContract.SARA));
		}
		await("the others sent").atMost(Duration.ofSeconds(5)).until(() -> this.sent.containsAll(events(others)));

		this.refusing = null;
		await("the poisoned sent at last").until(() -> counters.waiting(1).isEmpty());
		relay.stop();
	}

	@Test
	void is_never_given_an_event_that_kafka_would_never_take() {
		var counters = counters(new Relay(this::send));
		String id = AggregatesContract.fresh();
		var read = counters.insert(id, AggregatesContract.counted(id, 1), RequestContext.by(AggregatesContract.SARA));
		var giant = new PersonNamed(new PersonId("p-sara"), LocalizedText.of("ar", "ض".repeat(500_000)));

		assertThatThrownBy(() -> counters.update(read, Decision.of(read.state(), giant),
				RequestContext.by(AggregatesContract.SARA)))
			.isInstanceOfSatisfying(RuleViolation.class, (violation) -> {
				assertThat(violation.code()).isEqualTo("event.too-large");
				assertThat(violation.kind()).isEqualTo(RuleViolation.Kind.BAD_INPUT);
			});
		assertThat(counters.find(id)).contains(read);
		assertThat(counters.pending(id)).extracting(OutboxEntry::sequence).containsExactly(1L);
	}

	@Test
	void makes_nobodys_edit_stale() {
		var relay = new Relay(this::send);
		var counters = counters(relay);
		String id = AggregatesContract.fresh();
		relay.start();
		var read = counters.insert(id, AggregatesContract.counted(id, 1), RequestContext.by(AggregatesContract.SARA));
		await("sent").until(() -> counters.pending(id).isEmpty());
		relay.stop();

		assertThat(counters.update(read, AggregatesContract.counted(id, 2), RequestContext.by(AggregatesContract.SARA))
			.version()).isEqualTo(2);
	}

	private void send(OutboxEntry event) {
		if (this.sent.isEmpty()) {
			this.beforeTheFirst.run();
		}
		@Nullable String refused = this.refusing;
		if (refused != null && event.id().contains(refused)) {
			this.sent.add("refused");
			throw new IllegalStateException("not now");
		}
		this.sent.add(event.id());
	}

	private static List<String> events(List<String> ids) {
		return ids.stream().map((id) -> "recommendation/" + id + "@1").toList();
	}

	private MongoAggregates<Counter> counters(Relay relay) {
		return counters(this.mongo, relay);
	}

	static MongoAggregates<Counter> counters(MongoTemplate mongo, Relay relay) {
		return counters(mongo, relay, Clock.systemUTC());
	}

	static MongoAggregates<Counter> counters(MongoTemplate mongo, Relay relay, Clock clock) {
		return new MongoAggregates<>(mongo, "counters", Counter.class, new EventFactory(clock, Traces.none()), relay,
				clock, ListedAggregatesContract.LISTING);
	}

}
