package org.multaqa.portal.pages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.model.DelegationId;
import org.multaqa.model.RoomId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.portal.pages.setup.FactsPage;
import org.multaqa.portal.pages.setup.RoomsPage;
import org.multaqa.portal.pages.setup.SeatsPage;
import org.multaqa.portal.pages.setup.SetupPage;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.registration.api.SeatRoles;

import static org.multaqa.portal.pages.SampleMeeting.get;

/** The set-up of the sample meeting. */
final class SampleSetup {

	private SampleSetup() {
	}

	static FactsPage facts() {
		return new FactsPage(
				List.of(new FactsPage.Zone("Asia/Qatar", "Qatar"),
						new FactsPage.Zone("Africa/Dakar", "Dakar · Senegal")),
				List.of("ar", "en", "fr", "es", "zh"), May.yes());
	}

	static SetupPage setup() {
		return new SetupPage(
				List.of(new SetupPage.Step("seats", "/m/doha-2025/setup/seats", 5, 23),
						new SetupPage.Step("people", "/m/doha-2025/join", 18, 0),
						new SetupPage.Step("rooms", "/m/doha-2025/setup/rooms", 0, 0)),
				MeetingStage.CLOSED, May.yes(), true);
	}

	static SeatsPage seats() {
		var roles = Stream.concat(SeatRoles.ANYWHERE.stream(), SeatRoles.OF_HEADQUARTERS.stream()).toList();
		var rows = SamplePages.MEETING.offices.values().stream().map(SampleSetup::row).toList();
		return new SeatsPage(roles, rows, List.of(get(SamplePages.MEETING.offices, "lac")), true, May.yes());
	}

	private static SeatsPage.Row row(OfficeBadge office) {
		Map<Role, SeatsPage.Cell> cells = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			if (SeatRoles.has(office.kind(), role)) {
				cells.put(role, new SeatsPage.Cell((role == Role.HEAD) ? 1 : 0, (role == Role.DELEGATE) ? 3 : 1));
			}
		}
		return new SeatsPage.Row(new DelegationId("doha-2025-" + office.id()), office, office.hue() < 5, 4, cells);
	}

	static RoomsPage rooms() {
		return new RoomsPage(SamplePages.MEETING.rooms.entrySet()
			.stream()
			.map((room) -> new RoomsPage.Room(new RoomId(room.getKey()), room.getValue(), 40, 3))
			.toList(), List.of("ar", "en", "fr", "es"), May.yes());
	}

}
