package org.multaqa.portal.pages.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.AlternateFormat;

/**
 * The released programme in other formats, each in the language of the page.
 *
 * @param all everything that is released, as iCalendar
 * @param own the reader's own sessions at a secret address, or absent while there is none
 * @param mayRenew whether the reader may have such an address
 */
public record Calendars(Feed all, @Nullable Feed own, ActionState mayRenew, String scheduleXml, String scheduleJson) {

	List<AlternateFormat> alternates() {
		return List.of(new AlternateFormat("text/calendar", this.all.file()),
				new AlternateFormat("application/xml", this.scheduleXml),
				new AlternateFormat("application/json", this.scheduleJson));
	}

	/**
	 * A calendar.
	 *
	 * @param subscription opens the calendar of the reader's device, which then follows
	 * it
	 * @param address for calendars that want to be told where to read
	 * @param file the same below this portal, for downloading
	 */
	public record Feed(String subscription, String address, String file) {

	}

}
