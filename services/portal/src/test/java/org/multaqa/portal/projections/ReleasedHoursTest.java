package org.multaqa.portal.projections;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
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
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.programme.ReleasedHours.Tile;
import org.multaqa.portal.projections.subject.ReadModel;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages of days draw of a release. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleasedHoursTest {

	private static final MeetingId MEETING = new MeetingId("m");

	private static final RoomId HALL = new RoomId("hall");

	private static final PersonId VERA = new PersonId("vera");

	private static final Instant MORNING = Instant.parse("2025-12-08T05:00:00Z");

	private final Telling telling = new Telling();

	private final List<EventEnvelope<DomainEvent>> told = new ArrayList<>();

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	@BeforeEach
	void two_sessions_are_released() {
		tell(new RoomAdded(MEETING, HALL, text("Hall"), 10));
		plan("opening", MORNING, Duration.ofHours(2));
		plan("evening", MORNING.plus(Duration.ofHours(12)), Duration.ofHours(1));
		release(1);
	}

	@Test
	void is_what_takes_place_then_whatever_is_planned_since() {
		tell(new SessionRevised(MEETING, planOf("opening", "Other words")));
		tell(new SessionUnplaced(MEETING, new SessionId("evening")));
		plan("later", MORNING, Duration.ofHours(1));

		assertThat(on(1, MORNING, 24)).containsExactlyInAnyOrder(tile("opening", MORNING, Duration.ofHours(2)),
				tile("evening", MORNING.plus(Duration.ofHours(12)), Duration.ofHours(1)));
	}

	@Test
	void is_no_more_than_the_hours_around_it_and_each_session_once() {
		assertThat(on(1, MORNING, 6)).as("over the end of six hours")
			.containsExactly(tile("opening", MORNING, Duration.ofHours(2)));
		assertThat(on(1, MORNING.minus(Duration.ofDays(1)), 6)).isEmpty();
	}

	@Test
	void stands_beside_the_next_release_until_the_one_after_that_takes_its_place() {
		var first = on(1, MORNING, 24);
		tell(new SessionUnplaced(MEETING, new SessionId("evening")));
		release(2);

		assertThat(on(1, MORNING, 24)).isEqualTo(first);
		assertThat(on(2, MORNING, 24)).hasSize(1);
		release(3);
		assertThat(on(3, MORNING, 24)).hasSize(1);
		assertThat(on(1, MORNING, 6)).as("of that nobody is a reader any more").isEmpty();
	}

	@Test
	void has_no_hours_left_of_what_is_over() {
		tell(new SessionUnplaced(MEETING, new SessionId("opening")));
		tell(new SessionUnplaced(MEETING, new SessionId("evening")));
		release(2);
		release(3);

		assertThat(on(3, MORNING, 24)).isEmpty();
	}

	@Test
	void comes_out_equal_from_the_same_events() {
		var again = new ReadModels(ProjectionStores.inMemory());
		this.told.forEach((envelope) -> again.bySubject().apply(envelope));

		assertThat(hours(again)).isEqualTo(hours(this.models)).hasSize(3);
	}

	private static List<ReadModel> hours(ReadModels models) {
		var hours = new ArrayList<ReadModel>();
		models.bySubject().forEach(hours::add);
		return hours.stream().filter((model) -> model.subject().startsWith("programme-hours/")).toList();
	}

	private List<Tile> on(int release, Instant from, int hours) {
		return this.models.programmes().days().during(MEETING, release, from, from.plus(Duration.ofHours(hours)));
	}

	private void plan(String id, Instant starts, Duration length) {
		tell(new SessionPlanned(MEETING, planOf(id, id)));
		tell(new SessionPlaced(MEETING, new Placement(new SessionId(id), HALL, starts, starts.plus(length))));
	}

	private static SessionPlan planOf(String id, String title) {
		return new SessionPlan(new SessionId(id), SessionKind.SEMINAR, text(title), text("About it"),
				List.of(new Contributor(VERA, Part.CHAIR), new Contributor(VERA, Part.SPEAKER)), List.of(),
				List.of("en"), null, List.of());
	}

	private static Tile tile(String id, Instant starts, Duration length) {
		return new Tile(new SessionId(id), SessionKind.SEMINAR, text(id), List.of(VERA), HALL, starts,
				starts.plus(length), null);
	}

	private void release(int number) {
		tell(new ProgrammeReleased(MEETING, number, text("Release"), "hash", 2, 1));
	}

	private void tell(DomainEvent event) {
		var envelope = this.telling.tell(event);
		this.told.add(envelope);
		this.models.bySubject().apply(envelope);
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
