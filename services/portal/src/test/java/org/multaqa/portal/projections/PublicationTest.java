package org.multaqa.portal.projections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.PlacementsReleased;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackAdded;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.model.events.TrackEvent.TrackRevised;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.Publication;
import org.multaqa.portal.projections.programme.SessionCriteria;

import static org.assertj.core.api.Assertions.assertThat;

/** What calendars must learn of a session from release to release. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationTest {

	private static final MeetingId MEETING = new MeetingId("m");

	private static final TrackId TRACK = new TrackId("heritage");

	private static final SessionId SESSION = new SessionId("s");

	private static final Placement MORNING = new Placement(SESSION, new RoomId("hall"),
			Instant.parse("2025-12-08T06:00:00Z"), Instant.parse("2025-12-08T07:00:00Z"));

	private static final Placement NOON = new Placement(SESSION, new RoomId("hall"),
			Instant.parse("2025-12-08T09:00:00Z"), Instant.parse("2025-12-08T10:00:00Z"));

	private final Telling telling = new Telling();

	private ReadModels models = new ReadModels(ProjectionStores.inMemory());

	@BeforeEach
	void a_session_stands_in_the_first_release() {
		tell(new RoomAdded(MEETING, new RoomId("hall"), text("Hall"), 10));
		tell(new SessionPlanned(MEETING, plan("Opening")));
		release(1, MORNING);
	}

	@Test
	void stays_as_it_is_in_a_release_that_changes_nothing_of_it() {
		var first = publication();
		release(2, MORNING);

		assertThat(publication()).isEqualTo(first);
		assertThat(first.changedIn()).isEqualTo(1);
		assertThat(first.room()).isEqualTo(text("Hall"));
	}

	@Test
	void changes_with_the_release_that_moves_it_or_says_it_in_other_words() {
		release(2, NOON);
		assertThat(publication().changedIn()).isEqualTo(2);
		tell(new SessionRevised(MEETING, plan("Welcome")));
		assertThat(publication().changedIn()).as("a draft is nobody's business").isEqualTo(2);

		var released = release(3, NOON);
		assertThat(publication())
			.isEqualTo(new Publication(plan("Welcome"), NOON, text("Hall"), 10, 3, released.time(), false, null, null));
	}

	@Test
	void calls_its_room_as_it_was_called_at_the_release() {
		tell(new RoomAdded(MEETING, new RoomId("hall"), text("Great hall"), 10));
		assertThat(publication().room()).isEqualTo(text("Hall"));

		release(2, MORNING);
		assertThat(publication().room()).isEqualTo(text("Great hall"));
		assertThat(publication().changedIn()).isEqualTo(2);
	}

	@Test
	void calls_its_track_as_it_was_called_at_the_release() {
		tell(new TrackAdded(MEETING, track("Heritage")));
		tell(new SessionRevised(MEETING, plan("Opening").inTrack(TRACK)));
		assertThat(publication().track()).isNull();
		release(2, MORNING);
		tell(new TrackRevised(MEETING, track("Legacy")));
		assertThat(publication().track()).isEqualTo(track("Heritage"));

		release(3, MORNING);
		assertThat(publication().track()).isEqualTo(track("Legacy"));
		assertThat(publication().changedIn()).isEqualTo(3);
	}

	private static Track track(String name) {
		return new Track(TRACK, text(name), TrackColour.TEAL);
	}

	@Test
	void is_gone_from_the_release_on_that_leaves_it_out_and_may_come_back() {
		unplace();
		release(2);
		release(3);
		assertThat(publication().gone()).isTrue();
		assertThat(publication().changedIn()).isEqualTo(2);
		assertThat(publication().place()).as("where it was").isEqualTo(MORNING);

		release(4, MORNING);
		assertThat(publication().gone()).isFalse();
		assertThat(publication().changedIn()).isEqualTo(4);
	}

	@Test
	void stands_though_the_session_is_cancelled_until_a_release_says_so() {
		var first = publication();
		tell(new SessionUnplaced(MEETING, SESSION));
		tell(new SessionCancelled(MEETING, SESSION));
		assertThat(publication()).isEqualTo(first);

		var released = release(2);
		assertThat(publication()).isEqualTo(new Publication(plan("Opening"), MORNING, text("Hall"), 10, 2,
				released.time(), true, released.time(), null));
		release(3);
		assertThat(publication().changedIn()).isEqualTo(2);
	}

	@Test
	void changes_with_the_release_that_says_of_a_session_without_a_place_that_it_is_cancelled() {
		unplace();
		release(2);
		tell(new SessionCancelled(MEETING, SESSION));
		assertThat(publication().cancelled()).isNull();

		var released = release(3);
		assertThat(publication().cancelled()).isEqualTo(released.time());
		assertThat(publication().changedIn()).isEqualTo(3);
	}

	@Test
	void is_read_of_what_was_told_before_releases_were_kept_whole() {
		this.models = new ReadModels(ProjectionStores.inMemory());
		tell(new RoomAdded(MEETING, new RoomId("hall"), text("Hall"), 10));
		tell(new SessionPlanned(MEETING, plan("Opening")));
		var released = tell(new PlacementsReleased(MEETING, 1, text("First"), List.of(MORNING), List.of()));

		assertThat(publication()).isEqualTo(
				new Publication(plan("Opening"), MORNING, text("Hall"), 10, 1, released.time(), false, null, null));
	}

	@Test
	void is_seen_by_readers_of_the_release_before_as_that_showed_it() {
		var reader = new Snapshot(this.models, MEETING);
		var first = publication();
		assertThat(reader.programme()).isPresent();
		release(2, NOON);

		assertThat(reader.sessions().released(SessionCriteria.all(MEETING))).extracting(PlannedSession::publication)
			.containsExactly(first);
		reader.forget();
		assertThat(reader.sessions().find(SESSION).orElseThrow().publication()).isEqualTo(publication());
	}

	@Test
	void is_not_seen_yet_by_readers_of_the_time_before_the_first_release_of_it() {
		var later = new SessionId("later");
		tell(new SessionPlanned(MEETING, plan(later, "Later")));
		var reader = new Snapshot(this.models, MEETING);
		assertThat(reader.programme()).isPresent();
		tell(new SessionPlaced(MEETING, new Placement(later, NOON.room(), NOON.starts(), NOON.ends())));
		release(2);

		assertThat(reader.sessions().find(later).orElseThrow().wasReleased()).isFalse();
		assertThat(reader.sessions().released(SessionCriteria.all(MEETING))).extracting(PlannedSession::id)
			.containsExactly(SESSION);
	}

	private void unplace() {
		tell(new SessionUnplaced(MEETING, SESSION));
	}

	private EventEnvelope<DomainEvent> release(int number, Placement... placements) {
		for (Placement placement : placements) {
			tell(new SessionPlaced(MEETING, placement));
		}
		return tell(new ProgrammeReleased(MEETING, number, text("Release"), "hash", placements.length, 1));
	}

	private EventEnvelope<DomainEvent> tell(DomainEvent event) {
		var envelope = this.telling.tell(event);
		this.models.bySubject().apply(envelope);
		return envelope;
	}

	private Publication publication() {
		return this.models.programmes()
			.session(SESSION)
			.flatMap((session) -> Optional.ofNullable(session.publication()))
			.orElseThrow();
	}

	private static SessionPlan plan(String title) {
		return plan(SESSION, title);
	}

	private static SessionPlan plan(SessionId session, String title) {
		return new SessionPlan(session, SessionKind.PLENARY, text(title), null, List.of(), List.of(), List.of("en"),
				null, List.of());
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
