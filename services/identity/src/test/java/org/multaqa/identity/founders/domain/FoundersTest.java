package org.multaqa.identity.founders.domain;

import java.time.Instant;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.identity.api.FounderActions;
import org.multaqa.identity.founders.domain.Founders.Founder;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoundersTest {

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private static final Instant AFTER_AN_HOUR = NOON.plus(FirstRunCode.LIFETIME);

	private static final FirstRunCode CODE = FirstRunCode.of("K7QM-2XPD-9RTV", NOON);

	private static final FirstRunCode OTHER = FirstRunCode.of("AAAA-BBBB-CCCC", NOON);

	private static final PersonId LAYAN = new PersonId("layan-fihris");

	private static final PersonId HIND = new PersonId("hind-riwaq");

	private static final Actor BY_LAYAN = Actor.of("layan-fihris", "*:founder");

	private static Founders offered() {
		return Founders.none().offer(CODE).state();
	}

	private static Founders layan() {
		return offered().first(LAYAN, NOON).state();
	}

	private static Founders layanAndHind() {
		return layan().appoint(BY_LAYAN, HIND, NOON).state();
	}

	@Nested
	class TheCode {

		@Test
		void of_a_later_start_takes_the_place_of_the_one_before() {
			assertThat(offered().offer(OTHER).state().code()).isEqualTo(OTHER);
		}

		@Test
		void is_renewed_after_its_hour_and_not_before() {
			assertThat(offered().renew(OTHER, AFTER_AN_HOUR.minusMillis(1)).state().code()).isEqualTo(CODE);
			assertThat(offered().renew(OTHER, AFTER_AN_HOUR).state().code()).isEqualTo(OTHER);
			assertThat(Founders.none().renew(OTHER, NOON).state().code()).isEqualTo(OTHER);
		}

		@Test
		void that_was_tried_too_often_is_not_renewed_for_that() {
			var all = offered();
			for (int i = 0; i < FirstRunCode.ATTEMPTS; i++) {
				all = all.attempt(NOON).state();
			}
			var tired = all;

			assertRefused("first-run.lapsed", () -> tired.attempt(NOON));
			assertThat(tired.renew(OTHER, NOON).state()).isEqualTo(tired);
		}

		@Test
		void cannot_be_tried_after_its_hour_or_before_there_is_one() {
			assertRefused("first-run.lapsed", () -> offered().attempt(AFTER_AN_HOUR));
			assertRefused("first-run.lapsed", () -> Founders.none().attempt(NOON));
		}

		@Test
		void is_gone_for_ever_where_there_is_a_founder() {
			assertThat(layan().code()).isNull();
			assertThat(layan().offer(OTHER).state()).isEqualTo(layan());
			assertThat(layan().renew(OTHER, NOON).state()).isEqualTo(layan());
			assertRefused("request.unknown-address", () -> layan().attempt(NOON));
		}

	}

	@Nested
	class TheFirst {

		@Test
		void is_whoever_comes_first() {
			assertThat(layan().all()).containsExactly(new Founder(LAYAN, NOON));
		}

		@Test
		void is_one() {
			assertRefused("request.unknown-address", () -> layan().first(HIND, NOON));
		}

	}

	@Nested
	class Appointing {

		@Test
		void makes_one_more() {
			assertThat(layanAndHind().all()).containsExactly(new Founder(LAYAN, NOON), new Founder(HIND, NOON));
		}

		@Test
		void again_changes_nothing() {
			assertThat(layanAndHind().appoint(BY_LAYAN, HIND, AFTER_AN_HOUR).state()).isEqualTo(layanAndHind());
		}

		@Test
		void is_for_founders_and_not_for_who_was_one_when_the_token_was_made() {
			assertRefused("actor.needs-role", () -> layan().appoint(Actor.of("hind-riwaq"), HIND, NOON));
			var without = layanAndHind().dismiss(Actor.of("hind-riwaq", "*:founder"), LAYAN).state();

			assertRefused("actor.needs-role", () -> without.appoint(BY_LAYAN, LAYAN, NOON));
		}

		@Test
		void has_an_end() {
			var many = IntStream.range(1, FounderActions.MOST)
				.mapToObj((i) -> new PersonId("founder-" + i))
				.reduce(layan(), (all, person) -> all.appoint(BY_LAYAN, person, NOON).state(), (a, b) -> a);

			assertThat(many.all()).hasSize(FounderActions.MOST);
			assertRefused("founder.too-many", () -> many.appoint(BY_LAYAN, HIND, NOON));
			assertThat(many.appoint(BY_LAYAN, LAYAN, NOON).state()).isEqualTo(many);
		}

	}

	@Nested
	class Dismissing {

		@Test
		void takes_the_right_back_the_own_one_too() {
			assertThat(layanAndHind().dismiss(BY_LAYAN, HIND).state()).isEqualTo(layan());
			assertThat(layanAndHind().dismiss(BY_LAYAN, LAYAN).state().has(LAYAN)).isFalse();
		}

		@Test
		void of_the_last_one_is_refused() {
			assertRefused("founder.last", () -> layan().dismiss(BY_LAYAN, LAYAN));
		}

		@Test
		void of_somebody_who_is_none_changes_nothing() {
			assertThat(layan().dismiss(BY_LAYAN, HIND).state()).isEqualTo(layan());
		}

		@Test
		void is_for_founders() {
			assertRefused("actor.needs-role", () -> layanAndHind().dismiss(Actor.of("sami-raff"), HIND));
			assertRefused("actor.needs-role", () -> layan().dismiss(Actor.of("sami-raff"), HIND));
		}

	}

	private static void assertRefused(String code, ThrowingCallable act) {
		assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class,
				(no) -> assertThat(no.code()).isEqualTo(code));
	}

}
