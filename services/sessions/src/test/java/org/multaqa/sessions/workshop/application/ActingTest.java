package org.multaqa.sessions.workshop.application;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OutputId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.sessions.api.LateWordsActions;
import org.multaqa.sessions.api.OutputActions;
import org.multaqa.sessions.api.OutputFacts;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.api.WorkshopStage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.workshop.application.Scene.HIND;
import static org.multaqa.sessions.workshop.application.Scene.LATE;
import static org.multaqa.sessions.workshop.application.Scene.OUTPUT;

/**
 * What the services do is what their rules say: every act, by everybody, in every stage
 * of a session, of its workshop and of its meeting.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActingTest {

	private static final List<Actor> ACTORS = List.of(HIND, Actor.of("adjoa", "doha-2025:head:africa"),
			Actor.of("arun", "doha-2025:delegate:asia-oceania"), Actor.of("mateo", "doha-2025:delegate:lac"),
			Actor.of("vera", "doha-2025:observer"), Actor.of("olga", "doha-2025:observer"),
			Actor.of("henrik", "doha-2025:headquarters"), Actor.of("layan", "doha-2025:organiser"),
			Actor.of("gast", "andes-2026:delegate:lac"), Actor.of("bruno", "andes-2026:organiser"),
			Actor.of("sami", "*:founder"), Actor.visitor());

	/** An act: what the rules say of it, and how the service is asked for it. */
	private record Act<A>(String name, Function<A, Permission> rule, Asked asked) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	private interface Asked {

		void of(WatchedWorkshops services, RequestContext context);

	}

	static Stream<Act<SessionActions>> acts() {
		return Stream.of(
				new Act<>("open", SessionActions::open, (services, by) -> services.workshops().open(by, MODELS)),
				new Act<>("join", SessionActions::join, (services, by) -> services.workshops().join(by, MODELS)),
				new Act<>("close", SessionActions::close, (services, by) -> services.workshops().close(by, MODELS)),
				new Act<>("reopen", SessionActions::reopen,
						(services, by) -> services.workshops().reopen(by, MODELS, LocalizedText.of("en", "Too early"))),
				new Act<>("accept", SessionActions::accept, (services, by) -> services.workshops().accept(by, MODELS)),
				new Act<>("write", SessionActions::write,
						(services, by) -> services.outputs()
							.record(by, MODELS, new NewOutput(new OutputId("o-new"), OutputKind.IDEA, "en", "Words"))),
				new Act<>("hand over", SessionActions::handOver, (services, by) -> services.late()
					.handOver(by, MODELS, new NewOutput(new OutputId("o-new"), OutputKind.IDEA, "en", "Words"))));
	}

	static Stream<Act<LateWordsActions>> actsOnLateWords() {
		return Stream.of(
				new Act<>("take up", LateWordsActions::takeUp, (services, by) -> services.late().takeUp(by, LATE)),
				new Act<>("set aside", LateWordsActions::setAside,
						(services, by) -> services.late().setAside(by, LATE, LocalizedText.of("en", "Said already"))));
	}

	static Stream<Act<OutputActions>> actsOnOutputs() {
		return Stream.of(
				new Act<>("reword", OutputActions::reword,
						(services, by) -> services.outputs()
							.reword(new RequestContext(by.actor(), 1L, null, null, null), OUTPUT, "Other words")),
				new Act<>("withdraw", OutputActions::withdraw,
						(services, by) -> services.outputs().withdraw(by, OUTPUT)),
				new Act<>("carry forward", OutputActions::carryForward,
						(services, by) -> services.outputs().carryForward(by, OUTPUT)),
				new Act<>("set aside", OutputActions::setAside,
						(services, by) -> services.outputs().setAside(by, OUTPUT)));
	}

	@ParameterizedTest
	@MethodSource("acts")
	void in_a_workshop_is_done_exactly_where_the_rules_allow_it(Act<SessionActions> act) {
		int done = 0;
		for (var scene : Scene.all(List.of(false, true), List.of(false), List.of(false))) {
			for (var actor : ACTORS) {
				var actions = new SessionActions(actor, scene.session());
				done += check(act, scene, actor, actions.isShown() ? act.rule().apply(actions)
						: Permission.unknown("programme.unknown-session"));
			}
		}
		assertThat(done).as("somebody may %s somewhere", act).isPositive();
	}

	@ParameterizedTest
	@MethodSource("actsOnOutputs")
	void on_an_output_is_done_exactly_where_the_rules_allow_it(Act<OutputActions> act) {
		int done = 0;
		for (var scene : Scene.all(List.of(false), List.of(false, true), List.of(false, true))) {
			if (scene.workshop() == WorkshopStage.NOT_OPEN) {
				continue;
			}
			for (var actor : ACTORS) {
				boolean shown = OutputFacts.isShownTo(actor, scene.in(), scene::citedInPublic);
				done += check(act, scene, actor, shown ? act.rule().apply(new OutputActions(actor, scene.output()))
						: Permission.unknown("output.unknown"));
			}
		}
		assertThat(done).as("somebody may %s somewhere", act).isPositive();
	}

	@ParameterizedTest
	@MethodSource("actsOnLateWords")
	void on_words_that_arrived_late_is_done_exactly_where_the_rules_allow_it(Act<LateWordsActions> act) {
		int done = 0;
		for (var scene : Scene.all(List.of(false), List.of(false), List.of(false))) {
			for (var actor : ACTORS) {
				boolean shown = new SessionActions(actor, scene.session()).isShown();
				done += check(act, scene, actor, shown ? act.rule().apply(new LateWordsActions(actor, scene.late()))
						: Permission.unknown("programme.unknown-session"));
			}
		}
		assertThat(done).as("somebody may %s somewhere", act).isPositive();
	}

	private static int check(Act<?> act, Scene scene, Actor actor, Permission said) {
		var services = new WatchedWorkshops(scene);
		var violation = catchThrowableOfType(RuleViolation.class,
				() -> act.asked().of(services, RequestContext.by(actor)));
		String described = "%s by %s in %s".formatted(act, actor.person(), scene);
		if (said instanceof Permission.Refused refused) {
			assertThat(violation).as(described).isNotNull();
			assertThat(violation.code()).as(described).isEqualTo(refused.code());
			assertThat(violation.kind()).as(described).isEqualTo(refused.kind());
		}
		else {
			assertThat(violation).as(described).isNull();
		}
		assertThat(services.accesses).as("%s reads and writes", described).doesNotHaveDuplicates();
		assertThat(services.hasTold()).as(described).isEqualTo(said.isAllowed());
		return said.isAllowed() ? 1 : 0;
	}

}
