package org.multaqa.portal.generations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.Listing;

import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Repeat a failure with {@code -Dmultaqa.seed=…}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GenerationsTest extends Counting {

	@Nested
	class Taking_into_use {

		@Test
		void what_was_being_written_when_writers_were_asked_to_wait_is_read_from_the_log() {
			var first = told("a", 1);
			counts.apply("a", first, (before) -> {
				build();
				return Count.next(before, first);
			});

			assertThat(generations.inUse()).isEqualTo(2);
			assertThat(counts.find("a")).contains(new Count(List.of(1L)));
		}

		@Test
		void a_writer_waits_for_it_and_writes_into_it() {
			var building = generations.begin().orElseThrow();
			var anew = anew(building);
			generations.hold(building, 1);
			var writing = CompletableFuture.runAsync(() -> apply(counts, told("a", 1)), THREADS);
			await("told").until(() -> log.size() == 1);
			assertThat(writing).isNotDone();
			assertThat(generations.swap(building, 1)).isTrue();

			assertThat(writing).succeedsWithin(PATIENCE);
			assertThat(anew.find("a")).contains(new Count(List.of(1L)));
		}

		@Test
		void is_refused_when_a_writer_has_lost_patience_and_is_asked_for_again() {
			var building = generations.begin().orElseThrow();
			var anew = anew(building);
			var hasty = new GenerationStore(mongo, new Generations(mongo, clock, Duration.ZERO), clock);
			generations.hold(building, 1);
			apply(hasty.inUse(KIND, Count.class, Listing.none()), told("a", 1));
			assertThat(generations.swap(building, 1)).isFalse();
			assertThat(counts.find("a")).isPresent();

			generations.hold(building, 2);
			log.forEach((event) -> apply(anew, event));
			assertThat(generations.swap(building, 2)).isTrue();
			assertThat(counts.find("a")).contains(new Count(List.of(1L)));
		}

		@Test
		void is_followed_by_readers_of_another_instance() {
			var elsewhere = new GenerationStore(mongo, new Generations(mongo, clock, PATIENCE), clock).inUse(KIND,
					Count.class, Listing.none());
			apply(counts, told("a", 1));
			assertThat(elsewhere.find("a")).isPresent();
			build();
			apply(counts, told("a", 2));

			await("the new generation, and never none").until(() -> elsewhere.find("a").orElseThrow().numbers().size(),
					(size) -> size == 2);
		}

		@Test
		void loses_nothing_however_often_it_happens_while_many_write() {
			long seed = Long.getLong("multaqa.seed", System.nanoTime());
			System.out.println("seed " + seed);
			var writers = IntStream.range(0, 3)
				.mapToObj(
						(writer) -> CompletableFuture.runAsync(() -> write(writer, new Random(seed + writer)), THREADS))
				.toList();
			var all = CompletableFuture.allOf(writers.toArray(CompletableFuture<?>[]::new));
			int builds = 0;
			do {
				build();
				store.sweep();
				builds++;
			}
			while (!all.isDone());

			assertThat(all).isCompleted();
			assertThat(builds).isGreaterThan(1);
			assertThat(generations.inUse()).isEqualTo(1 + builds);
			var expected = new ArrayList<Count>();
			for (int writer = 0; writer < 3; writer++) {
				for (int subject = 0; subject < 10; subject++) {
					String id = writer + "-" + subject;
					long numbers = log.stream().filter((event) -> event.subject().equals("output/" + id)).count();
					expected.add(new Count(LongStream.rangeClosed(1, numbers).boxed().toList()));
				}
			}
			assertThat(all(counts)).as("seed %d", seed).isEqualTo(expected);
		}

		private void write(int writer, Random random) {
			var last = new long[10];
			for (int i = 0; i < 300; i++) {
				int subject = (i < 10) ? i : random.nextInt(10);
				apply(counts, told(writer + "-" + subject, ++last[subject]));
			}
		}

	}

	@Nested
	class Built_by_an_earlier_version {

		@Test
		void lacks_something_until_a_new_one_is_in_use() {
			var earlier = new Generations(mongo, clock, PATIENCE, 1);
			assertThat(generations.isComplete()).as("begun by this version").isTrue();
			mongo.updateFirst(new Query(), new Update().unset("shape"), "read-models");
			assertThat(earlier.isComplete()).isTrue();
			assertThat(generations.isComplete()).isFalse();
			build();

			assertThat(generations.isComplete()).isTrue();
			assertThat(earlier.isComplete()).as("the earlier version may run beside").isTrue();
		}

	}

	@Nested
	class Building_one {

		@Test
		void is_done_by_one_at_a_time() {
			assertThat(generations.begin()).isPresent();

			assertThat(new Generations(mongo, clock, PATIENCE).begin()).isEmpty();
		}

		@Test
		void is_done_by_another_when_the_first_has_fallen_silent_who_can_then_no_longer_swap() {
			var silent = generations.begin().orElseThrow();
			clock.forward(Generations.LEASE);
			var other = generations.begin().orElseThrow();

			assertThat(other.generation()).isEqualTo(silent.generation() + 1);
			assertThatExceptionOfType(Generations.Overtaken.class).isThrownBy(() -> generations.hold(silent, 1));
			assertThatExceptionOfType(Generations.Overtaken.class).isThrownBy(() -> generations.swap(silent, 0));
			assertThat(generations.inUse()).isEqualTo(1);
		}

		@Test
		void goes_on_as_long_as_the_builder_says_that_it_is_alive() {
			var building = generations.begin().orElseThrow();
			clock.forward(Generations.LEASE.minusSeconds(1));
			generations.beat(building);
			clock.forward(Generations.LEASE.minusSeconds(1));

			assertThat(generations.begin()).isEmpty();
			assertThat(generations.building()).contains(building.generation());
		}

	}

	@Test
	void every_generation_has_the_indexes() {
		build();

		for (String collection : List.of(KIND, "counts-g2")) {
			assertThat(this.mongo.indexOps(collection).getIndexInfo()).as(collection)
				.anyMatch((index) -> index.isIndexForFields(List.of("list.parity", "list.last", "_id")));
		}
	}

	@Test
	void what_a_new_generation_lacks_is_taken_over_from_the_one_in_use() {
		apply(this.counts, told("a", 1));
		apply(this.counts, told("b", 1));
		apply(this.counts, told("b", 2));
		var building = this.generations.begin().orElseThrow();
		var anew = anew(building);
		apply(anew, this.log.get(1));
		var lacking = this.store.lacking(building.generation());
		apply(anew, this.log.get(2));

		assertThat(lacking.stream().filter((each) -> this.store.keep(building.generation(), each)))
			.extracting(GenerationStore.Lacking::subject)
			.containsExactly("output/a");
		assertThat(all(anew)).containsExactly(new Count(List.of(1L)), new Count(List.of(1L, 2L)));
	}

}
