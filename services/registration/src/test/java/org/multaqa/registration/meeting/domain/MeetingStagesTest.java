package org.multaqa.registration.meeting.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.MeetingStageReverted;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.api.MemberFacts;
import org.multaqa.registration.api.MemberState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.meeting.domain.Fixtures.DOHA;
import static org.multaqa.registration.meeting.domain.Fixtures.SAMI;
import static org.multaqa.registration.meeting.domain.Fixtures.assertRefused;
import static org.multaqa.registration.meeting.domain.Fixtures.at;
import static org.multaqa.registration.meeting.domain.Fixtures.draft;

/** The way of a meeting from a draft to the archive, and back by one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingStagesTest {

	@Nested
	class Reaching_a_stage {

		@Test
		void goes_on_by_one() {
			var decision = draft().reach(MeetingStage.OPEN);

			assertThat(decision.state().stage()).isEqualTo(MeetingStage.OPEN);
			assertThat(decision.events()).containsExactly(new MeetingStageReached(DOHA, MeetingStage.OPEN));
		}

		@Test
		void neither_goes_back_nor_jumps() {
			assertRefused("meeting.not-the-next-stage", () -> draft().reach(MeetingStage.RUNNING));
			assertRefused("meeting.not-the-next-stage", () -> at(MeetingStage.RUNNING).reach(MeetingStage.OPEN));
		}

		@Test
		void again_changes_nothing() {
			assertThat(draft().reach(MeetingStage.DRAFT)).isEqualTo(Decision.unchanged(draft()));
		}

	}

	@Nested
	class Reverting {

		private static final LocalizedText EARLY = LocalizedText.of("en", "A day early");

		private static final DelegationFacts LEFT = delegation(MemberState.DECLINED, MemberState.WITHDRAWN);

		private static final DelegationFacts IN = delegation(MemberState.WAITING, MemberState.APPROVED);

		private static final DelegationFacts ARRIVED = delegation(MemberState.CHECKED_IN);

		@Test
		void goes_back_by_one_and_says_why() {
			var decision = at(MeetingStage.CLOSED).revert(MeetingStage.RUNNING, EARLY, () -> List.of(ARRIVED));

			assertThat(decision.state()).isEqualTo(at(MeetingStage.RUNNING));
			assertThat(decision.events()).containsExactly(new MeetingStageReverted(DOHA, MeetingStage.RUNNING, EARLY));
		}

		@Test
		void makes_it_a_draft_again_while_nobody_is_in_a_delegation() {
			assertThat(at(MeetingStage.OPEN).revert(MeetingStage.DRAFT, EARLY, () -> List.of(LEFT)).state())
				.isEqualTo(draft());
			assertRefused("meeting.somebody-in",
					() -> at(MeetingStage.OPEN).revert(MeetingStage.DRAFT, EARLY, () -> List.of(LEFT, IN)));
		}

		@Test
		void opens_it_again_while_nobody_has_arrived() {
			assertThat(at(MeetingStage.RUNNING).revert(MeetingStage.OPEN, EARLY, () -> List.of(LEFT, IN)).state())
				.isEqualTo(at(MeetingStage.OPEN));
			assertRefused("meeting.somebody-arrived",
					() -> at(MeetingStage.RUNNING).revert(MeetingStage.OPEN, EARLY, () -> List.of(IN, ARRIVED)));
		}

		@Test
		void is_refused_by_more_than_one_stage_and_from_the_archive() {
			assertRefused("meeting.not-the-stage-before",
					() -> at(MeetingStage.RUNNING).revert(MeetingStage.DRAFT, EARLY, List::of));
			assertRefused("meeting.not-the-stage-before",
					() -> at(MeetingStage.OPEN).revert(MeetingStage.RUNNING, EARLY, List::of));
			assertRefused("meeting.archived",
					() -> at(MeetingStage.ARCHIVED).revert(MeetingStage.CLOSED, EARLY, List::of));
		}

		@Test
		void again_changes_nothing_and_asks_nothing() {
			var open = at(MeetingStage.OPEN);

			assertThat(open.revert(MeetingStage.OPEN, EARLY, () -> List.of(ARRIVED)))
				.isEqualTo(Decision.unchanged(open));
		}

		private static DelegationFacts delegation(MemberState... states) {
			return new DelegationFacts(new OfficeId("mena"),
					Stream.of(states)
						.map((state) -> new MemberFacts(SAMI, List.of(Role.DELEGATE), state, null, null, null))
						.toList());
		}

	}

	@Test
	void people_come_while_it_is_open_or_running_and_seats_are_prepared_before() {
		var coming = Set.of(MeetingStage.OPEN, MeetingStage.RUNNING);
		var inviting = Set.of(MeetingStage.DRAFT, MeetingStage.OPEN, MeetingStage.RUNNING);
		for (var stage : MeetingStage.values()) {
			assertThat(at(stage).roles().coming().isAllowed()).as(stage.name()).isEqualTo(coming.contains(stage));
			assertThat(at(stage).roles().inviting().isAllowed()).as(stage.name()).isEqualTo(inviting.contains(stage));
		}
	}

}
