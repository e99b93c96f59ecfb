package org.multaqa.registration.delegation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateCheckInReverted;
import org.multaqa.model.events.DelegationEvent.DelegateCheckedIn;
import org.multaqa.model.events.DelegationEvent.DelegateCorrected;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegateReminded;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateRolesChanged;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.delegation.domain.MemberStage.Amended;
import org.multaqa.registration.delegation.domain.MemberStage.Approved;
import org.multaqa.registration.delegation.domain.MemberStage.CheckedIn;
import org.multaqa.registration.delegation.domain.MemberStage.Nominated;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.delegation.domain.Fixtures.ANSWERS;
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

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembersTest {

	private static final LocalizedText HIND_BEFORE = LocalizedText.of("en", "Hind");

	private static final Correction NAME = new Correction(List.of(Detail.NAME), HIND_BEFORE);

	private static final Correction ADDRESS = new Correction(List.of(Detail.ADDRESS), HIND_BEFORE);

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
	class Correcting {

		@Test
		void leaves_a_trace_without_what_was_corrected() {
			var delegation = nominated(seats(1, 1), HIND, YUSUF);

			assertThat(delegation.member(HIND).corrected(NAME).events())
				.containsExactly(new DelegateCorrected(ID, DOHA, MENA, HIND, false, List.of(Detail.NAME)));
			assertThat(delegation.member(YUSUF).corrected(ADDRESS).events())
				.containsExactly(new DelegateCorrected(ID, DOHA, MENA, YUSUF, true, List.of(Detail.ADDRESS)));
		}

		@Test
		void ends_the_link_that_was_sent_to_another_address() {
			var delegation = nominated(seats(1, 1), HIND);

			assertThat(delegation.member(HIND).corrected(NAME).state().get(HIND).endedLinks()).isNull();
			assertThat(delegation.member(HIND).corrected(ADDRESS).state().get(HIND).endedLinks()).isEqualTo(1);
		}

		@Test
		void of_what_was_right_changes_nothing() {
			assertThat(nominated(seats(1, 1), HIND).member(HIND)
				.corrected(new Correction(List.of(), HIND_BEFORE))
				.isUnchanged()).isTrue();
		}

	}

	@Nested
	class Amending {

		@Test
		void under_another_name_waits_for_another_approval_in_the_same_seat() {
			var decision = nominated(approved(seats(1, 1), HIND), YUSUF).member(HIND).amended(NAME);

			assertThat(decision.state().get(HIND).stage()).isEqualTo(new Amended(HIND_BEFORE, null));
			assertThat(decision.state().get(HIND).needs()).isEqualTo(NEEDS);
			assertThat(decision.state().waiting()).containsExactly(YUSUF);
			assertThat(decision.events()).containsExactly(
					new DelegateCorrected(ID, DOHA, MENA, HIND, false, List.of(Detail.NAME)),
					new DelegateAmended(ID, DOHA, MENA, HIND));
			assertRefused("member.not-approved", () -> decision.state().member(HIND).checkIn());
		}

		@Test
		void is_over_once_it_is_approved() {
			var decision = approved(seats(1, 1), HIND).member(HIND).amended(NAME).state().member(HIND).approve();

			assertThat(decision.state().get(HIND).stage()).isEqualTo(new Approved());
			assertThat(decision.events()).containsExactly(new DelegateApproved(ID, DOHA, MENA, HIND, DELEGATE));
		}

		@Test
		void again_keeps_the_name_that_was_approved() {
			var once = approved(seats(1, 1), HIND).member(HIND).amended(NAME).state();

			var twice = once.member(HIND)
				.amended(new Correction(List.of(Detail.NAME), LocalizedText.of("en", "Hindi")));

			assertThat(twice.state().get(HIND).stage()).isEqualTo(new Amended(HIND_BEFORE, null));
			assertThat(twice.events()).hasSize(1);
		}

		@Test
		void before_the_approval_and_after_the_arrival_is_a_correction_like_others() {
			var invited = nominated(seats(1, 1), HIND);
			var there = approved(seats(1, 1), HIND).member(HIND).checkIn().state();

			assertThat(invited.member(HIND).amended(NAME)).isEqualTo(invited.member(HIND).corrected(NAME));
			assertThat(there.member(HIND).amended(NAME)).isEqualTo(there.member(HIND).corrected(NAME));
		}

		@Test
		void by_other_answers_waits_for_another_approval_once() {
			var approved = approved(seats(1, 1), HIND);

			var once = approved.member(HIND).changeAnswers(ANSWERS, List.of("q-one"));
			var twice = once.state().member(HIND).changeAnswers(ANSWERS, List.of("q-two", "q-one"));
			var named = twice.state().member(HIND).amended(NAME);

			assertThat(once.state().get(HIND).stage()).isEqualTo(new Amended(null, List.of("q-one")));
			assertThat(once.state().get(HIND).answers()).isEqualTo(ANSWERS);
			assertThat(once.events()).containsExactly(new DelegateAmended(ID, DOHA, MENA, HIND));
			assertThat(twice.events()).isEmpty();
			assertThat(named.state().get(HIND).stage()).isEqualTo(new Amended(HIND_BEFORE, List.of("q-one", "q-two")));
			assertThat(named.events())
				.containsExactly(new DelegateCorrected(ID, DOHA, MENA, HIND, false, List.of(Detail.NAME)));
			assertThat(named.state().member(HIND).approve().state().get(HIND).stage()).isEqualTo(new Approved());
			assertThat(named.state().member(HIND).forget().get(HIND).isPrivate()).isFalse();
		}

		@Test
		void by_other_answers_is_none_of_who_is_not_approved_or_is_there_and_of_answers_that_were_not_approved() {
			var invited = nominated(seats(1, 1), HIND);
			var there = approved(seats(1, 1), HIND).member(HIND).checkIn().state();

			assertThat(invited.member(HIND).changeAnswers(ANSWERS, List.of("q-one")).events()).isEmpty();
			assertThat(there.member(HIND).changeAnswers(ANSWERS, List.of("q-one")).state().get(HIND).stage())
				.isEqualTo(new CheckedIn());
			assertThat(approved(seats(1, 1), HIND).member(HIND)
				.changeAnswers(ANSWERS, List.of())
				.state()
				.get(HIND)
				.stage()).isEqualTo(new Approved());
		}

		@Test
		void forgets_the_name_before_with_all_that_is_private() {
			var amended = approved(seats(1, 1), HIND).member(HIND).amended(NAME).state();

			assertThat(amended.member(HIND).forget().get(HIND).stage()).isEqualTo(new Amended(null, null));
			assertThat(amended.member(HIND).forget().get(HIND).isPrivate()).isFalse();
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

}
