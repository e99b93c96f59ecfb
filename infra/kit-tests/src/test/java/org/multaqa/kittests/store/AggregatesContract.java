package org.multaqa.kittests.store;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.Kind;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every store of aggregates must do. */
interface AggregatesContract {

	Actor SARA = Actor.of("p-sara", "doha-2025:delegate:mena");

	Aggregates<Counter> counters();

	@Test
	default void what_was_inserted_is_found_with_its_kind() {
		String id = fresh();
		counters().insert(id, counted(id, 1), RequestContext.by(SARA));

		assertThat(counters().find(id)).hasValueSatisfying((found) -> {
			assertThat(found.version()).isEqualTo(1);
			assertThat(found.sequence()).isEqualTo(1);
			assertThat(found.state()).isEqualTo(new Counter(new Counting(1), "c"));
		});
	}

	@Test
	default void the_second_of_two_concurrent_changes_is_refused() {
		String id = fresh();
		var read = counters().insert(id, counted(id, 1), RequestContext.by(SARA));
		counters().update(read, counted(id, 2), RequestContext.by(SARA));

		assertThatThrownBy(() -> counters().update(read, counted(id, 3), RequestContext.by(SARA)))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(counters().find(id).orElseThrow().state().stage()).isEqualTo(new Counting(2));
	}

	@Test
	default void intents_of_many_at_the_same_moment_are_all_carried_out() throws Exception {
		int many = 64;
		String id = fresh();
		counters().insert(id, counted(id, 0), RequestContext.by(SARA));
		var gate = new CountDownLatch(1);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var asked = IntStream.range(0, many).mapToObj((_) -> people.submit(() -> {
				gate.await();
				return counters().change(id, "counter.unknown", RequestContext.by(SARA),
						(counter) -> counted(id, ((Counting) counter.stage()).times() + 1));
			})).toList();
			gate.countDown();
			for (var answer : asked) {
				answer.get();
			}
		}

		assertThat(counters().find(id).orElseThrow().state().stage()).isEqualTo(new Counting(many));
		assertThat(counters().find(id).orElseThrow().sequence()).isEqualTo(many + 1);
	}

	@Test
	default void an_edit_of_an_old_version_is_refused() {
		String id = fresh();
		counters().insert(id, counted(id, 1), RequestContext.by(SARA));
		var old = new RequestContext(SARA, 7L, null, null, null);

		assertThatThrownBy(() -> counters().change(id, "counter.unknown", old, (_) -> counted(id, 2)))
			.isInstanceOf(ConcurrencyConflict.class);
	}

	@Test
	default void a_command_is_carried_out_once_under_its_key() {
		String id = fresh();
		counters().insert(id, counted(id, 1), RequestContext.by(SARA));
		var keyed = new RequestContext(SARA, null, "key-1", "print", null);
		counters().change(id, "counter.unknown", keyed, (_) -> counted(id, 2));
		counters().change(id, "counter.unknown", keyed, (_) -> counted(id, 3));

		assertThat(counters().find(id).orElseThrow().state().stage()).isEqualTo(new Counting(2));
	}

	@Test
	default void two_hundred_commands_are_each_carried_out_once_under_their_keys() {
		int many = 200;
		String id = fresh();
		counters().create(id, keyed("creation", "print"), "counter.taken", () -> counted(id, 0));
		IntStream.range(0, many).forEach((number) -> count(id, "key-" + number));
		var after = counters().find(id).orElseThrow();
		assertThat(after.state().stage()).isEqualTo(new Counting(many));

		var again = counters().create(id, keyed("creation", "print"), "counter.taken", () -> counted(id, 0));
		assertThat(again.version()).isEqualTo(after.version());
		assertThat(IntStream.range(0, many)).allSatisfy((number) -> {
			assertThat(count(id, "key-" + number).version()).isEqualTo(after.version());
			assertThatThrownBy(() -> counters().change(id, "counter.unknown", keyed("key-" + number, "another print"),
					(_) -> counted(id, 0)))
				.isInstanceOf(Aggregates.IdempotencyConflict.class);
		});
		assertThat(counters().find(id).orElseThrow().state().stage()).isEqualTo(new Counting(many));
	}

	private Versioned<Counter> count(String id, String key) {
		return counters().change(id, "counter.unknown", keyed(key, "print"),
				(counter) -> counted(id, ((Counting) counter.stage()).times() + 1));
	}

	private static RequestContext keyed(String key, String fingerprint) {
		return new RequestContext(SARA, null, key, fingerprint, null);
	}

	@Test
	default void something_else_under_the_same_key_is_refused() {
		String id = fresh();
		counters().insert(id, counted(id, 1), new RequestContext(SARA, null, "key-1", "print", null));

		assertThatThrownBy(() -> counters().change(id, "counter.unknown",
				new RequestContext(SARA, null, "key-1", "another print", null), (_) -> counted(id, 2)))
			.isInstanceOf(Aggregates.IdempotencyConflict.class);
	}

	@Test
	default void the_key_of_another_person_is_another_key() {
		String id = fresh();
		counters().insert(id, counted(id, 1), new RequestContext(SARA, null, "key-1", "print", null));
		var omars = new RequestContext(Actor.of("p-omar"), null, "key-1", "another print", null);
		counters().change(id, "counter.unknown", omars, (_) -> counted(id, 2));

		assertThat(counters().find(id).orElseThrow().version()).isEqualTo(2);
	}

	@Test
	default void a_decision_that_changes_nothing_writes_nothing() {
		String id = fresh();
		counters().insert(id, counted(id, 1), RequestContext.by(SARA));
		counters().change(id, "counter.unknown", RequestContext.by(SARA), Decision::unchanged);

		assertThat(counters().find(id).orElseThrow().version()).isEqualTo(1);
	}

	@Test
	default void a_change_that_tells_nothing_is_stored_all_the_same() {
		String id = fresh();
		counters().insert(id, counted(id, 1), RequestContext.by(SARA));

		var changed = counters().change(id, "counter.unknown", RequestContext.by(SARA),
				(_) -> Decision.of(new Counter(new Counting(2), "c")));

		assertThat(changed.version()).isEqualTo(2);
		assertThat(changed.sequence()).isEqualTo(1);
		assertThat(counters().find(id).orElseThrow().state().stage()).isEqualTo(new Counting(2));
	}

	@Test
	default void what_is_not_there_is_refused_by_its_code() {
		assertThatThrownBy(
				() -> counters().change(fresh(), "counter.unknown", RequestContext.by(SARA), Decision::unchanged))
			.isInstanceOfSatisfying(RuleViolation.class,
					(violation) -> assertThat(violation.code()).isEqualTo("counter.unknown"));
	}

	@Test
	default void what_is_there_from_the_beginning_is_stored_with_its_first_change() {
		String id = fresh();
		var beginning = new Counter(new Counting(0), "c");
		var asked = counters().changeFrom(id, beginning, RequestContext.by(SARA), Decision::unchanged);
		assertThat(asked.version()).isZero();
		assertThat(counters().find(id)).isEmpty();

		var changed = counters().changeFrom(id, beginning, RequestContext.by(SARA), (_) -> counted(id, 1));

		assertThat(changed.version()).isEqualTo(1);
		assertThat(counters().changeFrom(id, beginning, RequestContext.by(SARA), (_) -> counted(id, 2)).version())
			.isEqualTo(2);
	}

	@Test
	default void of_two_first_changes_at_the_same_moment_the_second_is_asked_again() {
		String id = fresh();
		var beginning = new Counter(new Counting(0), "c");
		counters().changeFrom(id, beginning, RequestContext.by(SARA), (counter) -> {
			if (counter.stage().equals(new Counting(0))) {
				counters().insert(id, counted(id, 5), RequestContext.by(SARA));
			}
			return counted(id, ((Counting) counter.stage()).times() + 1);
		});

		assertThat(counters().find(id).orElseThrow().state().stage()).isEqualTo(new Counting(6));
	}

	@Test
	default void who_has_seen_a_part_is_asked_again_when_somebody_else_changed_another_part() {
		String id = fresh();
		counters().insert(id, counted(id, 1), RequestContext.by(SARA));
		var seen = new RequestContext(SARA, 7L, null, null, null);

		counters().changePartFrom(id, new Counter(new Counting(0), "c"), seen, (_) -> 7, (read) -> {
			if (read.version() == 1) {
				counters().update(read, counted(id, 5), RequestContext.by(SARA));
			}
			return counted(id, ((Counting) read.state().stage()).times() + 1);
		});

		assertThat(counters().find(id).orElseThrow().state().stage()).isEqualTo(new Counting(6));
	}

	@Test
	default void who_has_seen_another_version_of_a_part_is_refused_at_once() {
		String id = fresh();
		counters().insert(id, counted(id, 1), RequestContext.by(SARA));
		var asked = new AtomicInteger();

		assertThatThrownBy(() -> counters().changePartFrom(id, new Counter(new Counting(0), "c"),
				new RequestContext(SARA, 6L, null, null, null), (_) -> 7, (read) -> {
					asked.incrementAndGet();
					return counted(id, 2);
				}))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(asked).hasValue(1);
	}

	@Test
	default void who_may_not_create_is_refused_before_it_is_said_that_a_name_is_taken() {
		String id = fresh();
		counters().create(id, RequestContext.by(SARA), "counter.taken", () -> counted(id, 1));

		assertThatThrownBy(() -> counters().create(id, RequestContext.by(SARA), "counter.taken", () -> {
			throw RuleViolation.notAllowed("counter.not-yours");
		})).isInstanceOfSatisfying(RuleViolation.class,
				(violation) -> assertThat(violation.code()).isEqualTo("counter.not-yours"));
	}

	@Test
	default void a_taken_name_is_refused() {
		String id = fresh();
		counters().create(id, RequestContext.by(SARA), "counter.taken", () -> counted(id, 1));

		assertThatThrownBy(() -> counters().create(id, RequestContext.by(SARA), "counter.taken", () -> counted(id, 1)))
			.isInstanceOfSatisfying(RuleViolation.class,
					(violation) -> assertThat(violation.code()).isEqualTo("counter.taken"));
	}

	static String fresh() {
		return "c-" + UUID.randomUUID().toString().substring(0, 8);
	}

	static Decision<Counter> counted(String id, int times) {
		return Decision.of(new Counter(new Counting(times), "c"), event(id));
	}

	static RecommendationSubmitted event(String id) {
		return new RecommendationSubmitted(new RecommendationId(id), new MeetingId("doha-2025"),
				new PersonId("p-sara"));
	}

	record Counter(Stage stage, String name) {

		Map<String, Object> listed() {
			return Map.of("name", this.name, "times", (this.stage instanceof Counting counting) ? counting.times() : 0);
		}

	}

	sealed interface Stage {

	}

	@Kind("counting")
	record Counting(int times) implements Stage {

	}

	@Kind("stopped")
	record Stopped() implements Stage {

	}

}
