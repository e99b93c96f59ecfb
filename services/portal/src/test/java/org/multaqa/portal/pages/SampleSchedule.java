package org.multaqa.portal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.timetable.SchedulePage;

/** A schedule file on its way into the programme. */
final class SampleSchedule {

	private SampleSchedule() {
	}

	/** No file yet. */
	static SchedulePage empty() {
		return new SchedulePage(ActionState.yes(), null);
	}

	/** A file with a bit of everything. */
	static SchedulePage preview(boolean shifted) {
		var overlaps = List.of(
				new SchedulePage.Overlap("room", "القاعة الكبرى", 12, "Opening", 40, "Unbreakable".repeat(8)),
				new SchedulePage.Overlap("person", "Vera Papyrus", 12, "Opening", 90, "افتتاح"));
		var odd = List.of(
				new SchedulePage.Odd(40, new SessionId("s-2"), LocalizedText.of("en", "Unbreakable".repeat(8)),
						"without-place", "Hall", null, List.of("At that time the room “Hall” is taken by “Opening”.")),
				new SchedulePage.Odd(90, new SessionId("s-3"), LocalizedText.of("ar", "افتتاح"), "placed-anyway",
						"Hall", Instant.parse("2025-12-07T07:00:00Z"), List.of()));
		return new SchedulePage(ActionState.yes(), new SchedulePage.Preview("f-1", "schedule.xml", "p-1", "FOSDEM 2024",
				LocalDate.of(2024, 2, 3), LocalDate.of(2024, 2, 4), shifted, true,
				new SchedulePage.Counts(1, 30, 1, 1, 2, 60, 3, 2, 2, 2, 1), overlaps, odd,
				List.of(new SchedulePage.Warning(7, "“Closing” has no length.")),
				List.of(new SchedulePage.NewRoom(LocalizedText.of("en", "Janson"), 100)), List.of(SampleSetup.TRACK),
				List.of(LocalizedText.of("ar", "نورة مخطوط"), LocalizedText.of("en", "Unbreakable".repeat(8)))));
	}

}
