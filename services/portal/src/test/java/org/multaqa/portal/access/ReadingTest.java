package org.multaqa.portal.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.WorkshopEvent.LateWordsArrived;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.portal.Telling;
import org.multaqa.portal.exports.ExportDoor;
import org.multaqa.portal.journal.JournalDoor;
import org.multaqa.portal.live.LiveDoor;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.trace.TraceDoor;
import org.multaqa.testkit.EventSample;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reads what, by every door of the portal: one table, and every door answers as it
 * says.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTest {

	private static final MeetingId OPEN = new MeetingId("open");

	private static final MeetingId DRAFT = new MeetingId("draft");

	private static final OfficeId MENA = new OfficeId("mena");

	/** The actors of the table, in the order of its columns. */
	private static final List<Actor> ACTORS = List.of(Actor.visitor(), Actor.of("stranger"),
			Actor.of("sami", "*:founder"), Actor.of("olga", "open:observer", "draft:observer"),
			Actor.of("lucia", "open:head:lac", "draft:head:lac"),
			Actor.of("hind", "open:delegate:mena", "draft:delegate:mena"),
			Actor.of("noura", "open:head:mena", "draft:head:mena"),
			Actor.of("layan", "open:organiser", "draft:organiser"));

	/**
	 * Who sees the latest event of a subject: {@code x} for each actor who does.
	 * Positions under discussion are readable for everybody; a setting of the meeting may
	 * change that, and this row with it.
	 */
	private static final Map<String, String> TABLE = Map.ofEntries(
			// visitor, stranger, founder, observer, other head, delegate, head, organiser
			Map.entry("meeting/open", "xxxxxxxx"), Map.entry("meeting/draft", "--xxxxxx"),
			// by the register: nobody is in a delegation of a draft
			Map.entry("delegation/open-mena", "------xx"), Map.entry("delegation/draft-mena", "-------x"),
			Map.entry("programme/open", "xxxxxxxx"), Map.entry("programme/draft", "-------x"),
			Map.entry("publication/open-room", "xxxxxxxx"), Map.entry("workshop/open-room", "---xxxxx"),
			Map.entry("workshop/draft-room", "---xxxxx"), Map.entry("output/open-kept", "---xxxxx"),
			Map.entry("output/open-cited", "xxxxxxxx"), Map.entry("output/draft-kept", "---xxxxx"),
			Map.entry("output/draft-cited", "--xxxxxx"), Map.entry("latewords/open-late", "-----x-x"),
			Map.entry("latewords/draft-late", "-----x-x"), Map.entry("recommendation/open-begun", "-----xx-"),
			Map.entry("recommendation/open-submitted", "xxxxxxxx"),
			Map.entry("recommendation/open-discussed", "xxxxxxxx"), Map.entry("recommendation/draft-begun", "-----xx-"),
			Map.entry("recommendation/draft-submitted", "--xxxxxx"),
			Map.entry("recommendation/draft-discussed", "--xxxxxx"), Map.entry("roadmap/open-begun", "---xxxxx"),
			Map.entry("roadmap/open-published", "xxxxxxxx"), Map.entry("roadmap/draft-begun", "---xxxxx"),
			Map.entry("roadmap/draft-published", "--xxxxxx"));

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	private final Audiences audiences = new Audiences(this.models);

	private final JournalDoor journal = new JournalDoor(this.models);

	private final Telling telling = new Telling();

	@BeforeEach
	void two_meetings_of_which_one_is_a_draft() {
		tell(OPEN);
		tell(DRAFT);
		tell(OPEN, new MeetingStageReached(OPEN, MeetingStage.OPEN));
	}

	@Test
	void pages_show_what_the_table_says() {
		assertDoor("a page", TABLE.keySet(),
				(actor, subject) -> this.models.bySubject()
					.of(subject)
					.flatMap((model) -> this.audiences.in(meetingOf(model))
						.map((meeting) -> new Visibility(actor, meeting).shows(model)))
					.orElse(false));
	}

	@Test
	void the_journal_tells_what_the_table_says() {
		assertDoor("the journal of a subject", TABLE.keySet(), this.journal::tells);
		assertDoor("the journal of a meeting", TABLE.keySet(), this.journal::tellsAmongRecent);
	}

	@Test
	void the_trace_shows_what_the_table_says() {
		var trace = new TraceDoor(this.models, Clock.fixed(Telling.BEGIN, ZoneOffset.UTC));

		assertDoor("the trace",
				TABLE.keySet()
					.stream()
					.filter((subject) -> subject.startsWith("output/") || subject.startsWith("recommendation/"))
					.toList(),
				trace::shows);
	}

	@Test
	void files_show_everybody_what_the_table_says_of_a_visitor() {
		var exports = new ExportDoor(this.models);

		for (var programme : List.of("programme/open", "programme/draft")) {
			assertThat(exports.shows(programme)).as(programme).isEqualTo(TABLE.get(programme).startsWith("x"));
		}
		tell(DRAFT, new ProgrammeReleased(DRAFT, 1, text("P"), "hash", 0, 0));
		assertThat(exports.shows("programme/draft")).as("released, of a draft").isFalse();
	}

	@Test
	void open_pages_hear_of_what_the_table_says() {
		var live = new LiveDoor(this.audiences, new SimpleMeterRegistry());

		assertDoor("a live page", TABLE.keySet(), (actor, subject) -> live.tells(actor, this.journal.latest(subject),
				this.models.bySubject().of(subject).orElseThrow()));
	}

	@Test
	void there_is_no_other_door() {
		var known = Set.of("access", "exports", "journal", "live", "trace");
		var inside = Set.of("generations", "messaging", "projections", "rebuild");
		var doors = new TreeSet<String>();
		for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("org.multaqa.portal")) {
			boolean reads = type.getDirectDependenciesFromSelf()
				.stream()
				.anyMatch((dependency) -> dependency.getTargetClass().isEquivalentTo(ReadModels.class));
			String place = type.getPackageName().replace("org.multaqa.portal.", "").replaceFirst("\\..*", "");
			if (reads && !inside.contains(place)) {
				doors.add(place);
			}
		}

		doors.remove("pages");
		doors.remove("edge");
		assertThat(doors).as("who reads read models must ask Audiences, and stand in this table").isSubsetOf(known);
	}

	private void assertDoor(String door, Iterable<String> subjects, BiPredicate<Actor, String> shows) {
		for (String subject : subjects) {
			var answer = new StringBuilder();
			ACTORS.forEach((actor) -> answer.append(shows.test(actor, subject) ? 'x' : '-'));

			assertThat(answer).as("%s, %s for %s", door, subject, ACTORS.stream().map(Actor::person).toList())
				.hasToString(TABLE.get(subject));
		}
	}

	private static MeetingId meetingOf(ReadModel model) {
		return java.util.Objects.requireNonNull(model.meeting());
	}

	private static SessionPlan planOf(SessionId room) {
		return new SessionPlan(room, SessionKind.WORKSHOP, text("Room"), null, List.of(), List.of(), List.of("en"),
				null, List.of());
	}

	private void tell(MeetingId meeting) {
		var room = new SessionId(meeting + "-room");
		var cited = new OutputId(meeting + "-cited");
		var delegation = new DelegationId(meeting + "-mena");
		tell(meeting,
				new MeetingPlanned(meeting, text("M"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
						"Asia/Qatar", text("V"), List.of("en"), new ConsentRule.NoBlock(), true, null, null),
				new RoleGranted(meeting, new PersonId("layan"), Role.ORGANISER),
				new DelegationInvited(delegation, meeting, MENA, Map.of(Role.HEAD, 1), true),
				new SessionPlanned(meeting, planOf(room)), new WorkshopOpened(meeting, room, List.of()));
		if (meeting.equals(OPEN)) {
			tell(meeting,
					new DelegateNominated(delegation, meeting, MENA, new PersonId("noura"), List.of(Role.HEAD), false),
					new DelegateApproved(delegation, meeting, MENA, new PersonId("noura"), List.of(Role.HEAD)));
			var place = new ReleasedPlace(new RoomId("hall"), text("Hall"), 40, Telling.BEGIN,
					Telling.BEGIN.plusSeconds(60));
			tell(meeting, new SessionPlaced(meeting, new Placement(room, place.room(), place.starts(), place.ends())),
					new SessionReleased(meeting, 1, 1, planOf(room), place),
					new ProgrammeReleased(meeting, 1, text("P"), "hash", 1, 1));
		}
		for (OutputId output : List.of(new OutputId(meeting + "-kept"), cited)) {
			tell(meeting, new OutputRecorded(meeting, output, room, OutputKind.NEED, "en", "words", "hash",
					Telling.TELLER, MENA));
		}
		tell(meeting, new LateWordsArrived(meeting, new OutputId(meeting + "-late"), room, OutputKind.NEED,
				new PersonId("hind"), MENA));
		for (String stage : List.of("begun", "submitted", "discussed")) {
			tell(meeting, recommendation(meeting, new RecommendationId(meeting + "-" + stage), stage, cited, room));
		}
		var published = new RoadmapId(meeting + "-published");
		tell(meeting,
				new RoadmapOpened(new RoadmapId(meeting + "-begun"), meeting, 2026, text("R"), List.of(), List.of(),
						null),
				new RoadmapOpened(published, meeting, 2027, text("R"), List.of(), List.of(), null),
				new EditionPublished(published, "1.0", "hash", List.of(line(meeting)), Telling.TELLER, null, null,
						null));
	}

	private static DomainEvent[] recommendation(MeetingId meeting, RecommendationId id, String stage, OutputId cited,
			SessionId room) {
		var citations = stage.equals("begun") ? List.<Citation>of()
				: List.of(new Citation(cited, room, 1, "words", "hash"));
		var events = new ArrayList<DomainEvent>();
		events.add(EventSample.of(RecommendationDrafted.class)
			.with("recommendation", id)
			.with("meeting", meeting)
			.with("office", MENA)
			.with("citations", citations)
			.event());
		if (!stage.equals("begun")) {
			events.add(new RecommendationSubmitted(id, meeting, Telling.TELLER));
		}
		if (stage.equals("discussed")) {
			events.add(new DiscussionOpened(id, meeting, Telling.TELLER));
			events.add(new PositionStated(id, meeting, MENA, Stance.BLOCK, text("why"), Telling.TELLER));
		}
		return events.toArray(DomainEvent[]::new);
	}

	private static Initiative line(MeetingId meeting) {
		return new Initiative(new InitiativeId(meeting + "-line"), text("L"), text("O"), "area", List.of("2027-Q1"),
				MENA, List.of(), null, List.of(), List.of(), null, null);
	}

	private void tell(MeetingId meeting, DomainEvent... events) {
		Stream.of(events).map(this.telling::tell).forEach((envelope) -> {
			this.models.bySubject().apply(envelope);
			this.journal.keep(envelope, meeting);
		});
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
