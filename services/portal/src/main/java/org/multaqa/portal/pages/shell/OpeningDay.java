package org.multaqa.portal.pages.shell;

import java.time.LocalDate;
import java.util.SequencedCollection;

/** On which day a page opens whose days are apart. */
public final class OpeningDay {

	private OpeningDay() {
	}

	/**
	 * Today in the meeting's time zone while it is one of the days, else the first.
	 * @param days at least one, in their order
	 */
	public static LocalDate of(SequencedCollection<LocalDate> days, PageRequest request) {
		var today = request.reader().dayOf(request.now());
		return days.contains(today) ? today : days.getFirst();
	}

}
