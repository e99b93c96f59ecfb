package org.multaqa.registration.delegation.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.Role;
import org.multaqa.model.events.RegistrationEvent.DelegateApproved;
import org.multaqa.model.events.RegistrationEvent.DelegateCheckedIn;
import org.multaqa.model.events.RegistrationEvent.DelegateDeclined;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegatePromoted;
import org.multaqa.model.events.RegistrationEvent.DelegateRegistered;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.DelegateWithdrawn;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Registered;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DelegationTest {

	private static final DelegationId ID = new DelegationId("doha-2025-mena");

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final PersonId NOURA = new PersonId("noura");

	private static final PersonId HIND = new PersonId("hind");

	private static final PersonId YUSUF = new PersonId("yusuf");

	private static final PersonId SALIMA = new PersonId("salima");

	private static final List<Role> DELEGATE = List.of(Role.DELEGATE);

	private static final List<Role> BOTH = List.of(Role.HEAD, Role.DELEGATE);

	private static final SealedNeeds NEEDS = new SealedNeeds("v1:x");

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
	class Nominating {

		@Test
		void takes_a_seat() {
			var decision = seats(1, 1).nominate(HIND, DELEGATE);

			assertThat(decision.state().get(HIND).stage()).isEqualTo(new Nominated());
			assertThat(decision.events()).containsExactly(new DelegateNominated(ID, DOHA, MENA, HIND, DELEGATE, false));
		}

		@Test
		void waits_when_no_seat_is_free() {
			var decision = nominated(seats(1, 1), HIND).nominate(YUSUF, DELEGATE);

			assertThat(decision.state().get(YUSUF).stage()).isEqualTo(new Waiting());
			assertThat(decision.events()).containsExactly(new DelegateNominated(ID, DOHA, MENA, YUSUF, DELEGATE, true));
		}

		@Test
		void one_person_with_two_roles_takes_a_seat_of_each() {
			var delegation = seats(1, 2).nominate(NOURA, List.of(Role.DELEGATE, Role.HEAD, Role.HEAD)).state();

			assertThat(delegation.get(NOURA).roles()).isEqualTo(BOTH);
			assertThat(delegation.taken(Role.HEAD)).isEqualTo(1);
			assertThat(delegation.taken(Role.DELEGATE)).isEqualTo(1);
			assertThat(delegation.members()).hasSize(1);
		}

		@Test
		void with_two_roles_takes_both_seats_or_none() {
			var delegation = nominated(seats(1, 1), HIND).nominate(NOURA, BOTH).state();

			assertThat(delegation.get(NOURA).stage()).isEqualTo(new Waiting());
			assertThat(delegation.taken(Role.HEAD)).isZero();
		}

		@Test
		void is_refused_for_what_there_is_no_seat_for() {
			assertRefused("member.no-role", () -> seats(1, 1).nominate(HIND, List.of()));
			assertRefused("delegation.no-such-seat", () -> seats(1, 1).nominate(HIND, List.of(Role.PRESIDENT)));
		}

		@Test
		void again_changes_nothing_but_as_something_else_is_refused() {
			var delegation = nominated(seats(1, 1), HIND);

			assertThat(delegation.nominate(HIND, DELEGATE)).isEqualTo(Decision.unchanged(delegation));
			assertRefused("member.already-in", () -> delegation.nominate(HIND, BOTH));
		}

		@Test
		void after_a_refusal_or_a_farewell_is_possible_at_the_end_of_the_row() {
			var full = nominated(seats(1, 1), HIND, YUSUF);

			var declined = full.decline(HIND).state().nominate(HIND, DELEGATE).state();
			assertThat(declined.waiting()).containsExactly(HIND);
			var withdrawn = full.withdraw(HIND).state().nominate(HIND, DELEGATE).state();
			assertThat(withdrawn.members()).extracting(Member::person).containsExactly(YUSUF, HIND);
		}

	}

	@Nested
	class Registering {

		@Test
		void accepts_the_invitation_and_keeps_private_needs_out_of_the_event() {
			var decision = nominated(seats(1, 1), HIND).register(HIND, NEEDS);

			assertThat(decision.state().get(HIND)).isEqualTo(new Member(HIND, DELEGATE, new Registered(), NEEDS));
			assertThat(decision.events()).containsExactly(new DelegateRegistered(ID, DOHA, MENA, HIND));
		}

		@Test
		void is_refused_to_who_waits_has_left_or_was_never_asked() {
			var full = nominated(seats(1, 1), HIND, YUSUF);

			assertRefused("member.waiting", () -> full.register(YUSUF, null));
			assertRefused("member.not-invited", () -> full.decline(HIND).state().register(HIND, null));
			assertRefused("member.not-invited", () -> full.withdraw(HIND).state().register(HIND, null));
			assertRefused("member.unknown", () -> full.register(SALIMA, null));
		}

		@Test
		void again_changes_nothing() {
			var delegation = approved(seats(1, 1), HIND);

			assertThat(delegation.register(HIND, NEEDS)).isEqualTo(Decision.unchanged(delegation));
		}

	}

	@Nested
	class Declining {

		@Test
		void gives_the_seat_to_who_waits_first() {
			var decision = nominated(seats(1, 1), HIND, YUSUF, SALIMA).decline(HIND);

			assertThat(decision.events()).containsExactly(new DelegateDeclined(ID, DOHA, MENA, HIND),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF));
			assertThat(decision.state().get(YUSUF).stage()).isEqualTo(new Nominated());
			assertThat(decision.state().waiting()).containsExactly(SALIMA);
		}

		@Test
		void passes_over_who_needs_two_seats_and_finds_one() {
			var delegation = nominated(seats(1, 1), HIND);
			delegation = delegation.nominate(NOURA, List.of(Role.HEAD)).state();
			delegation = delegation.nominate(YUSUF, BOTH).state();
			delegation = delegation.nominate(SALIMA, DELEGATE).state();

			assertThat(delegation.decline(HIND).state().waiting()).containsExactly(YUSUF);
		}

		@Test
		void while_waiting_promotes_nobody() {
			var decision = nominated(seats(1, 1), HIND, YUSUF, SALIMA).decline(YUSUF);

			assertThat(decision.events()).containsExactly(new DelegateDeclined(ID, DOHA, MENA, YUSUF));
		}

		@Test
		void is_refused_after_accepting_or_leaving_and_again_changes_nothing() {
			assertRefused("member.already-registered", () -> approved(seats(1, 1), HIND).decline(HIND));
			assertRefused("member.not-invited",
					() -> nominated(seats(1, 1), HIND).withdraw(HIND).state().decline(HIND));
			var declined = nominated(seats(1, 1), HIND).decline(HIND).state();
			assertThat(declined.decline(HIND)).isEqualTo(Decision.unchanged(declined));
		}

	}

	@Nested
	class Approving_and_checking_in {

		@Test
		void lets_the_person_act_for_the_office_then_arrive() {
			var registered = nominated(seats(1, 1), HIND).register(HIND, NEEDS).state();

			var approved = registered.approve(HIND);
			var arrived = approved.state().checkIn(HIND);

			assertThat(approved.events()).containsExactly(new DelegateApproved(ID, DOHA, MENA, HIND, DELEGATE));
			assertThat(arrived.events()).containsExactly(new DelegateCheckedIn(ID, DOHA, MENA, HIND));
			assertThat(arrived.state().hasActing(HIND, java.util.Set.of(Role.DELEGATE))).isTrue();
			assertThat(arrived.state().get(HIND).needs()).isEqualTo(NEEDS);
		}

		@Test
		void is_refused_before_the_step_before() {
			var delegation = nominated(seats(1, 1), HIND);

			assertRefused("member.not-registered", () -> delegation.approve(HIND));
			assertRefused("member.not-approved", () -> delegation.register(HIND, null).state().checkIn(HIND));
			assertThat(delegation.hasActing(HIND, java.util.Set.of(Role.DELEGATE))).isFalse();
		}

		@Test
		void again_changes_nothing() {
			var arrived = approved(seats(1, 1), HIND).checkIn(HIND).state();

			assertThat(arrived.approve(HIND)).isEqualTo(Decision.unchanged(arrived));
			assertThat(arrived.checkIn(HIND)).isEqualTo(Decision.unchanged(arrived));
		}

	}

	@Nested
	class Withdrawing {

		@Test
		void frees_the_seat_and_forgets_the_needs() {
			var decision = nominated(approved(seats(1, 1), HIND), YUSUF).withdraw(HIND);

			assertThat(decision.events()).containsExactly(new DelegateWithdrawn(ID, DOHA, MENA, HIND),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF));
			assertThat(decision.state().get(HIND).needs()).isNull();
		}

		@Test
		void again_or_after_declining_changes_nothing_and_of_a_stranger_is_refused() {
			var gone = nominated(seats(1, 1), HIND).withdraw(HIND).state();
			var declined = nominated(seats(1, 1), HIND).decline(HIND).state();

			assertThat(gone.withdraw(HIND)).isEqualTo(Decision.unchanged(gone));
			assertThat(declined.withdraw(HIND)).isEqualTo(Decision.unchanged(declined));
			assertRefused("member.unknown", () -> gone.withdraw(SALIMA));
		}

	}

	@Nested
	class Replacing {

		@Test
		void hands_the_seat_over_without_freeing_it() {
			var decision = nominated(approved(seats(1, 1), HIND), YUSUF).replace(HIND, SALIMA);

			assertThat(decision.events()).containsExactly(new DelegateReplaced(ID, DOHA, MENA, HIND, SALIMA, DELEGATE));
			assertThat(decision.state().get(SALIMA).stage()).isEqualTo(new Nominated());
			assertThat(decision.state().get(HIND)).isEqualTo(new Member(HIND, DELEGATE, new Withdrawn(SALIMA), null));
			assertThat(decision.state().waiting()).containsExactly(YUSUF);
		}

		@Test
		void may_take_somebody_who_waits() {
			var delegation = nominated(seats(1, 1), HIND, YUSUF).replace(HIND, YUSUF).state();

			assertThat(delegation.waiting()).isEmpty();
			assertThat(delegation.get(YUSUF).stage()).isEqualTo(new Nominated());
			assertThat(delegation.members()).hasSize(2);
		}

		@Test
		void is_refused_where_there_is_no_seat_or_no_other_person() {
			var full = nominated(seats(1, 2), HIND, YUSUF, SALIMA);

			assertRefused("member.no-seat", () -> full.replace(SALIMA, NOURA));
			assertRefused("member.same-person", () -> full.replace(HIND, HIND));
			assertRefused("member.already-in", () -> full.replace(HIND, YUSUF));
			assertRefused("member.unknown", () -> full.replace(NOURA, HIND));
			assertRefused("member.no-seat", () -> full.decline(HIND).state().replace(HIND, NOURA));
		}

		@Test
		void again_changes_nothing() {
			var replaced = nominated(seats(1, 1), HIND).replace(HIND, SALIMA).state();

			assertThat(replaced.replace(HIND, SALIMA)).isEqualTo(Decision.unchanged(replaced));
			assertRefused("member.no-seat", () -> replaced.replace(HIND, NOURA));
		}

	}

	@Nested
	class Other_seats {

		@Test
		void more_of_them_are_for_those_who_wait() {
			var decision = nominated(seats(1, 1), HIND, YUSUF, SALIMA).seat(Map.of(Role.DELEGATE, 3), false);

			assertThat(decision.events()).containsExactly(
					new DelegationInvited(ID, DOHA, MENA, Map.of(Role.DELEGATE, 3), true),
					new DelegatePromoted(ID, DOHA, MENA, YUSUF), new DelegatePromoted(ID, DOHA, MENA, SALIMA));
		}

		@Test
		void cannot_be_fewer_than_are_taken() {
			var full = nominated(seats(1, 2), HIND, YUSUF);

			assertRefused("delegation.seats-taken", () -> full.seat(Map.of(Role.HEAD, 1, Role.DELEGATE, 1), false));
			assertRefused("delegation.seats-taken", () -> full.seat(Map.of(Role.HEAD, 1), false));
		}

		@Test
		void that_are_the_same_change_nothing() {
			var delegation = seats(1, 2);

			assertThat(delegation.seat(delegation.seats(), false)).isEqualTo(Decision.unchanged(delegation));
		}

	}

	@Nested
	class Needs_of_a_member {

		@Test
		void are_kept_of_who_comes_only() {
			assertThat(approved(seats(1, 1), HIND).keep(HIND, NEEDS).get(HIND).needs()).isEqualTo(NEEDS);
			assertRefused("member.not-registered", () -> nominated(seats(1, 1), HIND).keep(HIND, NEEDS));
		}

	}

	private static Delegation seats(int heads, int delegates) {
		return invited(Map.of(Role.HEAD, heads, Role.DELEGATE, delegates));
	}

	private static Delegation invited(Map<Role, Integer> seats) {
		return Delegation.invite(ID, DOHA, MENA, seats, false, true).state();
	}

	private static Delegation nominated(Delegation delegation, PersonId... people) {
		var next = delegation;
		for (PersonId person : people) {
			next = next.nominate(person, DELEGATE).state();
		}
		return next;
	}

	private static Delegation approved(Delegation delegation, PersonId person) {
		return nominated(delegation, person).register(person, NEEDS).state().approve(person).state();
	}

	private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(question)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

}
