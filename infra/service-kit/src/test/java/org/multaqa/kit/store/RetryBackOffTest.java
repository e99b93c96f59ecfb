package org.multaqa.kit.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetryBackOffTest {

	private static final RequestContext ANYBODYS = RequestContext.by(Actor.of("p-sara"));

	private final long seed = new Random().nextLong();

	private final List<Duration> pauses = new ArrayList<>();

	private final Random chance = new Random(this.seed);

	private final RetryBackOff backOff = new RetryBackOff(this.chance::nextLong, this.pauses::add);

	@RepeatedTest(20)
	void pauses_by_chance_within_a_bound_that_doubles() {
		for (int attempt = 1; attempt < Aggregates.ATTEMPTS; attempt++) {
			assertThat(this.backOff.after(attempt)).isTrue();

			var bound = RetryBackOff.FIRST.multipliedBy(1L << (attempt - 1));
			assertThat(this.pauses.getLast()).as("pause %d, seed %d", attempt, this.seed)
				.isGreaterThanOrEqualTo(Duration.ZERO)
				.isLessThan((bound.compareTo(RetryBackOff.LONGEST) < 0) ? bound : RetryBackOff.LONGEST);
		}
		assertThat(this.pauses).as("seed %d", this.seed).doesNotHaveDuplicates();
	}

	@Test
	void two_who_met_do_not_pause_alike() {
		var others = new ArrayList<Duration>();
		var other = new RetryBackOff(new Random(this.seed + 1)::nextLong, others::add);
		for (int attempt = 1; attempt < Aggregates.ATTEMPTS; attempt++) {
			this.backOff.after(attempt);
			other.after(attempt);
		}

		assertThat(this.pauses).as("seed %d", this.seed).doesNotContainAnyElementsOf(others);
	}

	@Test
	void comes_after_every_attempt_but_the_last() {
		var contested = new Contested(Integer.MAX_VALUE, this.backOff);

		assertThatThrownBy(() -> contested.change("c", "unknown", ANYBODYS, RetryBackOffTest::onceMore))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(this.pauses).hasSize(Aggregates.ATTEMPTS - 1);
	}

	@Test
	void ends_when_nobody_else_is_there() {
		var contested = new Contested(3, this.backOff);

		assertThat(contested.change("c", "unknown", ANYBODYS, RetryBackOffTest::onceMore).state()).isEqualTo(1);
		assertThat(this.pauses).hasSize(3);
	}

	@Test
	void is_not_for_who_insists_on_a_version() {
		var contested = new Contested(1, this.backOff);
		var insisting = new RequestContext(ANYBODYS.actor(), 1L, null, null, null);

		assertThatThrownBy(() -> contested.change("c", "unknown", insisting, RetryBackOffTest::onceMore))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(this.pauses).isEmpty();
	}

	@Test
	void whoever_insists_on_a_version_is_told_how_far_those_have_come_who_were_faster() {
		var contested = new Contested(1, this.backOff);
		var insisting = new RequestContext(ANYBODYS.actor(), 1L, null, null, null);

		assertThatThrownBy(() -> contested.change("c", "unknown", insisting, RetryBackOffTest::onceMore))
			.isInstanceOfSatisfying(ConcurrencyConflict.class,
					(conflict) -> assertThat(conflict.sequence()).isEqualTo(1));
	}

	@Test
	void gives_up_when_the_thread_is_to_stop() {
		var contested = new Contested(1, new RetryBackOff(this.chance::nextLong, (_) -> {
			throw new InterruptedException();
		}));

		assertThatThrownBy(() -> contested.change("c", "unknown", ANYBODYS, RetryBackOffTest::onceMore))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(Thread.interrupted()).isTrue();
	}

	private static Decision<Integer> onceMore(int times) {
		return Decision.of(times + 1, new RecommendationSubmitted(new RecommendationId("c"), new MeetingId("doha-2025"),
				new PersonId("p-sara")));
	}

}
