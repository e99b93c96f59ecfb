package org.multaqa.recommendations.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.registration.api.MeetingFacts;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationTasksTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final OfficeId LAC = new OfficeId("lac");

	private static final OfficeId ASIA = new OfficeId("asia");

	private static final RecommendationId IT = new RecommendationId("r-1");

	private static final PersonId BY = new PersonId("p-1");

	private static final LocalizedText WORDS = LocalizedText.of("en", "Words");

	private static final DecisionBody BODY = new DecisionBody(
			new MeetingFacts(DOHA, LocalizedText.of("en", "Doha"), MeetingStage.RUNNING, null),
			new ConsentRule.NoBlock(), List.of(MENA, LAC, ASIA), Map.of());

	private static final Actor ORGANISER = Actor.of("sami", "doha-2025:organiser");

	private static final List<Actor> EVERYBODY = Stream.concat(
			Stream.of(ORGANISER, Actor.visitor(), Actor.of("salima", "doha-2025:observer"),
					Actor.of("vera", "doha-2025:headquarters:hq"), Actor.of("hana", "*:founder"),
					Actor.of("elsewhere", "lima-2027:head:mena")),
			Stream.of(MENA, LAC, ASIA)
				.flatMap((office) -> Stream.of(Actor.of("head-" + office, "doha-2025:head:" + office),
						Actor.of("delegate-" + office, "doha-2025:delegate:" + office))))
		.toList();

	/** An office's draft that becomes a recommendation, step by step. */
	private static final List<Step> STORY = List.of(
			new Step(null, new RecommendationDrafted(IT, DOHA, MENA, "en", new Content(WORDS, WORDS), List.of(), BY),
					facts(RecommendationStage.DRAFT)),
			new Step(facts(RecommendationStage.DRAFT),
					new RecommendationReworded(IT, DOHA, 2, new Content(WORDS, WORDS), List.of(), List.of(), BY),
					facts(RecommendationStage.DRAFT)),
			new Step(facts(RecommendationStage.DRAFT), new RecommendationSubmitted(IT, DOHA, BY),
					facts(RecommendationStage.SUBMITTED)),
			new Step(facts(RecommendationStage.SUBMITTED), new RecommendationSupported(IT, DOHA, LAC, BY),
					supported(RecommendationStage.SUBMITTED)),
			new Step(supported(RecommendationStage.SUBMITTED), new SupportWithdrawn(IT, DOHA, LAC, BY),
					facts(RecommendationStage.SUBMITTED)),
			new Step(supported(RecommendationStage.SUBMITTED), new DiscussionOpened(IT, DOHA, BY),
					stated(RecommendationStage.IN_DISCUSSION, Map.of())),
			new Step(stated(RecommendationStage.IN_DISCUSSION, Map.of(MENA, Stance.SUPPORT, LAC, Stance.SUPPORT)),
					new PositionStated(IT, DOHA, ASIA, Stance.SUPPORT, null, BY),
					stated(RecommendationStage.IN_DISCUSSION,
							Map.of(MENA, Stance.SUPPORT, LAC, Stance.SUPPORT, ASIA, Stance.SUPPORT))),
			new Step(stated(RecommendationStage.IN_DISCUSSION, Map.of()),
					new RecommendationAgreed(IT, DOHA, 1, new Tally(3, 3, 0, 0, 0), List.of(), BY),
					stated(RecommendationStage.AGREED, Map.of())),
			new Step(stated(RecommendationStage.IN_DISCUSSION, Map.of()),
					new RecommendationNotAgreed(IT, DOHA, 1, new Tally(3, 0, 0, 0, 3), BY),
					stated(RecommendationStage.NOT_AGREED, Map.of())),
			new Step(stated(RecommendationStage.AGREED, Map.of(LAC, Stance.RESERVE)),
					new ReservationLifted(IT, DOHA, LAC, BY),
					stated(RecommendationStage.AGREED, Map.of(LAC, Stance.RESERVE))),
			new Step(facts(RecommendationStage.SUBMITTED), new RecommendationWithdrawn(IT, DOHA, BY),
					facts(RecommendationStage.WITHDRAWN)));

	@Test
	void the_story_has_every_event() {
		assertThat(STORY.stream().<Class<?>>map((step) -> step.event().getClass()))
			.containsExactlyInAnyOrder(RecommendationEvent.class.getPermittedSubclasses());
	}

	@Test
	void whoever_can_do_something_else_after_an_event_is_among_those_it_may_change() {
		for (var step : STORY) {
			assertThat(EVERYBODY).filteredOn((actor) -> !waits(actor, step.before()).equals(waits(actor, step.after())))
				.as("%s", step.event())
				.allMatch((actor) -> RecommendationTasks.mayChange(actor, step.event(), step.after()));
		}
	}

	@Test
	void a_position_is_nothing_to_do_for_anybody_but_its_head_and_the_organiser() {
		var stated = new PositionStated(IT, DOHA, ASIA, Stance.SUPPORT, null, BY);

		assertThat(EVERYBODY)
			.filteredOn((actor) -> RecommendationTasks.mayChange(actor, stated,
					stated(RecommendationStage.IN_DISCUSSION, Map.of())))
			.extracting((actor) -> actor.person().value())
			.containsExactlyInAnyOrder("sami", "head-asia");
	}

	@Test
	void nothing_is_ever_to_do_for_visitors_observers_and_other_meetings() {
		assertThat(STORY).allSatisfy((step) -> assertThat(EVERYBODY)
			.filteredOn((actor) -> RecommendationTasks.mayChange(actor, step.event(), step.after()))
			.extracting((actor) -> actor.person().value())
			.doesNotContain("visitor", "salima", "vera", "hana", "elsewhere"));
	}

	/** What waits for somebody, as the page of tasks asks for it. */
	private static List<Boolean> waits(Actor actor, @Nullable RecommendationFacts facts) {
		if (facts == null) {
			return List.of(false, false, false, false, false, false);
		}
		var actions = new RecommendationActions(actor, BODY, facts);
		var own = actor.officeIn(DOHA);
		return List.of(own.filter((office) -> actions.support(office).isAllowed()).isPresent(),
				own.filter((office) -> actions.state(office).isAllowed() && !facts.positions().containsKey(office))
					.isPresent(),
				actions.submit().isAllowed(), actions.discuss().isAllowed(), actions.decide().isAllowed(),
				actions.reword().isAllowed());
	}

	private static RecommendationFacts facts(RecommendationStage stage) {
		return new RecommendationFacts(DOHA, MENA, stage, stage != RecommendationStage.DRAFT, Set.of(), Map.of(),
				Set.of(), Set.of("ar", "en", "fr", "es"));
	}

	private static RecommendationFacts supported(RecommendationStage stage) {
		return new RecommendationFacts(DOHA, MENA, stage, true, Set.of(LAC), Map.of(), Set.of(),
				Set.of("ar", "en", "fr", "es"));
	}

	private static RecommendationFacts stated(RecommendationStage stage, Map<OfficeId, Stance> positions) {
		return new RecommendationFacts(DOHA, MENA, stage, true, Set.of(LAC), positions, Set.of(),
				Set.of("ar", "en", "fr", "es"));
	}

	private record Step(@Nullable RecommendationFacts before, RecommendationEvent event, RecommendationFacts after) {

	}

}
