package org.multaqa.registration.delegation.domain;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.SeatOfferDeclined;
import org.multaqa.model.events.DelegationEvent.SeatOfferWithdrawn;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.model.events.DelegationEvent.SeatsReceived;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.delegation.domain.Fixtures.DELEGATE;
import static org.multaqa.registration.delegation.domain.Fixtures.DOHA;
import static org.multaqa.registration.delegation.domain.Fixtures.HIND;
import static org.multaqa.registration.delegation.domain.Fixtures.ID;
import static org.multaqa.registration.delegation.domain.Fixtures.MENA;
import static org.multaqa.registration.delegation.domain.Fixtures.NOON;
import static org.multaqa.registration.delegation.domain.Fixtures.SALIMA;
import static org.multaqa.registration.delegation.domain.Fixtures.YUSUF;
import static org.multaqa.registration.delegation.domain.Fixtures.assertRefused;
import static org.multaqa.registration.delegation.domain.Fixtures.nominated;
import static org.multaqa.registration.delegation.domain.Fixtures.seats;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatExchangeTest {

	private static final OfficeId LAC = new OfficeId("lac");

	private static final String OFFER = "o-1";

	private static final SeatsGiven GIVEN = new SeatsGiven(new DelegationId("doha-2025-lac"), DOHA, LAC, OFFER, MENA,
			Role.DELEGATE, 1);

	private static Delegation offering(int seats, int offered) {
		return seats(1, seats).exchange().offer(OFFER, LAC, Role.DELEGATE, offered).state();
	}

	@Nested
	class Offering {

		@Test
		void leaves_a_seat_at_least_in_all_offers_together() {
			var delegation = seats(1, 2).exchange().offer(OFFER, LAC, Role.DELEGATE, 2).state();

			assertRefused("delegation.keeps-no-seat", () -> delegation.exchange().offer("o-2", LAC, Role.HEAD, 1));
			assertRefused("delegation.keeps-no-seat",
					() -> delegation.seat(Map.of(Role.HEAD, 0, Role.DELEGATE, 2), false, NOON));
		}

		@Test
		void forgets_the_oldest_that_have_ended_and_none_that_is_open() {
			var delegation = offering(3, 1);
			for (int number = 0; number < 60; number++) {
				delegation = delegation.exchange().offer("e-" + number, LAC, Role.DELEGATE, 1).state();
				delegation = delegation.exchange().withdraw("e-" + number, NOON).state();
			}

			assertThat(delegation.exchanged().offers()).hasSize(1 + 51);
			assertThat(delegation.exchanged().offers().getFirst().id()).isEqualTo(OFFER);
			assertThat(delegation.exchanged().offers().getLast().id()).isEqualTo("e-59");
		}

		@Test
		void sets_free_seats_aside_and_gives_none_away_yet() {
			var decision = nominated(seats(1, 3), HIND).exchange().offer(OFFER, LAC, Role.DELEGATE, 2);

			assertThat(decision.state().seats()).isEqualTo(Map.of(Role.HEAD, 1, Role.DELEGATE, 3));
			assertThat(decision.state().offered(Role.DELEGATE)).isEqualTo(2);
			assertThat(decision.events())
				.containsExactly(new SeatsOffered(ID, DOHA, MENA, OFFER, LAC, Role.DELEGATE, 2));
		}

		@Test
		void never_reaches_seats_that_are_taken_or_offered_already() {
			assertRefused("offer.too-few-free",
					() -> nominated(seats(1, 3), HIND).exchange().offer(OFFER, LAC, Role.DELEGATE, 3));
			assertRefused("offer.too-few-free", () -> offering(3, 2).exchange().offer("o-2", LAC, Role.DELEGATE, 2));
		}

		@Test
		void is_refused_of_nothing_to_itself_and_of_what_others_cannot_have() {
			assertRefused("offer.to-itself", () -> seats(1, 3).exchange().offer(OFFER, MENA, Role.DELEGATE, 1));
			assertRefused("role.of-headquarters", () -> seats(1, 3).exchange().offer(OFFER, LAC, Role.PRESIDENT, 1));
			assertRefused("delegation.bad-seats", () -> seats(1, 3).exchange().offer(OFFER, LAC, Role.DELEGATE, 0));
		}

		@Test
		void keeps_the_seats_from_everybody_else() {
			var offering = offering(2, 1);

			assertThat(nominated(offering, HIND, YUSUF).get(YUSUF).stage()).isEqualTo(new Waiting());
			assertRefused("delegation.seats-offered",
					() -> nominated(offering, HIND).seat(Map.of(Role.HEAD, 1, Role.DELEGATE, 1), false, NOON));
		}

	}

	@Nested
	class Giving {

		@Test
		void lets_the_seats_leave_with_the_answer() {
			var decision = offering(3, 2).exchange().give(OFFER);

			assertThat(decision.state().seats()).isEqualTo(Map.of(Role.HEAD, 1, Role.DELEGATE, 1));
			assertThat(decision.state().offered(Role.DELEGATE)).isZero();
			assertThat(decision.events()).containsExactly(new SeatsGiven(ID, DOHA, MENA, OFFER, LAC, Role.DELEGATE, 2),
					new DelegationInvited(ID, DOHA, MENA, Map.of(Role.HEAD, 1, Role.DELEGATE, 1), true));
		}

		@Test
		void is_done_once_however_often_it_is_asked() {
			var given = offering(3, 2).exchange().give(OFFER).state();

			assertThat(given.exchange().give(OFFER)).isEqualTo(Decision.unchanged(given));
		}

		@Test
		void is_refused_of_what_has_ended_otherwise() {
			assertRefused("offer.closed",
					() -> offering(3, 2).exchange().withdraw(OFFER, NOON).state().exchange().give(OFFER));
			assertRefused("offer.closed",
					() -> offering(3, 2).exchange().decline(OFFER, NOON).state().exchange().give(OFFER));
			assertRefused("offer.unknown", () -> seats(1, 3).exchange().give(OFFER));
		}

	}

	@Nested
	class Receiving {

		@Test
		void brings_seats_to_those_who_wait() {
			var decision = nominated(seats(1, 1), HIND, YUSUF, SALIMA).exchange().receive(GIVEN, NOON);

			assertThat(decision.state().get(YUSUF).stage()).isEqualTo(new Nominated(NOON, null));
			assertThat(decision.state().get(SALIMA).stage()).isEqualTo(new Waiting());
			assertThat(decision.events()).containsExactly(
					new SeatsReceived(ID, DOHA, MENA, OFFER, LAC, Role.DELEGATE, 1),
					new DelegationInvited(ID, DOHA, MENA, Map.of(Role.HEAD, 1, Role.DELEGATE, 2), true),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF));
		}

		@Test
		void the_same_seats_come_once() {
			var received = seats(1, 1).exchange().receive(GIVEN, NOON).state();

			assertThat(received.exchange().receive(GIVEN, NOON)).isEqualTo(Decision.unchanged(received));
		}

		@Test
		void brings_seats_of_a_role_that_there_was_none_of() {
			var received = Fixtures.invited(Map.of(Role.HEAD, 1)).exchange().receive(GIVEN, NOON).state();

			assertThat(received.seats()).isEqualTo(Map.of(Role.HEAD, 1, Role.DELEGATE, 1));
		}

	}

	@Nested
	class Ending {

		@Test
		void taken_back_seats_go_to_who_waits_first() {
			var decision = nominated(offering(2, 1), HIND, YUSUF).exchange().withdraw(OFFER, NOON);

			assertThat(decision.state().get(YUSUF).stage()).isEqualTo(new Nominated(NOON, null));
			assertThat(decision.events()).containsExactly(
					new SeatOfferWithdrawn(ID, DOHA, MENA, OFFER, LAC, Role.DELEGATE, 1),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF));
		}

		@Test
		void declined_seats_are_free_again() {
			var decision = offering(2, 1).exchange().decline(OFFER, NOON);

			assertThat(decision.state().offered(Role.DELEGATE)).isZero();
			assertThat(decision.events())
				.containsExactly(new SeatOfferDeclined(ID, DOHA, MENA, OFFER, LAC, Role.DELEGATE, 1));
		}

		@Test
		void is_refused_once_the_seats_are_given_and_no_error_the_second_time() {
			var given = offering(2, 1).exchange().give(OFFER).state();
			var declined = offering(2, 1).exchange().decline(OFFER, NOON).state();
			var withdrawn = offering(2, 1).exchange().withdraw(OFFER, NOON).state();

			assertRefused("offer.closed", () -> given.exchange().withdraw(OFFER, NOON));
			assertRefused("offer.closed", () -> given.exchange().decline(OFFER, NOON));
			assertThat(declined.exchange().decline(OFFER, NOON)).isEqualTo(Decision.unchanged(declined));
			assertThat(withdrawn.exchange().withdraw(OFFER, NOON)).isEqualTo(Decision.unchanged(withdrawn));
		}

	}

}
