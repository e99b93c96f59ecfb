package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.RoomId;
import org.multaqa.model.Severity;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.api.ProgrammeFacts;
import org.multaqa.sessions.api.ProgrammeFacts.DraftRoom;
import org.multaqa.sessions.api.ProgrammeFacts.DraftSession;
import org.multaqa.sessions.programme.domain.Incoming;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Room;
import org.multaqa.testkit.WatchedAggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/**
 * What the service does with a programme, and shows of it, is what its rules say: every
 * act, by everybody, in every stage of a meeting and of its programme.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActingTest {

	private static final MeetingId EARLIER = new MeetingId("doha-2023");

	private static final List<Actor> ACTORS = List.of(Actor.of("layan", "doha-2025:organiser", EARLIER + ":organiser"),
			Actor.of("hind", "doha-2025:delegate:mena"), Actor.of("noura", "doha-2025:head:mena"),
			Actor.of("henrik", "doha-2025:headquarters"), Actor.of("olga", "doha-2025:observer"),
			Actor.of("bruno", "andes-2026:organiser"), Actor.of("sami", "*:founder"), Actor.visitor());

	/** An act: what the rules say of it, and how the service is asked for it. */
	private record Act(String name, Function<ProgrammeActions, Permission> rule, Asked asked) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	private interface Asked {

		void of(ProgrammeService service, TakeInService takeIn, RequestContext context);

	}

	static Stream<Act> acts() {
		return Stream.of(
				new Act("add a room", ProgrammeActions::plan,
						(service, _, by) -> service.addRoom(by, MEETING,
								Room.inUse(new RoomId("library"), text("Library"), 12))),
				new Act("revise a room", (actions) -> actions.reviseRoom(MAJLIS.id()),
						(service, _, by) -> service.reviseRoom(new RequestContext(by.actor(), 0L, null, null, null),
								MEETING, MAJLIS.id(), text("Salon"), 20)),
				new Act("retire a room", (actions) -> actions.retireRoom(HALL.id()),
						(service, _, by) -> service.retireRoom(by, MEETING, HALL.id())),
				new Act("reopen a room", (actions) -> actions.reopenRoom(MAJLIS.id()),
						(service, _, by) -> service.reopenRoom(by, MEETING, MAJLIS.id())),
				new Act("remove a room", (actions) -> actions.removeRoom(HALL.id()),
						(service, _, by) -> service.removeRoom(by, MEETING, HALL.id())),
				new Act("plan", ProgrammeActions::plan, (service, _, by) -> service.plan(by, MEETING, plan(CHARTER))),
				new Act("revise", (actions) -> actions.revise(MODELS),
						(service, _, by) -> service.revise(new RequestContext(by.actor(), 0L, null, null, null),
								MEETING, planWith(MODELS, VERA))),
				new Act("place", (actions) -> actions.place(MODELS),
						(service, _, by) -> service.place(by, MEETING, at(MODELS, HALL, "10:00", "11:00"), null)),
				new Act("swap with what there is not", (actions) -> actions.swap(MODELS, CHARTER),
						(service, _, by) -> service.swap(by, MEETING, MODELS, CHARTER, null)),
				new Act("set the rules", ProgrammeActions::plan,
						(service, _, by) -> service.setRules(by, MEETING,
								Map.of(PlanningRule.ROOM_TAKEN, Severity.WARN), null)),
				new Act("say when somebody is there", ProgrammeActions::plan,
						(service, _, by) -> service.setPresence(by, MEETING, VERA,
								List.of(new Interval(NOW, NOW.plusSeconds(60))))),
				new Act("use a room otherwise", (actions) -> actions.reviseRoom(MAJLIS.id()),
						(service, _, by) -> service.useRoom(new RequestContext(by.actor(), 0L, null, null, null),
								MEETING, MAJLIS.id(), new RoomUse(true, List.of()))),
				new Act("unplace", (actions) -> actions.unplace(MODELS),
						(service, _, by) -> service.unplace(by, MEETING, MODELS)),
				new Act("cancel", (actions) -> actions.cancel(MODELS),
						(service, _, by) -> service.cancel(by, MEETING, MODELS)),
				new Act("take over an earlier programme", ProgrammeActions::takeOver,
						(_, takeIn, by) -> takeIn.takeOver(by, MEETING, EARLIER)),
				new Act("take in a session", ProgrammeActions::plan,
						(_, takeIn, by) -> takeIn.takeIn(by, MEETING,
								(_) -> new Incoming(List.of(), List.of(), List.of(plan(CHARTER)), List.of()),
								text("imported"))),
				new Act("release", ProgrammeActions::release,
						(service, _, by) -> service.release(by, MEETING, text("Next"))),
				new Act("place what there is not", (actions) -> actions.place(CHARTER),
						(service, _, by) -> service.place(by, MEETING, at(CHARTER, HALL, "10:00", "11:00"), null)));
	}

	/** A programme, and what the rules must know of it. */
	private record Scene(String name, Programme programme, boolean placed, boolean cancelled, boolean changed,
			boolean used) {

		ProgrammeFacts facts() {
			var session = new DraftSession(MODELS, text("Session " + MODELS), this.placed, this.cancelled);
			return ProgrammeFacts
				.of(this.programme.sessions().isEmpty() ? List.of() : List.of(session),
						List.of(new DraftRoom(HALL.id(), HALL.names(), false, this.used),
								new DraftRoom(MAJLIS.id(), MAJLIS.names(), true, false)),
						List.of(), () -> this.changed);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	private static List<Scene> scenes() {
		var planned = programme(plan(MODELS)).retireRoom(MAJLIS.id(), NOW).state();
		var placed = planned.place(at(MODELS, HALL, "06:00", "07:00"), DAYS).state();
		var released = placed.release(text("First"), DAYS, NOW).state();
		var moved = released.place(at(MODELS, HALL, "08:00", "09:00"), DAYS).state();
		var revised = released.revise(plan(MODELS, List.of(), 3), DAYS).state();
		return List.of(
				new Scene("without sessions", programme().retireRoom(MAJLIS.id(), NOW).state(), false, false, false,
						false),
				new Scene("with a session", planned, false, false, false, false),
				new Scene("with a placed session", placed, true, false, true, true),
				new Scene("just released", released, true, false, false, true),
				new Scene("moved since", moved, true, false, true, true),
				new Scene("revised since", revised, true, false, true, true),
				new Scene("taken back since", released.unplace(MODELS).state(), false, false, true, true),
				new Scene("cancelled since", released.cancel(MODELS).state(), false, true, true, true));
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
		assertThat(done > 0).as("somebody may %s somewhere", act).isNotEqualTo(act.name().endsWith("not"));
	}

	@Test
	void is_read_exactly_as_far_as_the_rules_show_it() {
		for (var stage : MeetingStage.values()) {
			for (var scene : scenes()) {
				for (var actor : ACTORS) {
					var service = new Service(stage, scene.programme());
					boolean released = scene.programme().releases().latest().isPresent();
					String described = "%s in a meeting that is %s, of one %s".formatted(actor.person(), stage, scene);

					assertThat(service.showsDraft(actor)).as("the draft, to " + described)
						.isEqualTo(ProgrammeFacts.isShownTo(actor, meeting(stage), false));
					assertThat(service.showsRelease(actor)).as("the release, to " + described)
						.isEqualTo(released && ProgrammeFacts.isShownTo(actor, meeting(stage), true));
				}
			}
		}
	}

	private static int check(Act act, MeetingStage stage, Scene scene, Actor actor) {
		var service = new Service(stage, scene.programme());
		var said = meeting(stage).isShownTo(actor)
				? act.rule().apply(new ProgrammeActions(actor, meeting(stage), scene.facts()))
				: Permission.unknown("meeting.unknown");
		@Nullable RuleViolation violation = catchThrowableOfType(RuleViolation.class,
				() -> act.asked().of(service.programmes(), service.takeIn(), RequestContext.by(actor)));
		String described = "%s by %s of one %s in a meeting that is %s".formatted(act, actor.person(), scene, stage);
		if (said instanceof Permission.Refused refused) {
			assertThat(violation).as(described).isNotNull();
			assertThat(violation.code()).as(described).isEqualTo(refused.code());
			assertThat(violation.kind()).as(described).isEqualTo(refused.kind());
		}
		else {
			assertThat(violation).as(described).isNull();
		}
		assertThat(service.accesses).as("%s reads and writes", described).doesNotHaveDuplicates();
		assertThat(service.hasTold()).as(described).isEqualTo(said.isAllowed());
		return said.isAllowed() ? 1 : 0;
	}

	private static MeetingFacts meeting(MeetingStage stage) {
		return new MeetingFacts(MEETING, text("Meeting"), stage, null);
	}

	/** The service with one programme in it. */
	private static final class Service {

		private final MemoryAggregates<Programme> stored = new MemoryAggregates<>();

		private final List<WatchedAggregates.Access> accesses = new ArrayList<>();

		private final MeetingReplicas meetings = new MeetingReplicas(new MemoryReplicas<>());

		private final ParticipantReplicas participants = new ParticipantReplicas(new MemoryReplicas<>());

		private final MemoryInsertOnly<Release> documents = new MemoryInsertOnly<>();

		private final ReleaseDocuments releases = new ReleaseDocuments(this.documents);

		Service(MeetingStage stage, Programme programme) {
			var planned = know(MEETING);
			know(EARLIER);
			this.participants.expect(MEETING, VERA, envelope(1, planned));
			var reached = new MeetingStageReached(MEETING, stage);
			this.meetings.keep(reached, envelope(2, reached));
			keep(MEETING, programme);
			keep(EARLIER, programme(plan(CHARTER)));
		}

		private MeetingPlanned know(MeetingId meeting) {
			var planned = new MeetingPlanned(meeting, text("Meeting"), LocalDate.parse("2025-12-07"),
					LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar"), new ConsentRule.NoBlock(),
					true, null, null);
			this.meetings.keep(planned, envelope(1, planned));
			return planned;
		}

		private void keep(MeetingId meeting, Programme programme) {
			this.stored.insert(meeting.value(), Decision.unchanged(programme), RequestContext.by(ACTORS.getFirst()));
			programme.releases()
				.all()
				.forEach((made) -> this.documents.insert(ReleaseDocuments.idOf(meeting, made),
						new Release(meeting, made.number(), made.name(), made.at(), List.of())));
		}

		private static <E extends DomainEvent> EventEnvelope<E> envelope(long sequence, E event) {
			return new EventEnvelope<>(event.subject(), sequence, "t", NOW, new PersonId("layan"), "c", null, event);
		}

		private <S> Aggregates<S> watched(Aggregates<S> kept) {
			return new WatchedAggregates<>(kept, this.accesses);
		}

		ProgrammeService programmes() {
			return new ProgrammeService(watched(this.stored), new SessionIdClaims(new MemoryInsertOnly<>()),
					this.meetings, new KnownPeople(this.participants, new MemoryReplicas<>()), this.releases,
					NothingBesides.KNOWN, Clock.fixed(NOW, ZoneOffset.UTC));
		}

		TakeInService takeIn() {
			return new TakeInService(watched(this.stored), new SessionIdClaims(new MemoryInsertOnly<>()), this.meetings,
					new KnownPeople(this.participants, new MemoryReplicas<>()), NothingBesides.KNOWN,
					Clock.fixed(NOW, ZoneOffset.UTC));
		}

		boolean showsDraft(Actor actor) {
			return shown(() -> queries().read(actor, MEETING).state()).filter(DraftProgramme.class::isInstance)
				.isPresent();
		}

		boolean showsRelease(Actor actor) {
			return shown(() -> queries().released(actor, MEETING).state()).isPresent();
		}

		boolean hasTold() {
			return !this.stored.told().isEmpty();
		}

		private ProgrammeQueryService queries() {
			return new ProgrammeQueryService(programmes(), this.meetings, this.participants,
					new KnownPeople(this.participants, new MemoryReplicas<>()), this.releases, NothingBesides.KNOWN);
		}

		private static Optional<ShownProgramme> shown(Supplier<ShownProgramme> reading) {
			try {
				return Optional.of(reading.get());
			}
			catch (RuleViolation ex) {
				return Optional.empty();
			}
		}

	}

}
