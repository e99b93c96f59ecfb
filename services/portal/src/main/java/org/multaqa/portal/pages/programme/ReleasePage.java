package org.multaqa.portal.pages.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * The programme as a release shows it, whatever was released since.
 *
 * @param changes what is different from the release before; nothing for the first
 * @param days the days with what begins on them
 */
public record ReleasePage(ReleasesPage.Line release, ReleaseChange.Some changes, List<Day> days) {

	public ReleasePage {
		days = List.copyOf(days);
	}

	/**
	 * One day.
	 *
	 * @param sessions in the order of time and room
	 */
	public record Day(LocalDate date, List<ReleasedCard> sessions) {

		public Day {
			sessions = List.copyOf(sessions);
		}

	}

}
