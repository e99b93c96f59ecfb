package org.multaqa.kittests.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.SeenEvent;
import org.multaqa.model.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What every store of copies must do. */
interface ReplicasContract {

	Replicas<Tally> tallies();

	@Test
	default void an_event_changes_a_copy_once() {
		String id = AggregatesContract.fresh();

		assertThat(tallies().apply(id, event(id, 1), oneMore(id))).isTrue();
		assertThat(tallies().apply(id, event(id, 1), oneMore(id))).isFalse();
		assertThat(tallies().find(id)).hasValue(new Tally(id, 1));
	}

	@Test
	default void an_older_event_that_comes_again_changes_nothing() {
		String id = AggregatesContract.fresh();
		tallies().apply(id, event(id, 1), oneMore(id));
		tallies().apply(id, event(id, 2), oneMore(id));

		assertThat(tallies().apply(id, event(id, 1), oneMore(id))).isFalse();
		assertThat(tallies().find(id)).hasValue(new Tally(id, 2));
	}

	@Test
	default void each_subject_that_feeds_a_copy_is_numbered_by_itself() {
		String id = AggregatesContract.fresh();
		tallies().apply(id, event(id, 7), oneMore(id));

		assertThat(tallies().apply(id, event("other-" + id, 1), oneMore(id))).isTrue();
		assertThat(tallies().find(id)).hasValue(new Tally(id, 2));
	}

	@Test
	default void many_subjects_at_once_lose_nothing() throws Exception {
		String id = AggregatesContract.fresh();
		try (var listeners = Executors.newVirtualThreadPerTaskExecutor()) {
			var told = IntStream.range(0, 12)
				.<Callable<Object>>mapToObj(
						(number) -> () -> tallies().apply(id, event(number + "-" + id, 1), oneMore(id)))
				.toList();
			for (var answer : listeners.invokeAll(told)) {
				answer.get();
			}
		}

		assertThat(tallies().find(id)).hasValue(new Tally(id, 12));
	}

	@Test
	default void an_event_that_is_of_no_concern_is_remembered_all_the_same() {
		String id = AggregatesContract.fresh();
		tallies().apply(id, event(id, 1), (_) -> null);

		assertThat(tallies().find(id)).isEmpty();
		assertThat(tallies().apply(id, event(id, 1), oneMore(id))).isFalse();
	}

	@Test
	default void what_is_erased_does_not_come_back_with_an_old_event() {
		String id = AggregatesContract.fresh();
		tallies().apply(id, event(id, 1), oneMore(id));
		tallies().erase(id);

		assertThat(tallies().find(id)).isEmpty();
		assertThat(all()).noneMatch((tally) -> tally.name().equals(id));
		assertThat(tallies().apply(id, event(id, 1), oneMore(id))).isFalse();
		assertThat(tallies().find(id)).isEmpty();
	}

	@Test
	default void one_waits_until_a_copy_is_gone_and_not_for_ever() {
		String id = AggregatesContract.fresh();
		tallies().apply(id, event(id, 1), oneMore(id));

		assertThat(tallies().awaitGone(id, Duration.ofMillis(50))).isFalse();
		tallies().erase(id);
		assertThat(tallies().awaitGone(id, Duration.ofSeconds(5))).isTrue();
	}

	@Test
	default void what_is_taken_out_of_a_copy_stays_out_and_the_copy_goes_on() {
		String id = AggregatesContract.fresh();
		tallies().apply(id, event(id, 1), oneMore(id));
		tallies().apply(id, event(id, 2), oneMore(id));
		tallies().reduce(id, (tally) -> new Tally(tally.name(), 0));

		assertThat(tallies().apply(id, event(id, 2), oneMore(id))).isFalse();
		assertThat(tallies().find(id)).map(Tally::times).contains(0);
		assertThat(tallies().apply(id, event(id, 3), oneMore(id))).isTrue();
		assertThat(tallies().find(id)).map(Tally::times).contains(1);
	}

	@Test
	default void nothing_is_taken_out_of_what_is_not_there() {
		String id = AggregatesContract.fresh();
		tallies().reduce(id, (tally) -> new Tally(tally.name(), 0));

		assertThat(tallies().find(id)).isEmpty();
	}

	@Test
	default void what_is_not_here_yet_is_waited_for() throws Exception {
		String id = AggregatesContract.fresh();
		tallies().apply(id, event(id, 1), oneMore(id));
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var asked = people.submit(() -> tallies().await(id, Duration.ofSeconds(20), (tally) -> tally.times() == 2));
			await("it waits").during(Duration.ofMillis(100)).until(() -> !asked.isDone());
			tallies().apply(id, event(id, 2), oneMore(id));

			assertThat(asked.get(10, TimeUnit.SECONDS)).hasValue(new Tally(id, 2));
		}
	}

	@Test
	default void what_does_not_come_in_time_is_given_up() {
		String id = AggregatesContract.fresh();
		assertThat(tallies().await(id, Duration.ofMillis(60), (_) -> true)).isEmpty();

		tallies().apply(id, event(id, 1), oneMore(id));
		assertThat(tallies().await(id, Duration.ofMillis(60), (_) -> false)).hasValue(new Tally(id, 1));
	}

	@Test
	default void it_is_waited_for_how_far_a_copy_has_come_whether_the_event_changed_it_or_not() throws Exception {
		String id = AggregatesContract.fresh();
		tallies().apply(id, event(id, 1), oneMore(id));
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var asked = people.submit(() -> tallies().await(seen(id, 3), Duration.ofSeconds(20)));
			await("it waits").during(Duration.ofMillis(100)).until(() -> !asked.isDone());
			tallies().apply(id, event(id, 2), (_) -> null);
			tallies().pass(id, subject(id), 3);

			assertThat(asked.get(10, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(tallies().find(id)).hasValue(new Tally(id, 1));
	}

	@Test
	default void a_copy_that_does_not_come_so_far_in_time_is_behind() {
		String id = AggregatesContract.fresh();
		assertThat(tallies().await(seen(id, 1), Duration.ofMillis(60))).isFalse();

		tallies().apply(id, event(id, 1), oneMore(id));
		assertThat(tallies().await(seen(id, 1), Duration.ZERO)).isTrue();
		assertThat(tallies().await(seen(id, 2), Duration.ofMillis(60))).isFalse();
	}

	@Test
	default void an_event_that_was_passed_over_comes_too_late_and_an_older_one_takes_nothing_back() {
		String id = AggregatesContract.fresh();
		tallies().pass(id, subject(id), 2);
		tallies().pass(id, subject(id), 1);

		assertThat(tallies().await(seen(id, 2), Duration.ZERO)).isTrue();
		assertThat(tallies().apply(id, event(id, 2), oneMore(id))).isFalse();
		assertThat(tallies().apply(id, event(id, 3), oneMore(id))).isTrue();
		assertThat(tallies().find(id)).hasValue(new Tally(id, 1));
	}

	@Test
	default void every_copy_is_met_once_in_the_order_of_their_ids() {
		String id = AggregatesContract.fresh();
		tallies().apply(id + "-b", event(id, 1), (_) -> new Tally(id, 2));
		tallies().apply(id + "-a", event(id, 1), (_) -> new Tally(id, 1));

		assertThat(all()).filteredOn((tally) -> tally.name().equals(id))
			.containsExactly(new Tally(id, 1), new Tally(id, 2));
	}

	private List<Tally> all() {
		var all = new ArrayList<Tally>();
		tallies().forEach(all::add);
		return all;
	}

	private static EventEnvelope<?> event(String id, long sequence) {
		return new EventEnvelope<>(subject(id), sequence, "t", Instant.EPOCH, new PersonId("p-sara"), "c", null,
				AggregatesContract.event(id));
	}

	private static SeenEvent seen(String id, long sequence) {
		return new SeenEvent("recommendation", id, sequence);
	}

	private static String subject(String id) {
		return "recommendation/" + id;
	}

	private static Function<@Nullable Tally, @Nullable Tally> oneMore(String id) {
		return (before) -> new Tally(id, (before != null) ? before.times() + 1 : 1);
	}

	record Tally(String name, int times) {

	}

}
