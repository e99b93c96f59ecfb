package org.multaqa.portal.pages.timetable;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.portal.Telling;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.timetable.TimetablePage.Column;
import org.multaqa.portal.pages.timetable.TimetablePage.RoomRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.MEETING;
import static org.multaqa.portal.pages.GrowingMeeting.ORGANISER;
import static org.multaqa.portal.pages.GrowingMeeting.SESSION;

/** A working draft with more rooms than a day has columns for: beside one, 130 others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyRoomsTest {

	private static final LocalDate MONDAY = LocalDate.of(2025, 12, 8);

	private final GrowingMeeting meeting = GrowingMeeting.of(1).after(rooms(130));

	@Test
	void as_many_are_shown_as_there_are_columns_for_and_it_is_said_which() {
		var page = page(null);

		assertThat(page.rooms()).hasSize(100).extracting(Column::at).doesNotHaveDuplicates();
		assertThat(page.width()).isEqualTo(100);
		assertThat(page.parts()).containsExactly(new RoomRange(new RoomId("hall"), 1, 100, true),
				new RoomRange(room(99), 101, 131, false));
		assertThat(page.blocks()).extracting(TimetablePage.Block::id).containsExactly(SESSION);
	}

	@Test
	void the_others_are_found_by_any_of_them_with_what_takes_place_there() {
		this.meeting.after(new SessionPlaced(MEETING,
				new Placement(SESSION, room(120), Telling.BEGIN, Telling.BEGIN.plusSeconds(3600))));

		var page = page(room(120));

		assertThat(page.rooms()).hasSize(31).extracting(Column::id).startsWith(room(99)).contains(room(120));
		assertThat(page.blocks()).extracting(TimetablePage.Block::room).containsExactly(room(120));
		assertThat(page.part()).isEqualTo("&room=" + room(99));
		assertThat(page(null).blocks()).isEmpty();
	}

	@Test
	void rooms_that_fit_beside_each_other_have_no_parts_to_go_to() {
		var few = GrowingMeeting.of(1).after(rooms(99)).shown(ORGANISER, (context) -> page(context, null));

		assertThat(few.rooms()).hasSize(100);
		assertThat(few.parts()).hasSize(1);
		assertThat(few.part()).isEmpty();
	}

	@Test
	void a_room_that_is_not_there_leads_to_the_first() {
		assertThat(page(new RoomId("nowhere")).part()).isEmpty();
	}

	private TimetablePage page(@Nullable RoomId room) {
		return this.meeting.shown(ORGANISER, (context) -> page(context, room));
	}

	private static TimetablePage page(MeetingContext context, @Nullable RoomId room) {
		return new TimetablePresenter(context, context.snapshot().sessions().draft()).page(MONDAY, room, null);
	}

	private static RoomId room(int number) {
		return new RoomId("room-" + number);
	}

	private static DomainEvent[] rooms(int many) {
		return IntStream.range(0, many)
			.mapToObj((number) -> new RoomAdded(MEETING, room(number), LocalizedText.of("en", "Room " + number), 10))
			.toArray(DomainEvent[]::new);
	}

}
