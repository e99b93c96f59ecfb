package org.multaqa.portal.pages.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.RoomEvent.RoomRemoved;
import org.multaqa.model.events.RoomEvent.RoomRevised;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackAdded;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is public shows the release and nothing of the draft, until the next release. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleasesTest {

	private static final RoomId HALL = new RoomId("hall");

	private static final RoomId GARDEN = new RoomId("garden");

	private static final Instant NINE = Instant.parse("2025-12-08T06:00:00Z");

	private static final Instant TEN = Instant.parse("2025-12-08T07:00:00Z");

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private final MeetingId meeting = new MeetingId("m-" + UUID.randomUUID());

	private final SessionId opening = new SessionId("opening-" + this.meeting);

	private final SessionId closing = new SessionId("closing-" + this.meeting);

	private final SessionId secret = new SessionId("secret-" + this.meeting);

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void two_sessions_are_released() {
		this.doha.tell(
				new MeetingPlanned(this.meeting, text("Released"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
						"Asia/Qatar", text("Doha"), List.of("ar", "en"), new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(this.meeting, MeetingStage.OPEN));
		this.doha.tell(new RoomAdded(this.meeting, HALL, text("Hall"), 100));
		this.doha.tell(new RoomAdded(this.meeting, GARDEN, text("Garden"), 40));
		this.doha.tell(new SessionPlanned(this.meeting, openingAs("Opening", 30, Doha.HEAD)));
		this.doha.tell(new SessionPlanned(this.meeting, closingOf()));
		this.doha.tell(new SessionPlanned(this.meeting, plan(this.secret, SessionKind.SEMINAR, "Secret", null, null)));
		place(this.opening, HALL, NINE);
		place(this.closing, HALL, NOON);
		this.doha.tell(new SessionReleased(this.meeting, 1, 1, openingAs("Opening", 30, Doha.HEAD), in("Hall", NINE)));
		this.doha.tell(new SessionReleased(this.meeting, 1, 1, closingOf(), in("Hall", NOON)));
		this.doha.tell(new ProgrammeReleased(this.meeting, 1, text("First"), "hash-1", 2, 2));
	}

	static Stream<Act> acts() {
		return Stream.of(new Act("another title", (test) -> test.revise(test.openingAs("Renamed", 30, Doha.HEAD))),
				new Act("other people", (test) -> test.revise(test.openingAs("Opening", 30, new PersonId("amina")))),
				new Act("nobody", (test) -> test.revise(test.openingAs("Opening", 30, null))),
				new Act("other places", (test) -> test.revise(test.openingAs("Opening", 5, Doha.HEAD))),
				new Act("another kind",
						(test) -> test.revise(plan(test.opening, SessionKind.PLENARY, "Opening", 30, Doha.HEAD))),
				new Act("another summary, other languages and offices",
						(test) -> test.revise(new SessionPlan(test.opening, SessionKind.WORKSHOP, text("Opening"),
								text("Of something else"), List.of(new Contributor(Doha.HEAD, Part.CHAIR)),
								List.of(Doha.MENA), List.of("fr"), 30, List.of()))),
				new Act("nothing to build on",
						(test) -> test.revise(plan(test.closing, SessionKind.PLENARY, "Closing", null, null))),
				new Act("another room and time", (test) -> test.place(test.opening, GARDEN, TEN)),
				new Act("no place", (test) -> test.doha.tell(new SessionUnplaced(test.meeting, test.opening))),
				new Act("cancelled", ReleasesTest::cancel),
				new Act("another name and size of the room",
						(test) -> test.doha.tell(new RoomRevised(test.meeting, HALL, text("Great hall"), 20, null))),
				new Act("a room out of use",
						(test) -> test.doha.tell(new RoomRevised(test.meeting, HALL, text("Hall"), 100, NINE))),
				new Act("a new session with a place", (test) -> test.place(test.secret, GARDEN, NINE)),
				new Act("a new room",
						(test) -> test.doha.tell(new RoomAdded(test.meeting, new RoomId("attic"), text("Attic"), 10))),
				new Act("a new track that a session is in", ReleasesTest::addTrack),
				new Act("a room that is gone", (test) -> test.doha.tell(new RoomRemoved(test.meeting, GARDEN))));
	}

	@ParameterizedTest
	@MethodSource("acts")
	void whatever_is_done_to_the_draft_changes_no_byte_of_what_is_public(Act act) {
		var before = doors();
		String screen = page("rooms/hall");
		act.change().accept(this);
		assertThat(doors()).containsExactlyEntriesOf(before);
		assertThat(page("rooms/hall")).isEqualTo(screen);
	}

	@Test
	void the_next_release_shows_all_of_it() {
		rename();
		cancel();
		var before = doors();
		releaseAgain();

		var changed = doors();
		assertThat(changed.get("programme")).contains("Renamed", "Garden").doesNotContain("The end");
		assertThat(changed.get("schedule.xml")).contains("Renamed").doesNotContain("Closing");
		assertThat(changed.get("sessions/" + this.closing)).contains("Cancelled");
		assertThat(changed.get("programme.ics")).contains("STATUS:CANCELLED", "Renamed");
		assertThat(changed).as("every door").allSatisfy((door, now) -> assertThat(now).isNotEqualTo(before.get(door)));
	}

	@Test
	void a_release_is_seen_as_it_was_whatever_was_released_since() {
		rename();
		cancel();
		releaseAgain();

		assertThat(page("programme/releases/1")).contains("Opening", "Hall", "Closing", "Noura")
			.doesNotContain("Renamed", "Garden", "In force");
		assertThat(page("programme/releases/2")).contains("Renamed", "Garden", "In force");
		assertThat(new Browser(this.port).get("/m/" + this.meeting + "/programme/releases/3").statusCode())
			.as("what there is not, to a visitor")
			.isEqualTo(401);
	}

	@Test
	void two_releases_are_compared_from_what_to_what() {
		rename();
		cancel();
		releaseAgain();

		assertThat(words("programme/releases?from=1&to=2")).contains("Before: Opening After: Renamed",
				"Before: Hall (holds 100) After: Garden (holds 40)", "Before: Noura (Chair) After: nobody",
				"Before: 30 places After: 12 places", "Cancelled Closing");
		assertThat(words("programme/releases?from=2&to=1")).contains("Before: Renamed After: Opening", "New Closing");
		assertThat(words("programme/releases?from=2&to=2")).contains("Nothing is different between the two.");
		assertThat(words("programme")).as("the list of changes of the programme")
			.contains("2 changes since the release before", "Before: Opening After: Renamed");
	}

	private void rename() {
		revise(plan(this.opening, SessionKind.WORKSHOP, "Renamed", 12, null));
		place(this.opening, GARDEN, TEN);
	}

	private void cancel() {
		this.doha.tell(new SessionUnplaced(this.meeting, this.closing));
		this.doha.tell(new SessionCancelled(this.meeting, this.closing));
	}

	private void addTrack() {
		var heritage = new TrackId("heritage");
		this.doha.tell(new TrackAdded(this.meeting, new Track(heritage, text("Heritage"), TrackColour.OCHRE)));
		revise(openingAs("Opening", 30, Doha.HEAD).inTrack(heritage));
	}

	private void releaseAgain() {
		this.doha
			.tell(new SessionReleased(this.meeting, 2, 2, plan(this.opening, SessionKind.WORKSHOP, "Renamed", 12, null),
					new ReleasedPlace(GARDEN, text("Garden"), 40, TEN, TEN.plusSeconds(3600))));
		this.doha.tell(new SessionLeftOut(this.meeting, 2, 2, this.closing, true));
		this.doha.tell(new ProgrammeReleased(this.meeting, 2, text("Second"), "hash-2", 1, 2));
	}

	/** Everything that anybody may read of the programme, without signing in. */
	private Map<String, String> doors() {
		return Stream
			.of("", "programme", "programme/releases", "programme/releases/1", "sessions/" + this.opening,
					"sessions/" + this.closing, "programme.ics", "schedule.xml", "schedule.json", "programme?view=list",
					"programme/embed", "trace/sessions/" + this.opening)
			.collect(Collectors.toMap((door) -> door, this::page, (one, _) -> one, LinkedHashMap::new));
	}

	private String page(String door) {
		var answer = new Browser(this.port).get("/m/" + this.meeting + (door.isEmpty() ? "" : "/" + door)
				+ (door.contains("?") ? "&" : "?") + "lang=en");
		assertThat(answer.statusCode()).as(door).isEqualTo(200);
		return answer.body();
	}

	/** A page without its tags. */
	private String words(String door) {
		return page(door).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}

	private void revise(SessionPlan plan) {
		this.doha.tell(new SessionRevised(this.meeting, plan));
	}

	private void place(SessionId session, RoomId room, Instant starts) {
		this.doha.tell(new SessionPlaced(this.meeting, new Placement(session, room, starts, starts.plusSeconds(3600))));
	}

	private SessionPlan openingAs(String title, int capacity, @Nullable PersonId chair) {
		return plan(this.opening, SessionKind.WORKSHOP, title, capacity, chair);
	}

	private SessionPlan closingOf() {
		return new SessionPlan(this.closing, SessionKind.PLENARY, text("Closing"), text("The end"), List.of(),
				List.of(), List.of("en"), null, List.of(this.opening));
	}

	private static SessionPlan plan(SessionId session, SessionKind kind, String title, @Nullable Integer capacity,
			@Nullable PersonId chair) {
		return new SessionPlan(session, kind, text(title), null,
				Stream.ofNullable(chair).map((person) -> new Contributor(person, Part.CHAIR)).toList(), List.of(),
				List.of("en"), capacity, List.of());
	}

	private static ReleasedPlace in(String room, Instant starts) {
		return new ReleasedPlace(HALL, text(room), 100, starts, starts.plusSeconds(3600));
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

	/**
	 * Something that an organiser does.
	 *
	 * @param name what becomes of the session or the room
	 */
	private record Act(String name, Consumer<ReleasesTest> change) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
