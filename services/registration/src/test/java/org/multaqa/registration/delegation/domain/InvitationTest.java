package org.multaqa.registration.delegation.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.DelegateDeclined;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Registered;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import static org.multaqa.registration.delegation.domain.Fixtures.invited;
import static org.multaqa.registration.delegation.domain.Fixtures.nominated;
import static org.multaqa.registration.delegation.domain.Fixtures.seats;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationTest {

	@Nested
	class Inviting {

		@Test
		void an_office_gives_it_seats_and_no_people() {
			var decision = Delegation.invite(ID, DOHA, MENA, Map.of(Role.HEAD, 1), false, true);

			assertThat(decision.state().members()).isEmpty();
			assertThat(decision.events())
				.containsExactly(new DelegationInvited(ID, DOHA, MENA, Map.of(Role.HEAD, 1), true));
		}

		@Test
		void is_refused_without_a_seat_or_with_impossible_ones() {
			assertRefused("delegation.no-seats", () -> invited(Map.of()));
			assertRefused("delegation.no-seats", () -> invited(Map.of(Role.HEAD, 0)));
			assertRefused("delegation.bad-seats", () -> invited(Map.of(Role.HEAD, 501)));
			assertRefused("role.outside-delegations", () -> invited(Map.of(Role.ORGANISER, 1)));
			assertRefused("role.of-headquarters", () -> invited(Map.of(Role.PRESIDENT, 1)));
		}

		@Test
		void headquarters_has_seats_for_its_officers() {
			var seats = Map.of(Role.PRESIDENT, 1, Role.SECRETARY_GENERAL, 1, Role.HEADQUARTERS, 2);

			assertThat(Delegation.invite(ID, DOHA, MENA, seats, true, false).state().seats()).isEqualTo(seats);
		}

	}

	@Nested
	class Within_an_hour {

		@Test
		void a_head_invites_as_many_as_there_are_seats_but_at_least_twenty() {
			assertRefused("delegation.too-many-invitations",
					() -> inviting(seats(1, 1), RecentInvitations.AT_LEAST).invitingByHead(NOON));

			var large = inviting(seats(1, 29), 30);
			assertThat(large.lately()).isNotNull();
			assertRefused("delegation.too-many-invitations", () -> large.invitingByHead(NOON));
		}

		@Test
		void the_refusal_says_how_long_to_wait_and_is_over_then() {
			var full = inviting(seats(1, 1), RecentInvitations.AT_LEAST);

			assertThatExceptionOfType(RuleViolation.class)
				.isThrownBy(() -> full.invitingByHead(NOON.plusSeconds(1_800)))
				.satisfies((no) -> assertThat(no.after()).isEqualTo(Duration.ofMinutes(30)));
			assertThat(full.invitingByHead(NOON.plusSeconds(3_600)).lately())
				.isEqualTo(RecentInvitations.none().and(NOON.plusSeconds(3_600)));
		}

		@Test
		void what_else_becomes_of_the_delegation_is_not_counted_and_forgets_nothing() {
			var one = inviting(seats(1, 1), 1);

			assertThat(nominated(one, HIND).place(HIND).replace(YUSUF, NOON).state().lately()).isEqualTo(one.lately());
		}

		private Delegation inviting(Delegation delegation, int number) {
			return IntStream.range(0, number)
				.boxed()
				.reduce(delegation, (next, _) -> next.invitingByHead(NOON), (first, _) -> first);
		}

	}

	@Nested
	class Nominating {

		@Test
		void takes_a_seat() {
			var decision = seats(1, 1).nominate(HIND, DELEGATE, NOON);

			assertThat(decision.state().get(HIND).stage()).isEqualTo(new Nominated(NOON, null));
			assertThat(decision.events()).containsExactly(new DelegateNominated(ID, DOHA, MENA, HIND, DELEGATE, false));
		}

		@Test
		void is_refused_where_as_many_wait_as_may_but_found_again_and_given_a_free_seat() {
			var crowded = nominated(seats(1, 1), HIND);
			for (int number = crowded.waiting().size(); number < Delegation.MOST_WAITING; number++) {
				crowded = crowded.nominate(new PersonId("p-" + number), List.of(Role.DELEGATE), NOON).state();
			}
			var last = crowded;
			var next = new PersonId("p-next");

			assertRefused("delegation.too-many-waiting", () -> last.nominate(next, List.of(Role.DELEGATE), NOON));
			assertThat(last.nominate(last.waiting().getLast(), List.of(Role.DELEGATE), NOON).isUnchanged()).isTrue();
			var shorter = last.place(last.waiting().getFirst()).withdraw(NOON).state();
			assertThat(shorter.nominate(next, List.of(Role.DELEGATE), NOON).state().waiting()).contains(next);
		}

		@Test
		void waits_when_no_seat_is_free() {
			var decision = nominated(seats(1, 1), HIND).nominate(YUSUF, DELEGATE, NOON);

			assertThat(decision.state().get(YUSUF).stage()).isEqualTo(new Waiting());
			assertThat(decision.events()).containsExactly(new DelegateNominated(ID, DOHA, MENA, YUSUF, DELEGATE, true));
		}

		@Test
		void one_person_with_two_roles_takes_a_seat_of_each() {
			var delegation = seats(1, 2).nominate(NOURA, List.of(Role.DELEGATE, Role.HEAD, Role.HEAD), NOON).state();

			assertThat(delegation.get(NOURA).roles()).isEqualTo(BOTH);
			assertThat(delegation.taken(Role.HEAD)).isEqualTo(1);
			assertThat(delegation.taken(Role.DELEGATE)).isEqualTo(1);
			assertThat(delegation.members()).hasSize(1);
		}

		@Test
		void with_two_roles_takes_both_seats_or_none() {
			var delegation = nominated(seats(1, 1), HIND).nominate(NOURA, BOTH, NOON).state();

			assertThat(delegation.get(NOURA).stage()).isEqualTo(new Waiting());
			assertThat(delegation.taken(Role.HEAD)).isZero();
		}

		@Test
		void is_refused_for_what_there_is_no_seat_for() {
			assertRefused("member.no-role", () -> seats(1, 1).nominate(HIND, List.of(), NOON));
			assertRefused("delegation.no-such-seat", () -> seats(1, 1).nominate(HIND, List.of(Role.PRESIDENT), NOON));
		}

		@Test
		void again_changes_nothing_but_as_something_else_is_refused() {
			var delegation = nominated(seats(1, 1), HIND);

			assertThat(delegation.nominate(HIND, DELEGATE, NOON)).isEqualTo(Decision.unchanged(delegation));
			assertRefused("member.already-in", () -> delegation.nominate(HIND, BOTH, NOON));
		}

		@Test
		void after_a_refusal_or_a_farewell_is_possible_at_the_end_of_the_row() {
			var full = nominated(seats(1, 1), HIND, YUSUF);

			var declined = full.place(HIND).decline(NOON).state().nominate(HIND, DELEGATE, NOON).state();
			assertThat(declined.waiting()).containsExactly(HIND);
			var withdrawn = full.place(HIND).withdraw(NOON).state().nominate(HIND, DELEGATE, NOON).state();
			assertThat(withdrawn.members()).extracting(Member::person).containsExactly(YUSUF, HIND);
		}

	}

	@Nested
	class Registering {

		@Test
		void accepts_the_invitation_and_keeps_private_needs_out_of_the_event() {
			var decision = nominated(seats(1, 1), HIND).member(HIND).register(NEEDS);

			assertThat(decision.state().get(HIND))
				.isEqualTo(new Member(HIND, DELEGATE, new Registered(), NEEDS, null, null, null));
			assertThat(decision.events()).containsExactly(new DelegateRegistered(ID, DOHA, MENA, HIND));
		}

		@Test
		void is_refused_to_who_waits_has_left_or_was_never_asked() {
			var full = nominated(seats(1, 1), HIND, YUSUF);

			assertRefused("member.waiting", () -> full.member(YUSUF).register(null));
			assertRefused("member.not-invited",
					() -> full.place(HIND).decline(NOON).state().member(HIND).register(null));
			assertRefused("member.not-invited",
					() -> full.place(HIND).withdraw(NOON).state().member(HIND).register(null));
			assertRefused("member.unknown", () -> full.member(SALIMA).register(null));
		}

		@Test
		void again_changes_nothing() {
			var delegation = approved(seats(1, 1), HIND);

			assertThat(delegation.member(HIND).register(NEEDS)).isEqualTo(Decision.unchanged(delegation));
		}

	}

	@Nested
	class Declining {

		@Test
		void gives_the_seat_to_who_waits_first() {
			var decision = nominated(seats(1, 1), HIND, YUSUF, SALIMA).place(HIND).decline(NOON);

			assertThat(decision.events()).containsExactly(new DelegateDeclined(ID, DOHA, MENA, HIND),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF));
			assertThat(decision.state().get(YUSUF).stage()).isEqualTo(new Nominated(NOON, null));
			assertThat(decision.state().waiting()).containsExactly(SALIMA);
		}

		@Test
		void passes_over_who_needs_two_seats_and_finds_one() {
			var delegation = nominated(seats(1, 1), HIND);
			delegation = delegation.nominate(NOURA, List.of(Role.HEAD), NOON).state();
			delegation = delegation.nominate(YUSUF, BOTH, NOON).state();
			delegation = delegation.nominate(SALIMA, DELEGATE, NOON).state();

			assertThat(delegation.place(HIND).decline(NOON).state().waiting()).containsExactly(YUSUF);
		}

		@Test
		void while_waiting_promotes_nobody() {
			var decision = nominated(seats(1, 1), HIND, YUSUF, SALIMA).place(YUSUF).decline(NOON);

			assertThat(decision.events()).containsExactly(new DelegateDeclined(ID, DOHA, MENA, YUSUF));
		}

		@Test
		void is_refused_after_accepting_or_leaving_and_again_changes_nothing() {
			assertRefused("member.already-registered", () -> approved(seats(1, 1), HIND).place(HIND).decline(NOON));
			assertRefused("member.not-invited",
					() -> nominated(seats(1, 1), HIND).place(HIND).withdraw(NOON).state().place(HIND).decline(NOON));
			var declined = nominated(seats(1, 1), HIND).place(HIND).decline(NOON).state();
			assertThat(declined.place(HIND).decline(NOON)).isEqualTo(Decision.unchanged(declined));
		}

	}

}
