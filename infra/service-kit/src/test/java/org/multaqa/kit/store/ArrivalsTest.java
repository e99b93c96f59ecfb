package org.multaqa.kit.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrivalsTest {

	private static final Duration HOUR = Duration.ofHours(1);

	private final AtomicInteger looks = new AtomicInteger();

	private volatile int wording = 1;

	@Test
	void what_is_there_is_looked_at_once() {
		assertThat(new Arrivals().await(HOUR, this::look, (number) -> number == 1)).hasValue(1);
		assertThat(this.looks).hasValue(1);
	}

	@Test
	void an_arrival_wakes_who_waits() throws Exception {
		var arrivals = new Arrivals(HOUR, HOUR);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var asked = people.submit(() -> arrivals.await(HOUR, this::look, (number) -> number == 2));
			await("looked, and waits").until(() -> this.looks.get() == 1);
			arrivals.arrived();
			await("something else arrived").until(() -> this.looks.get() == 2);
			this.wording = 2;
			arrivals.arrived();

			assertThat(asked.get(10, TimeUnit.SECONDS)).hasValue(2);
		}
	}

	@Test
	void what_arrives_at_another_instance_is_found_all_the_same() throws Exception {
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var asked = people.submit(() -> new Arrivals().await(HOUR, this::look, (number) -> number == 2));
			await("looked, and waits").until(() -> this.looks.get() > 0);
			this.wording = 2;

			assertThat(asked.get(10, TimeUnit.SECONDS)).hasValue(2);
		}
	}

	@Test
	void what_never_comes_is_looked_for_ever_less_often() {
		assertThat(new Arrivals().await(Duration.ofSeconds(1), this::look, (number) -> number == 2)).hasValue(1);

		assertThat(this.looks).hasValueLessThan(10);
	}

	private Optional<Integer> look() {
		this.looks.incrementAndGet();
		return Optional.of(this.wording);
	}

}
