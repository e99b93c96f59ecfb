package org.multaqa.roadmap.application;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.roadmap.api.InitiativeRequest;
import org.multaqa.roadmap.domain.Roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.multaqa.roadmap.application.World.CLARAS;
import static org.multaqa.roadmap.application.World.LUCIAS;
import static org.multaqa.roadmap.application.World.NOURAS;
import static org.multaqa.roadmap.application.World.OSKARS;
import static org.multaqa.roadmap.application.World.ROADMAP;
import static org.multaqa.roadmap.application.World.YUSUFS;
import static org.multaqa.roadmap.application.World.onVersion;
import static org.multaqa.roadmap.application.World.opening;
import static org.multaqa.roadmap.application.World.request;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.OPEN;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InitiativeServiceTest {

	private final World world = new World();

	private final InitiativeService initiatives = this.world.initiatives();

	@BeforeEach
	void an_open_roadmap() {
		this.world.roadmaps().open(CLARAS, "doha-2025", opening());
	}

	@Nested
	class Drafting {

		@Test
		void is_for_headquarters_and_the_head_of_the_leading_office() {
			draft(CLARAS, "i-one", MENA);
			draft(NOURAS, "i-two", MENA);

			assertRefused("actor.needs-role", () -> draft(YUSUFS, "i-three", MENA));
			assertRefused("actor.needs-role", () -> draft(OSKARS, "i-three", MENA));
			assertRefused("actor.other-office", () -> draft(LUCIAS, "i-three", MENA));
			assertThat(world.roadmap().state().content().initiatives()).hasSize(2);
		}

		@Test
		void puts_quarters_in_order_and_names_steps_that_have_no_name() {
			var request = new InitiativeRequest(null, text("One"), text("Two"), "partners",
					List.of("2026-Q2", "2026-Q1", "2026-Q2"), MENA, null, null,
					List.of(new InitiativeRequest.Step(null, text("First"), LocalDate.of(2026, 1, 31)),
							new InitiativeRequest.Step(TEXT_OUT, text("Second"), LocalDate.of(2026, 2, 28))),
					List.of(AGREED, AGREED), null, null);

			var initiative = new RequestedInitiative(request)
				.proposal(CHARTER, "m-new", null, LanguagePreference.of("ar", "en"))
				.initiative();

			assertThat(initiative.quarters()).containsExactly("2026-Q1", "2026-Q2");
			assertThat(initiative.partners()).isEmpty();
			assertThat(initiative.sources()).containsExactly(AGREED);
			assertThat(initiative.milestones()).extracting((step) -> step.id().value())
				.containsExactly("m-new-1", "text-out");
		}

		@Test
		void takes_the_first_language_of_the_meeting_in_which_all_of_it_is_for_the_authentic_one() {
			assertThat(authenticOf(both("One"), both("Two"), null)).isEqualTo("ar");
			assertThat(authenticOf(both("One"), text("Two"), null)).isEqualTo("en");
			assertThat(authenticOf(both("One"), both("Two"), "en")).isEqualTo("en");
			assertRefused("initiative.authentic-missing", () -> authenticOf(both("One"), text("Two"), "ar"));
		}

		@Test
		void is_followed_by_revisions_in_the_same_authentic_language() {
			draft(CLARAS, CHARTER.value(), MENA);
			var request = new InitiativeRequest(CHARTER, both("Other"), both("Two"), "partners", List.of("2026-Q1"),
					MENA, null, null, null, List.of(AGREED), "ar", null);
			world.initiatives().revise(world.onVersionSeen(CLARAS), ROADMAP, CHARTER, request);

			assertThat(world.roadmap().state().content().get(CHARTER).authentic()).isEqualTo("en");
		}

		private static @Nullable String authenticOf(LocalizedText title, LocalizedText outcome,
				@Nullable String asked) {
			var request = new InitiativeRequest(null, title, outcome, "partners", List.of("2026-Q1"), MENA, null, null,
					null, List.of(AGREED), asked, null);
			return new RequestedInitiative(request)
				.proposal(CHARTER, "m-new", null, LanguagePreference.of("fr", "ar", "en"))
				.initiative()
				.authentic();
		}

		private static LocalizedText both(String words) {
			return text(words).with(LocalizedText.of("ar", "نص"));
		}

		@Test
		void from_what_is_not_agreed_is_refused_after_a_moment() {
			assertRefused("initiative.source-not-agreed", () -> draft(CLARAS, "i-one", MENA, OPEN));
			assertRefused("initiative.source-unknown",
					() -> draft(CLARAS, "i-one", MENA, new RecommendationId("r-nowhere")));
			assertRefused("initiative.no-source", () -> draft(CLARAS, "i-one", MENA, new RecommendationId[0]));
		}

		@Test
		void waits_a_moment_for_an_agreement_that_has_just_been_recorded() {
			var patient = world.initiatives(world.stored, Duration.ofSeconds(20));
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				var asked = people.submit(
						() -> patient.draft(CLARAS, ROADMAP, new InitiativeId("i-one"), request("i-one", MENA, OPEN)));
				await("it waits").during(Duration.ofMillis(100)).until(() -> !asked.isDone());
				world.recommendation(OPEN, true);

				await("it goes on").until(asked::isDone);
				assertThat(asked.resultNow().state().content().initiatives()).hasSize(1);
			}
		}

		@Test
		void is_no_way_to_hand_an_initiative_to_another_office() {
			draft(NOURAS, "i-one", MENA);

			assertRefused("actor.other-office", () -> revise(onVersion(NOURAS, 2), "i-one", LAC));
			assertRefused("actor.other-office", () -> revise(onVersion(LUCIAS, 2), "i-one", LAC));
			assertThat(revise(onVersion(CLARAS, 2), "i-one", LAC).state().content().initiatives())
				.extracting((initiative) -> initiative.lead())
				.containsExactly(LAC);
		}

		@Test
		void anew_needs_the_version_that_was_seen() {
			draft(CLARAS, "i-one", MENA);

			assertThatThrownBy(() -> revise(CLARAS, "i-one", LAC))
				.isInstanceOf(RequestContext.MissingPrecondition.class);
			assertThatThrownBy(() -> revise(onVersion(CLARAS, 1), "i-one", LAC))
				.isInstanceOf(ConcurrencyConflict.class);
			assertRefused("initiative.unknown", () -> revise(onVersion(CLARAS, 2), "i-two", LAC));
		}

		@Test
		void can_be_undone_by_headquarters_and_the_head_of_the_leading_office() {
			draft(CLARAS, "i-one", MENA);

			assertRefused("actor.other-office", () -> initiatives.remove(LUCIAS, ROADMAP, new InitiativeId("i-one")));
			assertThat(initiatives.remove(NOURAS, ROADMAP, new InitiativeId("i-one")).state().content().initiatives())
				.isEmpty();
		}

	}

	@Nested
	class Reaching_a_milestone {

		@Test
		void is_reported_by_the_leading_office_by_its_own_calendar() {
			var today = LocalDate.of(2026, 2, 13);
			draft(CLARAS, CHARTER.value(), MENA);
			assertRefused("roadmap.not-published", () -> reach(YUSUFS, today));
			world.approved().published();

			assertRefused("actor.other-office", () -> reach(LUCIAS, today));
			assertRefused("milestone.in-future", () -> reach(YUSUFS, today.plusDays(1)));
			assertThat(reach(YUSUFS, today).state().progress().reached()).hasSize(1);
			assertThat(reach(CLARAS, today.minusDays(1)).state().progress().reached()).hasSize(1);
		}

		private Versioned<Roadmap> reach(RequestContext context, LocalDate on) {
			return initiatives.reach(context, ROADMAP, CHARTER, TEXT_OUT, on);
		}

	}

	@Nested
	class A_milestone_without_a_name {

		private final InitiativeRequest.Step one = step("One");

		private final InitiativeRequest.Step two = step("Two");

		@BeforeEach
		void two_in_an_initiative() {
			initiatives.draft(CLARAS, ROADMAP, CHARTER, steps(this.one, this.two));
		}

		@Test
		void keeps_the_name_it_got_and_lets_none_take_it() {
			var before = names();

			revised(step("Zero"), this.one, this.two);

			assertThat(names()).hasSize(3).doesNotHaveDuplicates().endsWith(before.toArray(MilestoneId[]::new));
		}

		@Test
		void gets_a_name_beside_those_that_are_written() {
			var before = names();

			revised(step("Zero"), new InitiativeRequest.Step(before.getFirst(), text("First"), this.one.due()));

			assertThat(names()).hasSize(2).doesNotHaveDuplicates().doesNotContain(before.getLast());
			assertThat(names().getLast()).isEqualTo(before.getFirst());
		}

		@Test
		void is_another_one_when_it_says_something_else() {
			var before = names();

			revised(this.one);
			revised(this.one, step("Another"));

			assertThat(names()).startsWith(before.getFirst()).doesNotContain(before.getLast());
		}

		@Test
		void is_the_same_when_the_same_is_written_again() {
			assertThat(revised(this.one, this.two).version()).isEqualTo(2);
		}

		private List<MilestoneId> names() {
			return world.roadmap().state().content().get(CHARTER).milestones().stream().map(Milestone::id).toList();
		}

		private Versioned<Roadmap> revised(InitiativeRequest.Step... steps) {
			return initiatives.revise(world.onVersionSeen(CLARAS), ROADMAP, CHARTER, steps(steps));
		}

		private static InitiativeRequest.Step step(String title) {
			return new InitiativeRequest.Step(null, text(title), LocalDate.of(2026, 2, 15));
		}

		private static InitiativeRequest steps(InitiativeRequest.Step... steps) {
			return new InitiativeRequest(null, text("One"), text("Two"), "partners", List.of("2026-Q1"), MENA, null,
					null, List.of(steps), List.of(AGREED), null, null);
		}

	}

	@Nested
	class An_initiative_that_is_handed_over_at_the_same_moment {

		private final InitiativeService whileHandedOver = world
			.initiatives(new Disturbed(world.stored, () -> revise(onVersion(CLARAS, 2), "i-one", LAC)), Duration.ZERO);

		@BeforeEach
		void an_initiative_of_mena() {
			draft(CLARAS, "i-one", MENA);
		}

		@Test
		void is_removed_no_more_by_the_head_of_the_former_lead() {
			assertRefused("actor.other-office",
					() -> this.whileHandedOver.remove(NOURAS, ROADMAP, new InitiativeId("i-one")));
		}

		@Test
		void is_revised_no_more_by_the_head_of_the_former_lead() {
			assertRefused("actor.other-office", () -> this.whileHandedOver.revise(onVersion(NOURAS, 2), ROADMAP,
					new InitiativeId("i-one"), request("i-one", MENA, "Another", AGREED)));
		}

	}

	private void draft(RequestContext context, String id, OfficeId lead, RecommendationId... from) {
		this.initiatives.draft(context, ROADMAP, new InitiativeId(id), request(id, lead, from));
	}

	private void draft(RequestContext context, String id, OfficeId lead) {
		draft(context, id, lead, AGREED);
	}

	private Versioned<Roadmap> revise(RequestContext context, String id, OfficeId lead) {
		return this.initiatives.revise(context, ROADMAP, new InitiativeId(id), request(id, lead, AGREED));
	}

}
