package org.multaqa.registration.delegation.domain;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateCorrected;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.delegation.domain.MemberStage.Amended;
import org.multaqa.registration.delegation.domain.MemberStage.Approved;
import org.multaqa.registration.delegation.domain.MemberStage.CheckedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.delegation.domain.Fixtures.ANSWERS;
import static org.multaqa.registration.delegation.domain.Fixtures.DELEGATE;
import static org.multaqa.registration.delegation.domain.Fixtures.DOHA;
import static org.multaqa.registration.delegation.domain.Fixtures.HIND;
import static org.multaqa.registration.delegation.domain.Fixtures.ID;
import static org.multaqa.registration.delegation.domain.Fixtures.MENA;
import static org.multaqa.registration.delegation.domain.Fixtures.NEEDS;
import static org.multaqa.registration.delegation.domain.Fixtures.YUSUF;
import static org.multaqa.registration.delegation.domain.Fixtures.approved;
import static org.multaqa.registration.delegation.domain.Fixtures.assertRefused;
import static org.multaqa.registration.delegation.domain.Fixtures.nominated;
import static org.multaqa.registration.delegation.domain.Fixtures.seats;

/** A name and an address that are put right, and what is approved once more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionTest {

	private static final LocalizedText HIND_BEFORE = LocalizedText.of("en", "Hind");

	private static final Correction NAME = new Correction(List.of(Detail.NAME), HIND_BEFORE);

	private static final Correction ADDRESS = new Correction(List.of(Detail.ADDRESS), HIND_BEFORE);

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

}
