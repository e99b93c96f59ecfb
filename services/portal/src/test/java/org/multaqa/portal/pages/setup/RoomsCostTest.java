package org.multaqa.portal.pages.setup;

import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.setup.RoomsPage.Room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.multaqa.portal.pages.GrowingMeeting.MEETING;
import static org.multaqa.portal.pages.GrowingMeeting.ORGANISER;

/** The rooms of a meeting, be there one or many. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomsCostTest {

	private final GrowingMeeting few = GrowingMeeting.of(1);

	private final GrowingMeeting many = GrowingMeeting.of(1).after(rooms(130));

	@Test
	void the_store_is_asked_as_often_for_many_rooms_as_for_one() {
		assertThat(this.many.questions(ORGANISER, (context) -> new SetupPresenter(context).roomsPage()))
			.isEqualTo(this.few.questions(ORGANISER, (context) -> new SetupPresenter(context).roomsPage()))
			.isPositive();
	}

	@Test
	void every_room_is_listed_with_how_many_sessions_have_a_place_in_it() {
		var page = this.many.shown(ORGANISER, (context) -> new SetupPresenter(context).roomsPage());

		assertThat(page.rooms()).hasSize(131)
			.extracting(Room::id, Room::sessions)
			.startsWith(tuple(new RoomId("hall"), 1), tuple(new RoomId("room-0"), 0));
	}

	private static DomainEvent[] rooms(int many) {
		return IntStream.range(0, many)
			.mapToObj((number) -> new RoomAdded(MEETING, new RoomId("room-" + number),
					LocalizedText.of("en", "Room " + number), 10))
			.toArray(DomainEvent[]::new);
	}

}
