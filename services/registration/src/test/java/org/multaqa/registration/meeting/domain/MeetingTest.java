package org.multaqa.registration.meeting.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingRevised;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.RoleGranted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.meeting.domain.Fixtures.DOHA;
import static org.multaqa.registration.meeting.domain.Fixtures.FIRST;
import static org.multaqa.registration.meeting.domain.Fixtures.LAYAN;
import static org.multaqa.registration.meeting.domain.Fixtures.TODAY;
import static org.multaqa.registration.meeting.domain.Fixtures.assertRefused;
import static org.multaqa.registration.meeting.domain.Fixtures.at;
import static org.multaqa.registration.meeting.domain.Fixtures.draft;
import static org.multaqa.registration.meeting.domain.Fixtures.on;
import static org.multaqa.registration.meeting.domain.Fixtures.plan;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingTest {

	private static final MeetingPlan MOVED = new MeetingPlan(LocalizedText.of("es", "Encuentro"), FIRST.plusDays(30),
			FIRST.plusDays(31), "America/Bogota", LocalizedText.of("es", "Bogotá"), List.of("es", "en"),
			new ConsentRule.Unanimous(), true, null, null);

	@Nested
	class Planning {

		@Test
		void makes_a_draft_and_its_founder_the_organiser_in_one_decision() {
			var decision = Meeting.plan(DOHA, plan(FIRST, "Asia/Qatar", List.of("ar", "en")), LAYAN, TODAY);

			assertThat(decision.state().stage()).isEqualTo(MeetingStage.DRAFT);
			assertThat(decision.state().roles().isOrganisedBy(LAYAN)).isTrue();
			assertThat(decision.events()).hasSize(2).last().isEqualTo(new RoleGranted(DOHA, LAYAN, Role.ORGANISER));
			assertThat(decision.events()).first().isInstanceOf(MeetingPlanned.class);
		}

		@Test
		void may_last_one_day() {
			Meeting.plan(DOHA, plan(FIRST.plusDays(2), "America/La_Paz", List.of("pt-BR")), LAYAN, TODAY);
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
			assertRefused("text.too-long",
					new MeetingPlan(LocalizedText.of("ar", "ا".repeat(201)), FIRST, FIRST, "Asia/Qatar",
							LocalizedText.of("ar", "الدوحة"), List.of("ar"), new ConsentRule.NoBlock(), true, null,
							null));
		}

		@Test
		void says_in_which_of_its_languages_texts_must_be_current() {
			assertThat(current(List.of("en", "ar", "en")).state().plan().textsCurrentIn()).containsExactly("en", "ar");
			assertThat(current(List.of("ar")).events()).first()
				.isInstanceOfSatisfying(MeetingPlanned.class,
						(planned) -> assertThat(planned.textsCurrentIn()).containsExactly("ar"));
			assertThat(current(List.of()).state().facts().neededLanguages()).isEmpty();
			Fixtures.assertRefused("meeting.not-a-working-language", () -> current(List.of("ar", "fr")));
		}

		private Decision<Meeting> current(List<String> languages) {
			var plan = plan(FIRST, "Asia/Qatar", List.of("ar", "en"));
			return Meeting.plan(DOHA, new MeetingPlan(plan.names(), plan.from(), plan.to(), plan.timeZone(),
					plan.venue(), plan.languages(), plan.consentRule(), plan.sample(), languages, null), LAYAN, TODAY);
		}

		@Test
		void says_where_a_passkey_is_needed_or_nowhere() {
			var asked = passkeys(List.of(PasskeyUse.GATES, PasskeyUse.ORGANISERS, PasskeyUse.GATES));

			assertThat(asked.state().plan().passkeysFor()).containsExactly(PasskeyUse.ORGANISERS, PasskeyUse.GATES);
			assertThat(asked.events()).first()
				.isInstanceOfSatisfying(MeetingPlanned.class, (planned) -> assertThat(planned.passkeysFor())
					.containsExactly(PasskeyUse.ORGANISERS, PasskeyUse.GATES));
			assertThat(passkeys(List.of()).state().plan().passkeysFor()).isNull();
		}

		private Decision<Meeting> passkeys(List<PasskeyUse> uses) {
			var plan = plan(FIRST, "Asia/Qatar", List.of("ar", "en"));
			return Meeting.plan(DOHA, new MeetingPlan(plan.names(), plan.from(), plan.to(), plan.timeZone(),
					plan.venue(), plan.languages(), plan.consentRule(), plan.sample(), null, uses), LAYAN, TODAY);
		}

		@Test
		void may_last_sixty_days_and_no_longer() {
			Meeting.plan(DOHA, on(FIRST, FIRST.plusDays(59)), LAYAN, TODAY);

			assertRefused("meeting.too-many-days", on(FIRST, FIRST.plusDays(60)));
		}

		@Test
		void is_refused_where_a_year_is_mistyped() {
			Meeting.plan(DOHA, on(TODAY.minusYears(20), TODAY.minusYears(20)), LAYAN, TODAY);
			Meeting.plan(DOHA, on(TODAY.plusYears(20), TODAY.plusYears(20)), LAYAN, TODAY);

			assertRefused("meeting.too-far-away", on(FIRST.minusYears(100), FIRST.minusYears(100)));
			assertRefused("meeting.too-far-away", on(FIRST, FIRST.plusYears(100)));
			assertRefused("meeting.too-far-away", on(LocalDate.MAX, LocalDate.MAX));
			assertRefused("meeting.too-far-away", on(LocalDate.MIN, LocalDate.MAX));
		}

		private void assertRefused(String code, MeetingPlan plan) {
			Fixtures.assertRefused(code, () -> Meeting.plan(DOHA, plan, LAYAN, TODAY));
		}

	}

	@Nested
	class Revising {

		@Test
		void changes_all_that_is_planned_and_keeps_the_rest() {
			var decision = at(MeetingStage.OPEN).revise(MOVED, TODAY);

			assertThat(decision.state())
				.isEqualTo(new Meeting(DOHA, MOVED, MeetingStage.OPEN, draft().appointments(), null));
			assertThat(decision.events())
				.containsExactly(new MeetingRevised(DOHA, MOVED.names(), MOVED.from(), MOVED.to(), "America/Bogota",
						MOVED.venue(), List.of("es", "en"), new ConsentRule.Unanimous(), true, null, null));
		}

		@Test
		void keeps_a_sample_a_sample() {
			assertThat(draft().revise(MOVED.asSample(false), TODAY).state().plan().sample()).isTrue();
		}

		@Test
		void asks_of_the_new_plan_what_it_asked_of_the_first() {
			assertRefused("meeting.too-many-days", () -> draft().revise(on(FIRST, FIRST.plusDays(60)), TODAY));
			assertRefused("meeting.too-far-away", () -> draft().revise(on(FIRST, FIRST.plusYears(1000)), TODAY));
			assertRefused("meeting.no-language", () -> draft().revise(plan(FIRST, "Asia/Qatar", List.of()), TODAY));
		}

		@Test
		void of_a_meeting_of_long_ago_leaves_its_days_alone() {
			var decision = draft().revise(plan(FIRST, "Asia/Qatar", List.of("ar", "fr")), TODAY.plusYears(50));

			assertThat(decision.state().plan().languages()).containsExactly("ar", "fr");
		}

		@Test
		void leaves_the_consent_rule_from_the_day_it_runs() {
			var sameRule = plan(FIRST, "Asia/Qatar", List.of("ar", "en"));

			assertThat(at(MeetingStage.CLOSED).revise(sameRule, TODAY).state().plan()).isEqualTo(sameRule);
			assertRefused("meeting.consent-rule-stands", () -> at(MeetingStage.RUNNING).revise(MOVED, TODAY));
			assertRefused("meeting.consent-rule-stands", () -> at(MeetingStage.CLOSED).revise(MOVED, TODAY));
		}

		@Test
		void is_refused_in_the_archive() {
			assertRefused("meeting.archived", () -> at(MeetingStage.ARCHIVED).revise(MOVED, TODAY));
		}

		@Test
		void again_changes_nothing() {
			var revised = draft().revise(MOVED, TODAY).state();

			assertThat(revised.revise(MOVED, TODAY)).isEqualTo(Decision.unchanged(revised));
		}

	}

}
