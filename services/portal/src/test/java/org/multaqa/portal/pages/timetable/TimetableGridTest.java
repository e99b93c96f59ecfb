package org.multaqa.portal.pages.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.portal.pages.timetable.TimetablePage.Column;
import org.multaqa.portal.projections.programme.Programme.Room;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableGridTest {

	private static final LocalDate MONDAY = LocalDate.parse("2025-12-08");

	private static final List<Room> ROOMS = List.of(room("hall"), room("garden"), room("library"));

	@Test
	void what_shares_a_room_stands_beside_each_other_and_the_next_room_after_it() {
		var one = placement("one", "hall", "07:00", "08:00");
		var other = placement("other", "hall", "07:30", "08:30");
		var after = placement("after", "hall", "08:00", "09:00");
		var beside = placement("beside", "library", "07:00", "08:00");
		var grid = grid(one, beside, other, after);

		assertThat(List.of(grid.column(one.session()), grid.column(other.session()), grid.column(after.session()),
				grid.column(beside.session())))
			.containsExactly(1, 2, 1, 4);
		assertThat(grid.columns()).extracting(Column::at).containsExactly(1, 3, 4);
		assertThat(grid.columns()).extracting(Column::lanes).containsExactly(2, 1, 1);
	}

	@Test
	void a_day_goes_from_eight_to_six_and_further_where_something_is_placed() {
		assertThat(grid().hours()).hasSize(10);

		var early = placement("early", "hall", "03:30", "04:00");
		var late = placement("late", "hall", "19:00", "22:00");
		var grid = grid(early, late);

		assertThat(grid.first()).isEqualTo(6);
		assertThat(grid.at(early.starts())).isEqualTo(6);
		assertThat(grid.last()).as("it ends after midnight in Doha").isEqualTo(24);
		assertThat(grid.length(late)).as("from ten to midnight").isEqualTo(24);
	}

	@Test
	void the_line_of_the_present_stands_on_its_day_within_its_hours() {
		var grid = grid();

		assertThat(grid.now(MONDAY, Instant.parse("2025-12-08T06:10:00Z"))).as("ten past nine in Doha").isEqualTo(14);
		assertThat(grid.now(MONDAY, Instant.parse("2025-12-08T04:59:00Z"))).as("before eight").isNull();
		assertThat(grid.now(MONDAY, Instant.parse("2025-12-08T15:00:00Z"))).as("from six on").isNull();
		assertThat(grid.now(MONDAY.plusDays(1), Instant.parse("2025-12-08T06:10:00Z"))).as("another day").isNull();
	}

	@Test
	void the_more_rooms_there_are_the_fewer_stand_beside_each_other_and_all_in_a_column_of_their_room() {
		assertThat(width(full(10, 10))).isEqualTo(40);

		var grid = full(70, 11);

		assertThat(width(grid)).isLessThanOrEqualTo(TimetableGrid.MOST_COLUMNS);
		for (int i = 0; i < 44; i++) {
			var column = grid.columns().get(i / 4);
			assertThat(grid.column(new SessionId("s-" + i))).isBetween(column.at(), column.at() + column.lanes() - 1);
		}
	}

	/** Some rooms, in the first of which four sessions take place at once. */
	private static TimetableGrid full(int rooms, int full) {
		return TimetableGrid.of(MONDAY,
				IntStream.range(0, 4 * full)
					.mapToObj((at) -> placement("s-" + at, "room-" + at / 4, "09:00", "10:00"))
					.toList(),
				IntStream.range(0, rooms).mapToObj((at) -> room("room-" + at)).toList(), ZoneId.of("Asia/Qatar"));
	}

	private static int width(TimetableGrid grid) {
		return grid.columns().stream().mapToInt(Column::lanes).sum();
	}

	private static TimetableGrid grid(Placement... placed) {
		return TimetableGrid.of(MONDAY, List.of(placed), ROOMS, ZoneId.of("Asia/Qatar"));
	}

	/** Times of the day in UTC. */
	private static Placement placement(String session, String room, String starts, String ends) {
		return new Placement(new SessionId(session), new RoomId(room), Instant.parse(MONDAY + "T" + starts + ":00Z"),
				Instant.parse(MONDAY + "T" + ends + ":00Z"));
	}

	private static Room room(String id) {
		return new Room(new RoomId(id), LocalizedText.of("en", id), 40, null, null, null);
	}

}
