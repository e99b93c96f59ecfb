package org.multaqa.registration.delegation.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateRolesChanged;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.delegation.domain.Fixtures.BOTH;
import static org.multaqa.registration.delegation.domain.Fixtures.DELEGATE;
import static org.multaqa.registration.delegation.domain.Fixtures.DOHA;
import static org.multaqa.registration.delegation.domain.Fixtures.HIND;
import static org.multaqa.registration.delegation.domain.Fixtures.ID;
import static org.multaqa.registration.delegation.domain.Fixtures.MENA;
import static org.multaqa.registration.delegation.domain.Fixtures.NEEDS;
import static org.multaqa.registration.delegation.domain.Fixtures.NOON;
import static org.multaqa.registration.delegation.domain.Fixtures.NOURA;
import static org.multaqa.registration.delegation.domain.Fixtures.SALIMA;
import static org.multaqa.registration.delegation.domain.Fixtures.YUSUF;
import static org.multaqa.registration.delegation.domain.Fixtures.approved;
import static org.multaqa.registration.delegation.domain.Fixtures.assertRefused;
import static org.multaqa.registration.delegation.domain.Fixtures.nominated;
import static org.multaqa.registration.delegation.domain.Fixtures.seats;

/** What moves seats of a delegation. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceTest {

	@Nested
	class Changing_the_roles {

		@Test
		void makes_a_delegate_the_head_and_gives_the_seat_to_who_waits() {
			var decision = nominated(approved(seats(1, 1), HIND), YUSUF).place(HIND)
				.changeRoles(List.of(Role.HEAD), NOON);

			assertThat(decision.events()).containsExactly(
					new DelegateRolesChanged(ID, DOHA, MENA, HIND, List.of(Role.HEAD)),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF));
			assertThat(decision.state().get(HIND)).isEqualTo(new Member(HIND, List.of(Role.HEAD),
					approved(seats(1, 1), HIND).get(HIND).stage(), NEEDS, null, null, null));
			assertThat(decision.state().taken(Role.DELEGATE)).isEqualTo(1);
		}

		@Test
		void keeps_the_seat_of_a_role_that_stays() {
			var delegation = nominated(seats(1, 1), HIND).place(HIND).changeRoles(BOTH, NOON).state();

			assertThat(delegation.taken(Role.HEAD)).isEqualTo(1);
			assertThat(delegation.taken(Role.DELEGATE)).isEqualTo(1);
		}

		@Test
		void of_who_waits_may_give_a_seat_at_once() {
			var decision = nominated(seats(1, 1), HIND, YUSUF).place(YUSUF).changeRoles(List.of(Role.HEAD), NOON);

			assertThat(decision.events()).containsExactly(
					new DelegateRolesChanged(ID, DOHA, MENA, YUSUF, List.of(Role.HEAD)),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF));
		}

		@Test
		void is_refused_without_a_seat_for_them_and_of_who_has_left() {
			var full = nominated(seats(1, 1), HIND).nominate(NOURA, List.of(Role.HEAD), NOON).state();

			assertRefused("delegation.no-free-seat", () -> full.place(HIND).changeRoles(List.of(Role.HEAD), NOON));
			assertRefused("delegation.no-such-seat", () -> full.place(HIND).changeRoles(List.of(Role.PRESIDENT), NOON));
			assertRefused("member.no-role", () -> full.place(HIND).changeRoles(List.of(), NOON));
			assertRefused("member.not-in",
					() -> full.place(HIND).withdraw(NOON).state().place(HIND).changeRoles(BOTH, NOON));
			assertRefused("member.unknown", () -> full.place(SALIMA).changeRoles(BOTH, NOON));
		}

		@Test
		void again_changes_nothing() {
			var delegation = nominated(seats(1, 1), HIND);

			assertThat(delegation.place(HIND).changeRoles(DELEGATE, NOON)).isEqualTo(Decision.unchanged(delegation));
		}

	}

	@Nested
	class Withdrawing {

		@Test
		void frees_the_seat_and_forgets_the_needs() {
			var decision = nominated(approved(seats(1, 1), HIND), YUSUF).place(HIND).withdraw(NOON);

			assertThat(decision.events()).containsExactly(new DelegateWithdrawn(ID, DOHA, MENA, HIND),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF));
			assertThat(decision.state().get(HIND).needs()).isNull();
		}

		@Test
		void again_or_after_declining_changes_nothing_and_of_a_stranger_is_refused() {
			var gone = nominated(seats(1, 1), HIND).place(HIND).withdraw(NOON).state();
			var declined = nominated(seats(1, 1), HIND).place(HIND).decline(NOON).state();

			assertThat(gone.place(HIND).withdraw(NOON)).isEqualTo(Decision.unchanged(gone));
			assertThat(declined.place(HIND).withdraw(NOON)).isEqualTo(Decision.unchanged(declined));
			assertRefused("member.unknown", () -> gone.place(SALIMA).withdraw(NOON));
		}

	}

	@Nested
	class Replacing {

		@Test
		void hands_the_seat_over_without_freeing_it() {
			var decision = nominated(approved(seats(1, 1), HIND), YUSUF).place(HIND).replace(SALIMA, NOON);

			assertThat(decision.events()).containsExactly(new DelegateReplaced(ID, DOHA, MENA, HIND, SALIMA, DELEGATE));
			assertThat(decision.state().get(SALIMA).stage()).isEqualTo(new Nominated(NOON, null));
			assertThat(decision.state().get(HIND))
				.isEqualTo(new Member(HIND, DELEGATE, new Withdrawn(SALIMA), null, null, null, null));
			assertThat(decision.state().waiting()).containsExactly(YUSUF);
		}

		@Test
		void may_take_somebody_who_waits() {
			var delegation = nominated(seats(1, 1), HIND, YUSUF).place(HIND).replace(YUSUF, NOON).state();

			assertThat(delegation.waiting()).isEmpty();
			assertThat(delegation.get(YUSUF).stage()).isEqualTo(new Nominated(NOON, null));
			assertThat(delegation.members()).hasSize(2);
		}

		@Test
		void is_refused_where_there_is_no_seat_or_no_other_person() {
			var full = nominated(seats(1, 2), HIND, YUSUF, SALIMA);

			assertRefused("member.no-seat", () -> full.place(SALIMA).replace(NOURA, NOON));
			assertRefused("member.same-person", () -> full.place(HIND).replace(HIND, NOON));
			assertRefused("member.already-in", () -> full.place(HIND).replace(YUSUF, NOON));
			assertRefused("member.unknown", () -> full.place(NOURA).replace(HIND, NOON));
			assertRefused("member.no-seat",
					() -> full.place(HIND).decline(NOON).state().place(HIND).replace(NOURA, NOON));
		}

		@Test
		void again_changes_nothing() {
			var replaced = nominated(seats(1, 1), HIND).place(HIND).replace(SALIMA, NOON).state();

			assertThat(replaced.place(HIND).replace(SALIMA, NOON)).isEqualTo(Decision.unchanged(replaced));
			assertRefused("member.no-seat", () -> replaced.place(HIND).replace(NOURA, NOON));
		}

	}

	@Nested
	class Other_seats {

		@Test
		void more_of_them_are_for_those_who_wait() {
			var decision = nominated(seats(1, 1), HIND, YUSUF, SALIMA).seat(Map.of(Role.DELEGATE, 3), false, NOON);

			assertThat(decision.events()).containsExactly(
					new DelegationInvited(ID, DOHA, MENA, Map.of(Role.DELEGATE, 3), true),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF), new DelegatePromoted(ID, DOHA, MENA, SALIMA));
		}

		@Test
		void cannot_be_fewer_than_are_taken() {
			var full = nominated(seats(1, 2), HIND, YUSUF);

			assertRefused("delegation.seats-taken",
					() -> full.seat(Map.of(Role.HEAD, 1, Role.DELEGATE, 1), false, NOON));
			assertRefused("delegation.seats-taken", () -> full.seat(Map.of(Role.HEAD, 1), false, NOON));
		}

		@Test
		void that_are_the_same_change_nothing() {
			var delegation = seats(1, 2);

			assertThat(delegation.seat(delegation.seats(), false, NOON)).isEqualTo(Decision.unchanged(delegation));
		}

	}

}
