package org.multaqa.sessions.signup.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.SignUpActions;
import org.multaqa.sessions.api.SignUpFacts;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.programme.application.SessionIdClaim;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.signup.domain.SignUp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/**
 * What the service does with the places of a session is what its rules say: every act, by
 * everybody, in every stage of a meeting and of its places.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActingTest {

	private static final Actor SAMI = Actor.of("sami", "doha-2025:organiser");

	private static final List<Actor> ACTORS = List.of(SAMI, Actor.of("hind", "doha-2025:delegate:mena"),
			Actor.of("mei", "doha-2025:head:asia-oceania"), Actor.of(VERA.value(), "doha-2025:delegate:africa"),
			Actor.of("olga", "doha-2025:observer"), Actor.of("bruno", "andes-2026:organiser"), Actor.visitor());

	private record Act(String name, Function<SignUpActions, Permission> rule, Asked asked) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	private interface Asked {

		void of(SignUpService service, RequestContext context);

	}

	/** A session and its places. */
	private record Scene(String name, Programme programme, boolean released, boolean cancelled, SignUp signUp) {

		SignUpFacts facts(MeetingFacts meeting) {
			return new SignUpFacts(meeting, text("Session " + MODELS), planWith(MODELS, VERA).people(), this.released,
					this.cancelled, this.signUp.open(), this.signUp.places(), this.signUp.seated(),
					this.signUp.waiting());
		}

	}

	static Stream<Act> acts() {
		return Stream.of(new Act("open", (actions) -> actions.open(2), (service, by) -> service.open(by, MODELS, 2)),
				new Act("close", SignUpActions::close, (service, by) -> service.close(by, MODELS)),
				new Act("take", SignUpActions::take, (service, by) -> service.take(by, MODELS)),
				new Act("give back", SignUpActions::giveBack, (service, by) -> service.giveBack(by, MODELS)));
	}

	private static List<Scene> scenes() {
		var planned = programme(planWith(MODELS, VERA));
		var released = planned.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state()
			.release(text("First"), DAYS, NOW)
			.state();
		var none = SignUp.none(MODELS, MEETING);
		var full = new SignUp(MODELS, MEETING, true, 1, List.of(new PersonId("hind")), List.of(new PersonId("mei")));
		return List.of(new Scene("planned", planned, false, false, none),
				new Scene("open before the release", planned, false, false,
						new SignUp(MODELS, MEETING, true, 3, List.of(), List.of())),
				new Scene("released", released, true, false, none), new Scene("full", released, true, false, full),
				new Scene("closed", released, true, false,
						new SignUp(MODELS, MEETING, false, 1, full.seated(), full.waiting())),
				new Scene("cancelled", released.cancel(MODELS).state(), true, true, full));
	}

	@ParameterizedTest
	@MethodSource("acts")
	void is_done_exactly_where_the_rules_allow_it(Act act) {
		int done = 0;
		for (var stage : MeetingStage.values()) {
			for (var scene : scenes()) {
				for (var actor : ACTORS) {
					done += check(act, stage, scene, actor);
				}
			}
		}
		assertThat(done).as("somebody may %s somewhere", act).isPositive();
	}

	@ParameterizedTest
	@EnumSource
	void who_is_erased_gives_the_place_back_while_the_meeting_is_not_over(MeetingStage stage) {
		var scene = scenes().stream().filter((each) -> each.name().equals("full")).findFirst().orElseThrow();
		var stored = new MemoryAggregates<>(SignUpListing.LISTING);
		stored.insert(MODELS.value(), Decision.unchanged(scene.signUp()), RequestContext.by(SAMI));
		var service = new SignUpService(stored, sessions(stage, scene.programme()));

		service.forget(Actor.service("sessions"), new PersonId("olga"));
		assertThat(stored.told()).isEmpty();
		service.forget(Actor.service("sessions"), new PersonId("hind"));
		service.forget(Actor.service("sessions"), new PersonId("hind"));

		boolean over = stage == MeetingStage.CLOSED || stage == MeetingStage.ARCHIVED;
		assertThat(stored.get(MODELS.value(), "none").state().seated())
			.containsExactly(new PersonId(over ? "hind" : "mei"));
		assertThat(stored.told()).hasSize(over ? 0 : 2);
	}

	private static int check(Act act, MeetingStage stage, Scene scene, Actor actor) {
		var meeting = new MeetingFacts(MEETING, text("Meeting"), stage, null);
		var actions = new SignUpActions(actor, scene.facts(meeting));
		var said = actions.isShown() ? act.rule().apply(actions) : Permission.unknown("programme.unknown-session");
		var stored = new MemoryAggregates<SignUp>();
		stored.insert(MODELS.value(), Decision.unchanged(scene.signUp()), RequestContext.by(SAMI));
		var service = new SignUpService(stored, sessions(stage, scene.programme()));
		@Nullable RuleViolation violation = catchThrowableOfType(RuleViolation.class,
				() -> act.asked().of(service, RequestContext.by(actor)));
		String described = "%s by %s of one %s in a meeting that is %s".formatted(act, actor.person(), scene.name(),
				stage);
		if (said instanceof Permission.Refused refused) {
			assertThat(violation).as(described).isNotNull();
			assertThat(violation.code()).as(described).isEqualTo(refused.code());
		}
		else {
			assertThat(violation).as(described).isNull();
		}
		assertThat(stored.told().isEmpty()).as(described).isEqualTo(!said.isAllowed());
		return said.isAllowed() ? 1 : 0;
	}

	private static PlannedSessions sessions(MeetingStage stage, Programme programme) {
		var meetings = new MeetingReplicas(new MemoryReplicas<>());
		var planned = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar"), new ConsentRule.NoBlock(),
				true, null, null);
		meetings.keep(planned, envelope(1, planned));
		var reached = new MeetingStageReached(MEETING, stage);
		meetings.keep(reached, envelope(2, reached));
		var programmes = new MemoryAggregates<Programme>();
		programmes.insert(MEETING.value(), Decision.unchanged(programme), RequestContext.by(SAMI));
		var claims = new MemoryInsertOnly<SessionIdClaim>();
		claims.insert(MODELS.value(), new SessionIdClaim(MODELS, MEETING));
		return new PlannedSessions(programmes, new SessionIdClaims(claims), meetings);
	}

	private static <E extends DomainEvent> EventEnvelope<E> envelope(long sequence, E event) {
		return new EventEnvelope<>(event.subject(), sequence, "t", NOW, new PersonId("layan"), "c", null, event);
	}

}
