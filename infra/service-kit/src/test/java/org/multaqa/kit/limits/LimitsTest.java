package org.multaqa.kit.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.limits.LimitProperties.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsTest {

	/** Of people in one hall, behind one network address. */
	private static final int VENUE = 2_000;

	private static final LimitProperties USUAL = properties(1);

	private Instant now = Instant.parse("2025-12-08T08:00:00Z");

	private final Limits limits = new Limits(USUAL, () -> this.now);

	@Test
	void so_much_may_be_asked_for_at_once_and_then_little_by_little() {
		IntStream.range(0, USUAL.writes()).forEach((_) -> assertThat(take(Kind.WRITE, "hind")).isZero());

		assertThat(take(Kind.WRITE, "hind")).isEqualTo(Duration.ofSeconds(1));
		this.now = this.now.plusSeconds(1);
		assertThat(take(Kind.WRITE, "hind")).isZero();
		assertThat(take(Kind.WRITE, "hind")).isZero();
		assertThat(take(Kind.WRITE, "hind")).isPositive();
	}

	@Test
	void who_asks_for_too_much_takes_it_from_nobody_else_and_from_nothing_else() {
		IntStream.range(0, 10_000).forEach((_) -> take(Kind.COSTLY, "hind"));

		assertThat(take(Kind.COSTLY, "hind")).isPositive();
		assertThat(take(Kind.COSTLY, "mei")).isZero();
		assertThat(take(Kind.WRITE, "hind")).isZero();
		assertThat(take(Kind.READ, "hind")).isZero();
	}

	/**
	 * All come in within one minute: each sees ten pages with nobody known yet, then
	 * signs in, reads and writes.
	 */
	@Test
	void a_venue_behind_one_address_is_normal_use() {
		for (int person = 0; person < VENUE; person++) {
			String who = "person-" + person;
			IntStream.range(0, 10).forEach((_) -> assertThat(take(Kind.STRANGER, "203.0.113.9")).isZero());
			IntStream.range(0, 60).forEach((_) -> assertThat(take(Kind.READ, who)).isZero());
			IntStream.range(0, 20).forEach((_) -> assertThat(take(Kind.WRITE, who)).isZero());
			IntStream.range(0, 10).forEach((_) -> assertThat(take(Kind.COSTLY, who)).isZero());
		}
	}

	@Test
	void one_factor_raises_all_of_them() {
		var raised = properties(1000);

		assertThat(Kind.values()).allSatisfy(
				(kind) -> assertThat(raised.most(kind)).isEqualTo(1000 * USUAL.most(kind)).isLessThan(1L << 40));
	}

	private Duration take(Kind kind, String who) {
		return this.limits.take(kind, who);
	}

	private static LimitProperties properties(int factor) {
		return new LimitProperties(factor, 1200, 120, 120, 6000, 60_000, 600, List.of());
	}

}
