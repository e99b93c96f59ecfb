package org.multaqa.portal.exports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The time zone of a calendar file: local times and the rules that come with them are
 * both those of the JDK, so they cannot contradict each other, whatever the reader knows
 * of time zones. The rules are told for the time of the meeting only.
 *
 * @param zone of which every name of the JDK may be one
 */
record CalendarZone(ZoneId zone) {

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	/** Before the first moment, so that a rule is in force there in every reader. */
	private static final Duration MARGIN = Duration.ofDays(1);

	/**
	 * Before and after a change of the clocks. Some hour is shown twice there, and
	 * readers have been seen to take the hour after it for another.
	 */
	private static final Duration CHANGE = Duration.ofHours(3);

	static String utc(Instant moment) {
		return UTC.format(moment);
	}

	/**
	 * A moment as local time; in UTC, where readers could take it for another.
	 * @param name the property
	 */
	void moment(CalendarLines lines, String name, Instant moment) {
		if (isSure(moment)) {
			lines.add(name + ";TZID=" + this.zone.getId(), LOCAL.format(LocalDateTime.ofInstant(moment, this.zone)));
		}
		else {
			lines.add(name, utc(moment));
		}
	}

	private boolean isSure(Instant moment) {
		@Nullable ZoneOffsetTransition change = this.zone.getRules().nextTransition(moment.minus(CHANGE));
		return change == null || change.getInstant().isAfter(moment.plus(CHANGE));
	}

	/**
	 * The rules of the zone. Where the clocks do not change there is no summer time to
	 * tell apart, and readers have been seen to need a time that is none.
	 * @param from the first moment for which they are needed
	 * @param until the last
	 */
	void rules(CalendarLines lines, Instant from, Instant until) {
		var begin = from.minus(MARGIN);
		var changes = changes(begin, until);
		var offset = this.zone.getRules().getOffset(begin);
		lines.add("BEGIN", "VTIMEZONE");
		lines.add("TZID", this.zone.getId());
		observance(lines, begin, offset, offset, !changes.isEmpty());
		changes.forEach((change) -> observance(lines, change.getInstant(), change.getOffsetBefore(),
				change.getOffsetAfter(), true));
		lines.add("END", "VTIMEZONE");
	}

	private List<ZoneOffsetTransition> changes(Instant from, Instant until) {
		var changes = new ArrayList<ZoneOffsetTransition>();
		@Nullable ZoneOffsetTransition change = this.zone.getRules().nextTransition(from);
		while (change != null && !change.getInstant().isAfter(until)) {
			changes.add(change);
			change = this.zone.getRules().nextTransition(change.getInstant());
		}
		return changes;
	}

	private void observance(CalendarLines lines, Instant begin, ZoneOffset before, ZoneOffset after,
			boolean summerTime) {
		String kind = (summerTime && this.zone.getRules().isDaylightSavings(begin)) ? "DAYLIGHT" : "STANDARD";
		lines.add("BEGIN", kind);
		lines.add("DTSTART", LOCAL.format(LocalDateTime.ofInstant(begin, before)));
		lines.add("TZOFFSETFROM", offset(before));
		lines.add("TZOFFSETTO", offset(after));
		lines.add("END", kind);
	}

	private static String offset(ZoneOffset offset) {
		return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
	}

}
