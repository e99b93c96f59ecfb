package org.multaqa.portal.pages.programme;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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
import org.multaqa.portal.personal.OwnSessions;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.MEETING;

/**
 * On which day the programme and the screen at a door open, of a meeting from the 7th to
 * the 9th in whose hall something takes place on the 8th and the 9th.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeOpeningTest {

	private static final RoomId HALL = new RoomId("hall");

	private static final LocalDate SUNDAY = LocalDate.of(2025, 12, 7);

	private static final LocalDate MONDAY = SUNDAY.plusDays(1);

	private static final LocalDate TUESDAY = SUNDAY.plusDays(2);

	@Test
	void today_while_the_meeting_is_running() {
		assertThat(programme("2025-12-09T00:30+03:00[Asia/Qatar]")).isEqualTo(TUESDAY);
		assertThat(door("2025-12-09T00:30+03:00[Asia/Qatar]")).isEqualTo(TUESDAY);
	}

	@Test
	void the_first_before_the_meeting_and_after_it() {
		assertThat(programme("2025-12-01T12:00+03:00[Asia/Qatar]")).isEqualTo(MONDAY);
		assertThat(programme("2025-12-10T00:30+03:00[Asia/Qatar]")).isEqualTo(MONDAY);
		assertThat(door("2025-12-01T12:00+03:00[Asia/Qatar]")).isEqualTo(SUNDAY);
		assertThat(door("2025-12-10T00:30+03:00[Asia/Qatar]")).isEqualTo(SUNDAY);
	}

	@Test
	void of_the_days_of_the_programme_those_on_which_there_is_something() {
		assertThat(programme("2025-12-07T12:00+03:00[Asia/Qatar]")).isEqualTo(MONDAY);
		assertThat(door("2025-12-07T12:00+03:00[Asia/Qatar]")).isEqualTo(SUNDAY);
	}

	private static @Nullable LocalDate programme(String moment) {
		return at(moment)
			.<ProgrammePage>shown(HEAD,
					(context) -> new ProgrammePresenter(context, new ProgrammeQuery(Map.of()), OwnSessions.NONE,
							"/m/growing/programme")
						.page(null))
			.tabs()
			.stream()
			.filter(ProgrammePage.Tab::shown)
			.findFirst()
			.orElseThrow()
			.day();
	}

	private static LocalDate door(String moment) {
		return at(moment).<RoomPage>shown(HEAD, (context) -> new RoomPresenter(context).page(HALL)).day();
	}

	private static GrowingMeeting at(String moment) {
		var tuesday = new SessionId("tuesday");
		var starts = Telling.BEGIN.plus(ofDays(1));
		return GrowingMeeting.of(1)
			.after(new SessionPlanned(MEETING,
					new SessionPlan(tuesday, SessionKind.PLENARY, LocalizedText.of("en", "Tuesday"), null, List.of(),
							List.of(), List.of("en"), null, List.of())),
					new SessionPlaced(MEETING, new Placement(tuesday, HALL, starts, starts.plusSeconds(3600))),
					new ProgrammeReleased(MEETING, 2, LocalizedText.of("en", "Second"), "hash", 2, 2))
			.at(ZonedDateTime.parse(moment));
	}

}
