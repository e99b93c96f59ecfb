package org.multaqa.sessions.signup.domain;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.WorkshopEvent.PlaceAssigned;
import org.multaqa.model.events.WorkshopEvent.PlaceAwaited;
import org.multaqa.model.events.WorkshopEvent.PlaceReturned;
import org.multaqa.model.events.WorkshopEvent.SignUpClosed;
import org.multaqa.model.events.WorkshopEvent.SignUpOpened;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.SignUpFacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignUpTest {

	private static final PersonId HIND = new PersonId("hind");

	private static final PersonId MEI = new PersonId("mei");

	private static final PersonId ADJOA = new PersonId("adjoa");

	@Test
	void who_comes_first_has_the_place_and_who_comes_next_waits() {
		var taken = take(open(1), HIND);
		var awaited = take(taken.state(), MEI);

		assertThat(taken.events()).containsExactly(new PlaceAssigned(MEETING, MODELS, HIND, false));
		assertThat(awaited.events()).containsExactly(new PlaceAwaited(MEETING, MODELS, MEI));
		assertThat(awaited.state().seated()).containsExactly(HIND);
		assertThat(awaited.state().waiting()).containsExactly(MEI);
	}

	@Test
	void signing_up_again_changes_nothing() {
		var signUp = take(take(open(1), HIND).state(), MEI).state();

		assertThat(take(signUp, HIND).events()).isEmpty();
		assertThat(take(signUp, MEI).events()).isEmpty();
	}

	@Test
	void a_place_given_back_goes_to_the_first_who_waits() {
		var signUp = take(take(take(open(1), HIND).state(), MEI).state(), ADJOA).state();

		var left = signUp.giveBack(facts(signUp), HIND);

		assertThat(left.events()).containsExactly(new PlaceReturned(MEETING, MODELS, HIND),
				new PlaceAssigned(MEETING, MODELS, MEI, true));
		assertThat(left.state().seated()).containsExactly(MEI);
		assertThat(left.state().waiting()).containsExactly(ADJOA);
	}

	@Test
	void who_waits_may_wait_no_more() {
		var signUp = take(take(open(1), HIND).state(), MEI).state();

		var left = signUp.giveBack(facts(signUp), MEI);

		assertThat(left.state().seated()).containsExactly(HIND);
		assertThat(left.state().waiting()).isEmpty();
		assertThat(left.state().giveBack(facts(left.state()), MEI).events()).isEmpty();
	}

	@Test
	void more_places_are_for_those_who_wait() {
		var signUp = take(take(take(open(1), HIND).state(), MEI).state(), ADJOA).state();

		var more = signUp.open(facts(signUp), 2);

		assertThat(more.events()).containsExactly(new SignUpOpened(MEETING, MODELS, 2),
				new PlaceAssigned(MEETING, MODELS, MEI, true));
		assertThat(more.state().waiting()).containsExactly(ADJOA);
	}

	@Test
	void nobody_loses_a_place_to_a_smaller_number() {
		var signUp = take(take(open(2), HIND).state(), MEI).state();

		assertRefused("sign-up.places-taken", () -> signUp.open(facts(signUp), 1));
		assertThat(signUp.open(facts(signUp), 2).events()).isEmpty();
	}

	@Test
	void once_it_is_closed_nobody_signs_up_but_places_still_go_to_those_who_wait() {
		var signUp = take(take(open(1), HIND).state(), MEI).state();
		var closed = signUp.close(facts(signUp));

		assertThat(closed.events()).containsExactly(new SignUpClosed(MEETING, MODELS));
		assertThat(closed.state().close(facts(closed.state())).events()).isEmpty();
		assertRefused("sign-up.not-open", () -> take(closed.state(), ADJOA));
		assertThat(closed.state().giveBack(facts(closed.state()), HIND).state().seated()).containsExactly(MEI);
	}

	@Test
	void nobody_signs_up_before_it_opens_nor_before_the_session_is_released_nor_once_it_is_cancelled() {
		var none = SignUp.none(MODELS, MEETING);

		assertRefused("sign-up.not-open", () -> take(none, HIND));
		assertRefused("sign-up.not-open", () -> open(1).take(facts(open(1), false, false), HIND));
		assertRefused("sign-up.session-cancelled", () -> open(1).take(facts(open(1), true, true), HIND));
		assertRefused("sign-up.session-cancelled", () -> none.open(facts(none, true, true), 3));
	}

	@Test
	void there_is_at_least_one_place() {
		assertRefused("programme.bad-capacity", () -> open(0));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whatever_happens_no_place_is_taken_twice_and_none_is_free_while_somebody_waits(long seed) {
		var random = new Random(seed);
		var signUp = open(3);
		for (int step = 0; step < 400; step++) {
			try {
				signUp = something(random, signUp);
			}
			catch (RuleViolation ex) {
				continue; // a refusal changes nothing
			}
			String when = "seed " + seed + ", step " + step;
			assertThat(signUp.seated()).as(when).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(signUp.places());
			assertThat(signUp.waiting()).as(when).doesNotHaveDuplicates().noneMatch(signUp.seated()::contains);
			assertThat(signUp.waiting().isEmpty() || signUp.seated().size() == signUp.places()).as(when).isTrue();
		}
	}

	private static SignUp something(Random random, SignUp signUp) {
		var person = new PersonId("p" + random.nextInt(12));
		return switch (random.nextInt(8)) {
			case 0, 1, 2 -> take(signUp, person).state();
			case 3, 4, 5 -> signUp.giveBack(facts(signUp), person).state();
			case 6 -> signUp.close(facts(signUp)).state();
			default -> signUp.open(facts(signUp), 1 + random.nextInt(6)).state();
		};
	}

	private static SignUp open(int places) {
		var none = SignUp.none(MODELS, MEETING);
		return none.open(facts(none), places).state();
	}

	private static Decision<SignUp> take(SignUp signUp, PersonId person) {
		return signUp.take(facts(signUp), person);
	}

	private static SignUpFacts facts(SignUp signUp) {
		return facts(signUp, true, false);
	}

	private static SignUpFacts facts(SignUp signUp, boolean released, boolean cancelled) {
		return new SignUpFacts(new MeetingFacts(MEETING, text("Meeting"), MeetingStage.OPEN, null), text("Models"),
				List.of(), released, cancelled, signUp.open(), signUp.places(), signUp.seated(), signUp.waiting());
	}

}
