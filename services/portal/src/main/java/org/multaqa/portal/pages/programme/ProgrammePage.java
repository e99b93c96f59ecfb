package org.multaqa.portal.pages.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.Alternate;
import org.multaqa.portal.pages.shell.SessionCard;

/**
 * The programme as released.
 *
 * @param number number of the release, or 0 while there is none
 * @param name the release's name, or absent while there is none
 * @param files the release for calendars and apps, or absent while there is none
 * @param days the days with their sessions
 * @param changes from what to what it changed since the release before
 */
public record ProgrammePage(int number, @Nullable LocalizedText name, @Nullable Files files, List<Day> days,
		ReleaseChange.Some changes) implements Alternate.Offered {

	public ProgrammePage {
		days = List.copyOf(days);
	}

	@Override
	public List<Alternate> alternates() {
		return (this.files != null) ? List.of(new Alternate("text/calendar", this.files.calendar()),
				new Alternate("application/xml", this.files.scheduleXml()),
				new Alternate("application/json", this.files.scheduleJson())) : List.of();
	}

	/**
	 * Addresses of the files, in the language of the page.
	 *
	 * @param subscription opens the calendar of the reader's device, which then follows
	 * the programme
	 * @param calendar as iCalendar, for downloading
	 */
	public record Files(String subscription, String calendar, String scheduleXml, String scheduleJson) {

	}

	/**
	 * One day.
	 *
	 * @param today whether it is today
	 * @param rooms the rooms in use, in a steady order
	 * @param rows the times at which something starts, in order
	 */
	public record Day(LocalDate date, boolean today, List<LocalizedText> rooms, List<Row> rows) {

		public Day {
			rooms = List.copyOf(rooms);
			rows = List.copyOf(rows);
		}

	}

	/**
	 * What starts at one time.
	 *
	 * @param starts when, as the slot of each of its sessions says
	 * @param cells one per room of the day, in the same order
	 */
	public record Row(Instant starts, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * What is in a room at a time.
	 *
	 * @param session the session, or absent
	 */
	public record Cell(@Nullable SessionCard session) {

	}

}
