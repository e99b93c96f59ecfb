package org.multaqa.portal.pages.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.pages.programme.ProgrammePage.Column;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.pages.shell.Slot;
import org.multaqa.portal.projections.programme.Contents;
import org.multaqa.portal.projections.programme.ReleasedHours.Tile;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayGridTest {

	private static final RoomId HALL = new RoomId("hall");

	private static final RoomId GARDEN = new RoomId("garden");

	private static final LocalizedText NAME = LocalizedText.of("en", "A name");

	private static final List<Contents.Room> ROOMS = List.of(new Contents.Room(HALL, NAME),
			new Contents.Room(GARDEN, NAME));

	private static final LocalDate MONDAY = LocalDate.of(2025, 12, 8);

	@Test
	void a_session_is_as_high_as_it_is_long_from_the_full_hour_before_the_first() {
		var opening = session("opening", HALL, "2025-12-08T06:30:00Z", "2025-12-08T07:15:00Z");
		var garden = session("garden", GARDEN, "2025-12-08T07:00:00Z", "2025-12-08T08:45:00Z");
		var grid = grid("Asia/Qatar", MONDAY, opening, garden);

		assertThat(grid.begin()).isEqualTo(Instant.parse("2025-12-08T06:00:00Z"));
		assertThat(grid.at(opening.slot().starts())).isEqualTo(6);
		assertThat(grid.length(opening)).isEqualTo(9);
		assertThat(grid.length(garden)).isEqualTo(21);
		assertThat(grid.hours()).hasSize(3);
		assertThat(grid.columns()).extracting(Column::at).containsExactly(1, 2);
	}

	@Test
	void a_room_in_which_nothing_takes_place_on_the_day_has_no_column() {
		var grid = grid("Asia/Qatar", MONDAY, session("garden", GARDEN, "2025-12-08T07:00:00Z", "2025-12-08T08:00:00Z"),
				session("tomorrow", HALL, "2025-12-09T07:00:00Z", "2025-12-09T08:00:00Z"));

		assertThat(grid.columns()).extracting(Column::room).containsExactly(GARDEN);
		assertThat(grid.sessions()).hasSize(1);
	}

	@Test
	void sessions_that_share_a_room_stand_beside_each_other_and_one_after_them_in_the_first_lane() {
		var one = session("one", HALL, "2025-12-08T07:00:00Z", "2025-12-08T08:00:00Z");
		var other = session("other", HALL, "2025-12-08T07:30:00Z", "2025-12-08T08:30:00Z");
		var after = session("after", HALL, "2025-12-08T08:00:00Z", "2025-12-08T09:00:00Z");
		var next = session("next", GARDEN, "2025-12-08T07:00:00Z", "2025-12-08T08:00:00Z");
		var grid = grid("Asia/Qatar", MONDAY, one, next, other, after);

		assertThat(List.of(grid.column(one), grid.column(other), grid.column(after), grid.column(next)))
			.containsExactly(1, 2, 1, 3);
		assertThat(grid.width()).isEqualTo(3);
	}

	@Test
	void what_goes_on_over_midnight_ends_with_the_day_and_is_seen_on_the_next_as_long_as_that_has_begun() {
		var feast = session("feast", HALL, "2025-12-08T19:00:00Z", "2025-12-09T07:00:00Z");
		var morning = session("morning", GARDEN, "2025-12-09T06:00:00Z", "2025-12-09T07:00:00Z");
		var monday = grid("Asia/Qatar", MONDAY, feast, morning);
		var tuesday = grid("Asia/Qatar", MONDAY.plusDays(1), feast, morning);

		assertThat(monday.sessions()).containsExactly(feast);
		assertThat(monday.length(feast)).as("from ten to midnight").isEqualTo(24);
		assertThat(tuesday.sessions()).containsExactly(feast, morning);
		assertThat(tuesday.at(feast.slot().starts())).isZero();
		assertThat(tuesday.length(feast)).isEqualTo(12);
	}

	@Test
	void an_hour_that_repeats_has_two_lines_and_a_session_over_it_is_as_high_as_it_is_long() {
		var sunday = LocalDate.of(2026, 10, 25);
		var night = session("night", HALL, "2026-10-24T22:00:00Z", "2026-10-25T02:00:00Z");
		var grid = grid("Europe/Paris", sunday, night);
		var paris = reader("Europe/Paris");

		assertThat(grid.length(night)).isEqualTo(48);
		assertThat(grid.hours()).extracting((hour) -> paris.time(hour.moment()))
			.containsExactly("00:00", "01:00", "02:00 \u2066UTC+02:00\u2069", "02:00 \u2066UTC+01:00\u2069");
	}

	@Test
	void the_line_of_the_present_is_there_only_on_its_day() {
		var grid = grid("Asia/Qatar", MONDAY, session("opening", HALL, "2025-12-08T06:00:00Z", "2025-12-08T08:00:00Z"));

		assertThat(grid.now(Instant.parse("2025-12-08T06:30:00Z"))).isEqualTo(6);
		assertThat(grid.now(Instant.parse("2025-12-08T05:59:00Z"))).isNull();
		assertThat(grid.now(Instant.parse("2025-12-08T08:00:00Z"))).isNull();
	}

	@Test
	void half_an_hour_makes_the_day_higher_so_that_its_words_are_read() {
		assertThat(grid("Asia/Qatar", MONDAY, session("talk", HALL, "2025-12-08T07:00:00Z", "2025-12-08T07:30:00Z"))
			.isTall()).isTrue();
		assertThat(grid("Asia/Qatar", MONDAY, session("long", HALL, "2025-12-08T07:00:00Z", "2025-12-08T07:45:00Z"))
			.isTall()).isFalse();
	}

	private static DayGrid grid(String zone, LocalDate day, LatestRelease.Session... sessions) {
		return DayGrid.of(day, Arrays.asList(sessions), ROOMS, reader(zone));
	}

	private static Reader reader(String zone) {
		return new Reader(LanguagePreference.of("en"), ZoneId.of(zone), null);
	}

	private static LatestRelease.Session session(String id, RoomId room, String starts, String ends) {
		var slot = new Slot(NAME, Instant.parse(starts), Instant.parse(ends));
		var tile = new Tile(new SessionId(id), SessionKind.PLENARY, NAME, List.of(), room, slot.starts(), slot.ends(),
				null);
		return new LatestRelease.Session(tile, slot, null);
	}

}
