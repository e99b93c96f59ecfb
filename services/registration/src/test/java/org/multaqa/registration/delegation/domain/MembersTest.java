package org.multaqa.registration.delegation.domain;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateCheckInReverted;
import org.multaqa.model.events.DelegationEvent.DelegateCheckedIn;
import org.multaqa.model.events.DelegationEvent.DelegateReminded;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.delegation.domain.Fixtures.DELEGATE;
import static org.multaqa.registration.delegation.domain.Fixtures.DOHA;
import static org.multaqa.registration.delegation.domain.Fixtures.HIND;
import static org.multaqa.registration.delegation.domain.Fixtures.ID;
import static org.multaqa.registration.delegation.domain.Fixtures.MENA;
import static org.multaqa.registration.delegation.domain.Fixtures.NEEDS;
import static org.multaqa.registration.delegation.domain.Fixtures.NOON;
import static org.multaqa.registration.delegation.domain.Fixtures.SALIMA;
import static org.multaqa.registration.delegation.domain.Fixtures.YUSUF;
import static org.multaqa.registration.delegation.domain.Fixtures.approved;
import static org.multaqa.registration.delegation.domain.Fixtures.assertRefused;
import static org.multaqa.registration.delegation.domain.Fixtures.nominated;
import static org.multaqa.registration.delegation.domain.Fixtures.seats;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembersTest {

	@Nested
	class Approving_and_checking_in {

		@Test
		void lets_the_person_act_for_the_office_then_arrive() {
			var registered = nominated(seats(1, 1), HIND).member(HIND).register(NEEDS).state();

			var approved = registered.member(HIND).approve();
			var arrived = approved.state().member(HIND).checkIn();

			assertThat(approved.events()).containsExactly(new DelegateApproved(ID, DOHA, MENA, HIND, DELEGATE));
			assertThat(arrived.events()).containsExactly(new DelegateCheckedIn(ID, DOHA, MENA, HIND));
			assertThat(arrived.state().get(HIND).stage().state().acts()).isTrue();
			assertThat(arrived.state().get(HIND).needs()).isEqualTo(NEEDS);
		}

		@Test
		void is_refused_before_the_step_before() {
			var delegation = nominated(seats(1, 1), HIND);

			assertRefused("member.not-registered", () -> delegation.member(HIND).approve());
			assertRefused("member.not-approved",
					() -> delegation.member(HIND).register(null).state().member(HIND).checkIn());
			assertThat(delegation.get(HIND).stage().state().acts()).isFalse();
		}

		@Test
		void again_changes_nothing() {
			var arrived = approved(seats(1, 1), HIND).member(HIND).checkIn().state();

			assertThat(arrived.member(HIND).approve()).isEqualTo(Decision.unchanged(arrived));
			assertThat(arrived.member(HIND).checkIn()).isEqualTo(Decision.unchanged(arrived));
		}

	}

	@Nested
	class Reverting_a_check_in {

		@Test
		void has_the_person_expected_as_before() {
			var approved = approved(seats(1, 1), HIND);
			var decision = approved.member(HIND).checkIn().state().member(HIND).revertCheckIn();

			assertThat(decision.state()).isEqualTo(approved);
			assertThat(decision.events()).containsExactly(new DelegateCheckInReverted(ID, DOHA, MENA, HIND));
		}

		@Test
		void is_refused_of_who_could_not_have_arrived() {
			assertRefused("member.not-approved", () -> nominated(seats(1, 1), HIND).member(HIND).revertCheckIn());
			assertRefused("member.not-approved",
					() -> approved(seats(1, 1), HIND).member(HIND)
						.checkIn()
						.state()
						.place(HIND)
						.withdraw(NOON)
						.state()
						.member(HIND)
						.revertCheckIn());
			assertRefused("member.unknown", () -> seats(1, 1).member(HIND).revertCheckIn());
		}

		@Test
		void again_changes_nothing() {
			var approved = approved(seats(1, 1), HIND);

			assertThat(approved.member(HIND).revertCheckIn()).isEqualTo(Decision.unchanged(approved));
		}

	}

	@Nested
	class Reminding {

		@Test
		void asks_somebody_once_more_who_has_not_answered() {
			var decision = nominated(seats(1, 2), HIND).member(HIND).remind(NOON);

			assertThat(decision.state().get(HIND).stage()).isEqualTo(new Nominated(NOON, NOON));
			assertThat(decision.events()).containsExactly(new DelegateReminded(ID, DOHA, MENA, HIND));
		}

		@Test
		void again_on_the_same_day_changes_nothing_and_a_day_later_asks_again() {
			var reminded = nominated(seats(1, 2), HIND).member(HIND).remind(NOON).state();

			assertThat(reminded.member(HIND).remind(NOON.plus(Duration.ofHours(23))).events()).isEmpty();
			assertThat(reminded.member(HIND).remind(NOON.plus(Duration.ofHours(24))).events()).hasSize(1);
		}

		@Test
		void is_refused_for_who_has_answered_waits_or_has_left() {
			assertRefused("member.answered", () -> approved(seats(1, 2), HIND).member(HIND).remind(NOON));
			assertRefused("member.waits", () -> nominated(seats(1, 1), HIND, YUSUF).member(YUSUF).remind(NOON));
			assertRefused("member.not-in",
					() -> nominated(seats(1, 2), HIND).place(HIND).withdraw(NOON).state().member(HIND).remind(NOON));
		}

	}

	@Nested
	class Needs_of_a_member {

		@Test
		void are_kept_of_who_is_invited_or_comes_only() {
			var full = nominated(nominated(seats(1, 1), HIND), SALIMA);

			assertThat(approved(seats(1, 1), HIND).member(HIND).changeNeeds(NEEDS).get(HIND).needs()).isEqualTo(NEEDS);
			assertThat(full.member(HIND).changeNeeds(NEEDS).get(HIND).needs()).isEqualTo(NEEDS);
			assertRefused("member.waiting", () -> full.member(SALIMA).changeNeeds(NEEDS));
		}

		@Test
		void that_were_said_before_the_answer_stand_when_it_is_yes_and_are_forgotten_when_it_is_no() {
			var invited = nominated(seats(1, 1), HIND).member(HIND).changeNeeds(NEEDS);

			assertThat(invited.member(HIND).remind(Instant.EPOCH).state().get(HIND).needs()).isEqualTo(NEEDS);
			assertThat(invited.member(HIND).register(null).state().get(HIND).needs()).isEqualTo(NEEDS);
			assertThat(invited.place(HIND).decline(NOON).state().get(HIND).needs()).isNull();
		}

	}

}
