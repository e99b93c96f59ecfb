package org.multaqa.portal.pages.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.portal.Telling;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.personal.OwnSessions;
import org.multaqa.portal.projections.MeetingLists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.MEETING;
import static org.multaqa.portal.pages.GrowingMeeting.SESSION;

/** Programme and session of a large meeting read as much as those of a small one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeCostTest {

	private static final RoomId HALL = new RoomId("hall");

	private static final RoomId GARDEN = new RoomId("garden");

	private static final GrowingMeeting SMALL = GrowingMeeting.of(60);

	private static final GrowingMeeting LARGE = GrowingMeeting.of(400);

	@Test
	void the_programme_costs_the_same() {
		assertCostsTheSame((context) -> new ProgrammePresenter(context, new ProgrammeQuery(Map.of()), OwnSessions.NONE,
				"/m/growing/programme")
			.page(null));
	}

	@Test
	void a_session_costs_the_same_and_lists_a_page_of_outputs_and_the_way_to_the_next() {
		assertCostsTheSame((context) -> {
			var page = new SessionPresenter(context).page(SESSION, false);

			assertThat(page.outputs()).hasSize(MeetingLists.CARDS);
			assertThat(page.pager().previous()).isNull();
			assertThat(page.pager().next()).startsWith("/m/growing/sessions/s-growing?page=");
		});
	}

	@Test
	void a_day_costs_the_same_however_much_takes_place_on_others() {
		var few = GrowingMeeting.of(1).after(sessions(3));
		var many = GrowingMeeting.of(1).after(sessions(60));

		assertThat(many.cost(HEAD, ProgrammeCostTest::tuesday)).isEqualTo(few.cost(HEAD, ProgrammeCostTest::tuesday));
		assertThat(many.<ProgrammePage>shown(HEAD, ProgrammeCostTest::tuesday).tabs())
			.extracting(ProgrammePage.Tab::sessions)
			.containsExactly(61, 1, 62);
	}

	@Test
	void a_day_costs_the_same_however_much_takes_place_on_it() {
		var few = GrowingMeeting.of(1).after(sessions(3));
		var many = GrowingMeeting.of(1).after(sessions(20));

		assertThat(many.cost(HEAD, ProgrammeCostTest::monday)).isEqualTo(few.cost(HEAD, ProgrammeCostTest::monday));
		assertThat(many.<ProgrammePage>shown(HEAD, ProgrammeCostTest::monday).days().getFirst().blocks()).hasSize(21);
	}

	@Test
	void a_room_costs_the_same_however_much_takes_place_in_others() {
		var few = GrowingMeeting.of(1).after(sessions(3));
		var many = GrowingMeeting.of(1).after(sessions(60));

		assertThat(many.cost(HEAD, ProgrammeCostTest::garden)).isEqualTo(few.cost(HEAD, ProgrammeCostTest::garden));
		assertThat(many.<RoomPage>shown(HEAD, ProgrammeCostTest::garden).sessions()).hasSize(1);
	}

	private static ProgrammePage monday(MeetingContext context) {
		return on("2025-12-08", context);
	}

	private static ProgrammePage tuesday(MeetingContext context) {
		return on("2025-12-09", context);
	}

	private static ProgrammePage on(String day, MeetingContext context) {
		return new ProgrammePresenter(context, new ProgrammeQuery(Map.of("day", day)), OwnSessions.NONE,
				"/m/growing/programme")
			.page(null);
	}

	private static RoomPage garden(MeetingContext context) {
		return new RoomPresenter(context).page(GARDEN);
	}

	/**
	 * So many more on Monday in the hall; one in the garden on Monday, and one on
	 * Tuesday.
	 */
	private static DomainEvent[] sessions(int inHall) {
		var events = new ArrayList<DomainEvent>();
		for (int number = 0; number < inHall - 1; number++) {
			events.addAll(session("monday-" + number, HALL, Telling.BEGIN.plusSeconds(900L * number)));
		}
		events.addAll(session("garden", GARDEN, Telling.BEGIN));
		events.addAll(session("tuesday", HALL, Telling.BEGIN.plus(Duration.ofDays(1))));
		events.add(new ProgrammeReleased(MEETING, 2, LocalizedText.of("en", "Second"), "hash", inHall + 1, inHall));
		return events.toArray(DomainEvent[]::new);
	}

	private static List<DomainEvent> session(String id, RoomId room, Instant starts) {
		var session = new SessionId(id);
		return List.of(
				new SessionPlanned(MEETING,
						new SessionPlan(session, SessionKind.PLENARY, LocalizedText.of("en", id), null, List.of(),
								List.of(), List.of("en"), null, List.of())),
				new SessionPlaced(MEETING, new Placement(session, room, starts, starts.plusSeconds(900))));
	}

	private static void assertCostsTheSame(Consumer<MeetingContext> page) {
		assertThat(LARGE.cost(HEAD, page)).isEqualTo(SMALL.cost(HEAD, page)).isPositive();
	}

}
