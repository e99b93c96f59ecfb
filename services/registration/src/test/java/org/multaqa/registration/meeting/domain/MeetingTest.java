package org.multaqa.registration.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.RegistrationEvent.RoleGranted;
import org.multaqa.model.events.RegistrationEvent.RoleRevoked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final PersonId LAYAN = new PersonId("layan");

	private static final PersonId SAMI = new PersonId("sami");

	private static final LocalDate FIRST = LocalDate.of(2025, 12, 7);

	@Nested
	class Planning {

		@Test
		void makes_a_draft_and_its_founder_the_organiser_in_one_decision() {
			var decision = Meeting.plan(DOHA, plan(FIRST, "Asia/Qatar", List.of("ar", "en")), LAYAN);

			assertThat(decision.state().stage()).isEqualTo(MeetingStage.DRAFT);
			assertThat(decision.state().roles().isOrganisedBy(LAYAN)).isTrue();
			assertThat(decision.events()).hasSize(2).last().isEqualTo(new RoleGranted(DOHA, LAYAN, Role.ORGANISER));
			assertThat(decision.events()).first().isInstanceOf(MeetingPlanned.class);
		}

		@Test
		void may_last_one_day() {
			Meeting.plan(DOHA, plan(FIRST.plusDays(2), "America/La_Paz", List.of("pt-BR")), LAYAN);
		}

		@Test
		void is_refused_when_it_makes_no_sense() {
			assertRefused("meeting.ends-before-it-begins", plan(FIRST.plusDays(3), "Asia/Qatar", List.of("ar")));
			assertRefused("meeting.unknown-time-zone", plan(FIRST, "Asia/Doha-City", List.of("ar")));
			assertRefused("meeting.unknown-time-zone", plan(FIRST, "+03:00", List.of("ar")));
			assertRefused("meeting.unknown-time-zone", plan(FIRST, "", List.of("ar")));
			assertRefused("meeting.no-language", plan(FIRST, "Asia/Qatar", List.of()));
			assertRefused("meeting.bad-language", plan(FIRST, "Asia/Qatar", List.of("ar", "arabic language")));
			assertRefused("meeting.bad-language", plan(FIRST, "Asia/Qatar", List.of("ar", "ar")));
			assertRefused("text.too-long", new MeetingPlan(LocalizedText.of("ar", "ا".repeat(201)), FIRST, FIRST,
					"Asia/Qatar", LocalizedText.of("ar", "الدوحة"), List.of("ar"), new ConsentRule.NoBlock(), true));
		}

		private void assertRefused(String code, MeetingPlan plan) {
			MeetingTest.assertRefused(code, () -> Meeting.plan(DOHA, plan, LAYAN));
		}

	}

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
	class Appointing {

		@Test
		void gives_a_role_outside_delegations() {
			var decision = draft().appoint(SAMI, Role.OBSERVER);

			assertThat(decision.events()).containsExactly(new RoleGranted(DOHA, SAMI, Role.OBSERVER));
			assertThat(decision.state().roles().isOrganisedBy(SAMI)).isFalse();
			assertThat(decision.state().roles().isShownTo(Actor.of("sami"))).isTrue();
			assertThat(draft().roles().isShownTo(Actor.of("sami"))).isFalse();
		}

		@Test
		void is_refused_for_roles_that_come_with_a_seat_and_in_the_archive() {
			assertRefused("role.of-a-delegation", () -> draft().appoint(SAMI, Role.PRESIDENT));
			assertRefused("meeting.archived", () -> at(MeetingStage.ARCHIVED).appoint(SAMI, Role.OBSERVER));
		}

		@Test
		void again_changes_nothing() {
			assertThat(draft().appoint(LAYAN, Role.ORGANISER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Dismissing {

		@Test
		void ends_a_role() {
			var decision = draft().appoint(SAMI, Role.ORGANISER).state().dismiss(LAYAN, Role.ORGANISER);

			assertThat(decision.events()).containsExactly(new RoleRevoked(DOHA, LAYAN, Role.ORGANISER));
			assertThat(decision.state().roles().isOrganisedBy(LAYAN)).isFalse();
		}

		@Test
		void leaves_one_organiser_at_least() {
			assertRefused("meeting.last-organiser", () -> draft().dismiss(LAYAN, Role.ORGANISER));
		}

		@Test
		void of_who_has_no_role_changes_nothing() {
			assertThat(draft().dismiss(SAMI, Role.OBSERVER).isUnchanged()).isTrue();
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

	private static Meeting draft() {
		return Meeting.plan(DOHA, plan(FIRST, "Asia/Qatar", List.of("ar")), LAYAN).state();
	}

	private static Meeting at(MeetingStage stage) {
		var meeting = draft();
		while (meeting.stage() != stage) {
			meeting = meeting.reach(MeetingStage.values()[meeting.stage().ordinal() + 1]).state();
		}
		return meeting;
	}

	private static MeetingPlan plan(LocalDate from, String timeZone, List<String> languages) {
		return new MeetingPlan(LocalizedText.of("ar", "الملتقى"), from, FIRST.plusDays(2), timeZone,
				LocalizedText.of("ar", "الدوحة"), languages, new ConsentRule.NoBlock(), true);
	}

	private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(question)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

}
