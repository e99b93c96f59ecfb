package org.multaqa.recommendations.application;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.api.NewWording;
import org.multaqa.recommendations.api.Quote;
import org.multaqa.recommendations.api.RecommendationActions;
import org.multaqa.recommendations.api.StatedPosition;
import org.multaqa.recommendations.domain.Fixtures;
import org.multaqa.recommendations.domain.Histories;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.testkit.WatchedAggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.recommendations.domain.Fixtures.AFRICA;
import static org.multaqa.recommendations.domain.Fixtures.ASIA;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;
import static org.multaqa.recommendations.domain.Fixtures.HIND;
import static org.multaqa.recommendations.domain.Fixtures.HQ;
import static org.multaqa.recommendations.domain.Fixtures.ID;
import static org.multaqa.recommendations.domain.Fixtures.LAC;
import static org.multaqa.recommendations.domain.Fixtures.MENA;
import static org.multaqa.recommendations.domain.Fixtures.NOON;
import static org.multaqa.recommendations.domain.Fixtures.REASON;
import static org.multaqa.recommendations.domain.Fixtures.TEXT;
import static org.multaqa.recommendations.domain.Fixtures.TITLE;

/**
 * What the service does is what its rules say: every act, by everybody, in every stage of
 * a recommendation and of its meeting.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActingTest {

	private static final List<Actor> ACTORS = List.of(Actor.of("hind", "doha-2025:delegate:mena"),
			Actor.of("noura", "doha-2025:head:mena"), Actor.of("mateo", "doha-2025:delegate:lac"),
			Actor.of("lucia", "doha-2025:head:lac"), Actor.of("henrik", "doha-2025:head:hq"),
			Actor.of("layan", "doha-2025:organiser"), Actor.of("olga", "doha-2025:observer"),
			Actor.of("bruno", "andes-2026:head:mena"), Actor.of("sami", "*:founder"), Actor.visitor());

	private static final List<OfficeId> OFFICES = List.of(MENA, LAC, HQ);

	/** An act: what the rules say of it, and how the service is asked for it. */
	private record Act(String name, Function<RecommendationActions, Permission> rule, Asked asked) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	private interface Asked {

		Versioned<Recommendation> of(RecommendationService service, RequestContext context);

	}

	static Stream<Act> acts() {
		var acts = new ArrayList<Act>();
		acts.add(new Act("reword", RecommendationActions::reword,
				(service, context) -> service.reword(new RequestContext(context.actor(), 1L, null, null, null),
						ID.value(), new NewWording(Fixtures.content(TITLE, Fixtures.text("ar", "غير ذلك.")),
								List.of(new Quote(Fixtures.OUTPUT.output(), "تقويم واحد", null)), null))));
		acts.add(new Act("submit", RecommendationActions::submit, (service, by) -> service.submit(by, ID.value())));
		acts.add(new Act("withdraw", RecommendationActions::withdraw,
				(service, by) -> service.withdraw(by, ID.value())));
		acts.add(new Act("discuss", RecommendationActions::discuss, (service, by) -> service.discuss(by, ID.value())));
		acts.add(new Act("decide", RecommendationActions::decide, (service, by) -> service.decide(by, ID.value())));
		for (OfficeId office : OFFICES) {
			acts.add(new Act("support for " + office, (actions) -> actions.support(office),
					(service, by) -> service.support(by, ID.value(), office)));
			acts.add(new Act("take back support of " + office, (actions) -> actions.withdrawSupport(office),
					(service, by) -> service.withdrawSupport(by, ID.value(), office)));
			acts.add(new Act("state for " + office, (actions) -> actions.state(office),
					(service, by) -> service.state(by, ID.value(), office, new StatedPosition(Stance.BLOCK, REASON))));
			acts.add(new Act("lift the reservation of " + office, (actions) -> actions.liftReservation(office),
					(service, by) -> service.liftReservation(by, ID.value(), office)));
		}
		return acts.stream();
	}

	@ParameterizedTest
	@MethodSource("acts")
	void is_done_exactly_where_the_rules_allow_it(Act act) {
		int done = 0;
		for (var stage : MeetingStage.values()) {
			for (var recommendation : Histories.all().entrySet()) {
				for (var actor : ACTORS) {
					done += check(act, stage, recommendation.getKey(), recommendation.getValue().state(), actor);
				}
			}
		}
		assertThat(done).as("somebody may %s somewhere", act)
			.matches((times) -> times > 0 || act.name().endsWith(HQ.value()) || act.name().endsWith(MENA.value()));
	}

	@Test
	void a_draft_is_there_for_its_office_only_and_a_meeting_in_draft_for_those_who_take_part() {
		for (var actor : ACTORS) {
			var ofADraft = actions(actor, MeetingStage.RUNNING, Fixtures.aDraft());
			var inADraft = actions(actor, MeetingStage.DRAFT, Fixtures.aSubmitted());

			assertThat(ofADraft.isShown()).as("%s sees a draft", actor)
				.isEqualTo(actor.officeIn(DOHA).filter(MENA::equals).isPresent());
			assertThat(inADraft.isShown()).as("%s sees a meeting in draft", actor)
				.isEqualTo(actor.isFounder() || actor.takesPartIn(DOHA));
		}
	}

	private static int check(Act act, MeetingStage stage, String name, Recommendation recommendation, Actor actor) {
		var actions = actions(actor, stage, recommendation);
		var service = new Service(stage, recommendation);
		var violation = catchThrowableOfType(RuleViolation.class,
				() -> act.asked().of(service.service(), RequestContext.by(actor)));
		String described = "%s by %s of %s in a meeting that is %s".formatted(act, actor.person(), name, stage);
		if (!actions.isShown()) {
			assertThat(violation).as(described).isNotNull();
			assertThat(violation.code()).as(described).isEqualTo("recommendation.unknown");
			return 0;
		}
		assertThat(service.accesses).as("%s reads and writes", described).doesNotHaveDuplicates();
		switch (act.rule().apply(actions)) {
			case Permission.Allowed _ -> {
				assertThat(violation).as(described).isNull();
				return (service.version() > 1) ? 1 : 0;
			}
			case Permission.AlreadySo _ -> assertThat(violation).as(described).isNull();
			case Permission.Refused refused -> {
				assertThat(violation).as(described).isNotNull();
				assertThat(violation.code()).as(described).isEqualTo(refused.code());
				assertThat(violation.kind()).as(described).isEqualTo(refused.kind());
			}
		}
		assertThat(service.version()).as(described).isEqualTo(1);
		return 0;
	}

	private static RecommendationActions actions(Actor actor, MeetingStage stage, Recommendation recommendation) {
		return new RecommendationActions(actor,
				new DecisionBody(meeting(stage), new ConsentRule.NoBlock(), List.of(AFRICA, ASIA, LAC, MENA), Map.of()),
				recommendation.facts());
	}

	private static MeetingFacts meeting(MeetingStage stage) {
		return new MeetingFacts(DOHA, TEXT, stage, null);
	}

	/** The service with one recommendation in it. */
	private static final class Service {

		private final MemoryAggregates<Recommendation> stored = new MemoryAggregates<>(RecommendationListing.LISTING);

		private final List<WatchedAggregates.Access> accesses = new ArrayList<>();

		private final MemoryReplicas<MeetingReplica> meetings = new MemoryReplicas<>();

		private final MemoryReplicas<DelegationReplica> delegations = new MemoryReplicas<>(DelegationReplica.LISTING);

		private final MemoryReplicas<OutputReplica> outputs = new MemoryReplicas<>();

		Service(MeetingStage stage, Recommendation recommendation) {
			this.meetings.apply(DOHA.value(), envelope("meeting"),
					(_) -> new MeetingReplica(meeting(stage), new ConsentRule.NoBlock()));
			for (OfficeId office : List.of(AFRICA, ASIA, LAC, MENA, HQ)) {
				this.delegations.apply(office.value(), envelope(office.value()),
						(_) -> new DelegationReplica(new DelegationId(office.value()), DOHA, office,
								!office.equals(HQ)));
			}
			this.outputs.apply(Fixtures.OUTPUT.output().value(), envelope("output"), (_) -> Fixtures.OUTPUT);
			this.stored.insert(ID.value(), Decision.of(recommendation, new RecommendationSubmitted(ID, DOHA, HIND)),
					RequestContext.by(ACTORS.getFirst()));
		}

		RecommendationService service() {
			return new RecommendationService(new WatchedAggregates<>(this.stored, this.accesses),
					new DecisionBodies(this.meetings, this.delegations, new MemoryReplicas<>()),
					new CitationService(this.outputs, Duration.ZERO), Clock.fixed(NOON, ZoneOffset.UTC),
					TwoOffices.MOST_DRAFTS);
		}

		long version() {
			return this.stored.find(ID.value()).orElseThrow().version();
		}

		private static EventEnvelope<?> envelope(String subject) {
			return new EventEnvelope<>("test/" + subject, 1, "t", NOON, HIND, "c", null,
					new RecommendationSubmitted(ID, DOHA, HIND));
		}

	}

}
