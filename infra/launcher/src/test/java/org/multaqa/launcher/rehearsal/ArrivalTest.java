package org.multaqa.launcher.rehearsal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.launcher.rehearsal.Report.Journal;

import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrivalTest {

	private static final Duration LONG = Duration.ofMinutes(1);

	private static final Journal ALL = new Journal(3, 10, 0);

	@Test
	void is_over_when_the_journal_has_every_event_of_the_log() {
		var arrival = Arrival.await(saying(() -> new Journal(3, 9, 0), () -> ALL), () -> 10, LONG);

		assertThat(arrival.journal()).isEqualTo(ALL);
		assertThat(arrival.fault(10)).isEmpty();
	}

	@Test
	void a_journal_that_cannot_be_asked_is_asked_again() {
		var arrival = Arrival.await(saying(ArrivalTest::refused, ArrivalTest::unheard, () -> ALL), () -> 10, LONG);

		assertThat(arrival.journal()).isEqualTo(ALL);
		assertThat(arrival.fault(10)).isEmpty();
	}

	@Test
	void when_patience_is_over_it_says_why_the_journal_could_not_be_asked() {
		var arrival = Arrival.await(ArrivalTest::refused, () -> 10, Duration.ZERO);

		assertThat(arrival.fault(10)).contains("503 SERVICE_UNAVAILABLE");
		assertThat(arrival.journal()).isEqualTo(new Journal(0, 0, 0));
	}

	@Test
	void when_patience_is_over_it_says_what_the_journal_lacks() {
		assertThat(Arrival.await(() -> new Journal(3, 9, 0), () -> 10, Duration.ZERO).fault(10))
			.isEqualTo("9 events in the journal, 10 in the log");
		assertThat(Arrival.await(() -> new Journal(3, 10, 2), () -> 10, Duration.ZERO).fault(10)).isEqualTo("2 gaps");
	}

	private static Journal refused() {
		throw new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE);
	}

	private static Journal unheard() {
		throw new ResourceAccessException("Read timed out");
	}

	@SafeVarargs
	private static Supplier<Journal> saying(Supplier<Journal>... answers) {
		Deque<Supplier<Journal>> left = new ArrayDeque<>(List.of(answers));
		return () -> left.removeFirst().get();
	}

}
