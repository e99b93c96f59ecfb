package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.OutputActions;
import org.multaqa.sessions.api.OutputFacts;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.api.WorkshopStage;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.programme.application.SessionIdClaim;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.workshop.domain.Attendance;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Stage;
import org.multaqa.sessions.workshop.domain.Wording;
import org.multaqa.sessions.workshop.domain.Workshop;
import org.multaqa.testkit.WatchedAggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/**
 * What the services do is what their rules say: every act, by everybody, in every stage
 * of a session, of its workshop and of its meeting.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActingTest {

	private static final Actor HIND = Actor.of("hind", "doha-2025:delegate:mena");

	private static final List<Contributor> PEOPLE = List.of(new Contributor(new PersonId("adjoa"), Part.CHAIR),
			new Contributor(new PersonId("arun"), Part.RAPPORTEUR), new Contributor(new PersonId("vera"), Part.SPEAKER),
			new Contributor(new PersonId("gast"), Part.SPEAKER));

	private static final List<Actor> ACTORS = List.of(HIND, Actor.of("adjoa", "doha-2025:head:africa"),
			Actor.of("arun", "doha-2025:delegate:asia-oceania"), Actor.of("mateo", "doha-2025:delegate:lac"),
			Actor.of("vera", "doha-2025:observer"), Actor.of("olga", "doha-2025:observer"),
			Actor.of("henrik", "doha-2025:headquarters"), Actor.of("layan", "doha-2025:organiser"),
			Actor.of("gast", "andes-2026:delegate:lac"), Actor.of("bruno", "andes-2026:organiser"),
			Actor.of("sami", "*:founder"), Actor.visitor());

	private static final OutputId OUTPUT = new OutputId("o-models");

	private static final Attendance PRESENT = new Attendance(HIND.person(), new OfficeId("mena"));

	/** An act: what the rules say of it, and how the service is asked for it. */
	private record Act<A>(String name, Function<A, Permission> rule, Asked asked) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	private interface Asked {

		void of(Services services, RequestContext context);

	}

	/**
	 * What there is: a meeting, a session in it, its workshop, and of the output what
	 * became of it.
	 */
	private record Scene(MeetingStage meeting, boolean released, boolean cancelled, WorkshopStage workshop,
			boolean carriedForward, boolean withdrawn, boolean citedInPublic) {

		MeetingFacts in() {
			return new MeetingFacts(MEETING, text("Meeting"), this.meeting);
		}

		SessionFacts session() {
			return new SessionFacts(in(), text("Session " + MODELS), PEOPLE, this.released, this.cancelled,
					this.workshop,
					attendance().stream().map(Attendance::person).collect(Collectors.toUnmodifiableSet()));
		}

		OutputFacts output() {
			return new OutputFacts(session(), HIND.person(), this.carriedForward, this.withdrawn);
		}

		List<Attendance> attendance() {
			return (this.workshop != WorkshopStage.NOT_OPEN) ? List.of(PRESENT) : List.of();
		}

		@Nullable Stage stage() {
			return switch (this.workshop) {
				case NOT_OPEN -> null;
				case OPEN -> new Stage.Open(NOW);
				case CLOSING -> new Stage.Closing(NOW);
				case ACCEPTED -> new Stage.Accepted(NOW);
			};
		}

	}

	static Stream<Act<SessionActions>> acts() {
		return Stream.of(
				new Act<>("open", SessionActions::open, (services, by) -> services.workshops().open(by, MODELS)),
				new Act<>("join", SessionActions::join, (services, by) -> services.workshops().join(by, MODELS)),
				new Act<>("close", SessionActions::close, (services, by) -> services.workshops().close(by, MODELS)),
				new Act<>("accept", SessionActions::accept, (services, by) -> services.workshops().accept(by, MODELS)),
				new Act<>("write", SessionActions::write, (services, by) -> services.outputs()
					.record(by, MODELS, new NewOutput(new OutputId("o-new"), OutputKind.IDEA, "en", "Words"))));
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
		for (var scene : scenes(List.of(false, true), List.of(false), List.of(false))) {
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
		for (var scene : scenes(List.of(false), List.of(false, true), List.of(false, true))) {
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

	private static List<Scene> scenes(List<Boolean> cancelled, List<Boolean> marks, List<Boolean> cited) {
		var all = new ArrayList<Scene>();
		for (var meeting : MeetingStage.values()) {
			for (var workshop : WorkshopStage.values()) {
				for (boolean released : List.of(false, true)) {
					for (boolean gone : cancelled) {
						for (boolean inPublic : cited) {
							all.add(new Scene(meeting, released, gone, workshop, false, false, inPublic));
							if (marks.contains(true)) {
								all.add(new Scene(meeting, released, gone, workshop, true, false, inPublic));
								all.add(new Scene(meeting, released, gone, workshop, false, true, inPublic));
							}
						}
					}
				}
			}
		}
		return all;
	}

	private static int check(Act<?> act, Scene scene, Actor actor, Permission said) {
		var services = new Services(scene);
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

	/** The services, with one session and one output in them. */
	private static final class Services {

		private final MemoryAggregates<Programme> programmes = new MemoryAggregates<>();

		private final MemoryAggregates<SessionIdClaim> claims = new MemoryAggregates<>();

		private final MemoryAggregates<Workshop> storedWorkshops = new MemoryAggregates<>();

		private final MemoryAggregates<Output> storedOutputs = new MemoryAggregates<>(OutputListing.LISTING);

		private final List<WatchedAggregates.Access> accesses = new ArrayList<>();

		private final MeetingReplicas meetings = new MeetingReplicas(new MemoryReplicas<>());

		private final CitationReplicas citations = new CitationReplicas(new MemoryReplicas<>(CitationReplicas.LISTING));

		Services(Scene scene) {
			var by = RequestContext.by(HIND);
			var planned = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
					LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar"), new ConsentRule.NoBlock(),
					true);
			this.meetings.keep(planned, envelope(1, planned));
			var reached = new MeetingStageReached(MEETING, scene.meeting());
			this.meetings.keep(reached, envelope(2, reached));
			this.programmes.insert(MEETING.value(), Decision.unchanged(programmeOf(scene)), by);
			this.claims.insert(MODELS.value(), Decision.unchanged(new SessionIdClaim(MODELS, MEETING)), by);
			@Nullable Stage stage = scene.stage();
			if (stage != null) {
				this.storedWorkshops.insert(MODELS.value(),
						Decision.unchanged(new Workshop(MODELS, MEETING, stage, List.of(), scene.attendance())), by);
			}
			this.storedOutputs.insert(OUTPUT.value(),
					Decision.unchanged(new Output(OUTPUT, MODELS, MEETING, OutputKind.IDEA, "en", HIND.person(), null,
							List.of(new Wording(1, "Words", "", HIND.person(), NOW)), scene.carriedForward(),
							scene.withdrawn())),
					by);
			var submitted = new RecommendationSubmitted(new RecommendationId("r"), MEETING, HIND.person());
			this.citations.keep(submitted, List.of(new Citation(OUTPUT, MODELS, 1, "Words", "")),
					envelope(1, submitted));
			if (scene.citedInPublic()) {
				this.citations.submit(submitted, envelope(2, submitted));
			}
		}

		private static Programme programmeOf(Scene scene) {
			var programme = programme(plan(MODELS, PEOPLE, null));
			if (scene.released()) {
				programme = programme.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
					.state()
					.release(text("First"), DAYS, NOW)
					.state();
			}
			return scene.cancelled() ? programme.cancel(MODELS).state() : programme;
		}

		private static <E extends DomainEvent> EventEnvelope<E> envelope(long sequence, E event) {
			return new EventEnvelope<>(event.subject(), sequence, "t", NOW, HIND.person(), "c", null, event);
		}

		private <S> Aggregates<S> watched(Aggregates<S> kept) {
			return new WatchedAggregates<>(kept, this.accesses);
		}

		WorkshopService workshops() {
			return new WorkshopService(watched(this.storedWorkshops), watched(this.storedOutputs),
					new PlannedSessions(watched(this.programmes), new SessionIdClaims(watched(this.claims)),
							this.meetings),
					Clock.fixed(NOW, ZoneOffset.UTC));
		}

		OutputService outputs() {
			return new OutputService(watched(this.storedOutputs), workshops(), this.meetings, this.citations,
					Clock.fixed(NOW, ZoneOffset.UTC));
		}

		boolean hasTold() {
			return !this.storedWorkshops.told().isEmpty() || !this.storedOutputs.told().isEmpty();
		}

	}

}
