package org.multaqa.launcher.seeds;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Moments as a seed tells them: by the clocks on the wall of the meeting. Where the
 * clocks are put back, two moments are called the same, and the offset says which.
 */
final class Moments {

	private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
		.append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
		.optionalStart()
		.appendOffset("+HH:MM", "+00:00")
		.toFormatter(Locale.ROOT)
		.withChronology(IsoChronology.INSTANCE)
		.withResolverStyle(ResolverStyle.STRICT);

	private Moments() {
	}

	/**
	 * Whether this is written as a moment is.
	 * @throws java.time.DateTimeException if not
	 */
	static void check(String written) {
		parse(written);
	}

	/**
	 * Reads a moment.
	 * @param written {@code 2025-12-08T11:00}, or with an offset
	 * {@code 2025-12-08T11:00+03:00}
	 * @param zone of the meeting
	 * @return the moment, or one near it if there is a {@link #fault}
	 * @throws java.time.DateTimeException if it is none
	 */
	static ZonedDateTime read(String written, ZoneId zone) {
		var parsed = parse(written);
		return (parsed instanceof OffsetDateTime at) ? ZonedDateTime.ofLocal(at.toLocalDateTime(), zone, at.getOffset())
				: ZonedDateTime.of(LocalDateTime.from(parsed), zone);
	}

	/**
	 * Whether the clocks on the wall ever show this, and once only.
	 * @param written a moment
	 * @param zone of the meeting
	 * @return the reason, or absent
	 */
	static @Nullable String fault(String written, ZoneId zone) {
		var parsed = parse(written);
		var local = LocalDateTime.from(parsed);
		var offsets = zone.getRules().getValidOffsets(local);
		if (offsets.isEmpty()) {
			var change = zone.getRules().getTransition(local);
			return "there is no such moment in " + zone + ": the clocks go from "
					+ written(change.getDateTimeBefore(), change.getOffsetBefore()) + " to "
					+ written(change.getDateTimeAfter(), change.getOffsetAfter());
		}
		if (parsed instanceof OffsetDateTime at) {
			return offsets.contains(at.getOffset()) ? null : "the offset of " + zone
					+ " is not that at this moment; write " + written(local, offsets.getFirst());
		}
		return (offsets.size() == 1) ? null : "there are two such moments in " + zone + ": write "
				+ written(local, offsets.getFirst()) + " or " + written(local, offsets.getLast());
	}

	private static TemporalAccessor parse(String written) {
		return WRITTEN.parseBest(written, OffsetDateTime::from, LocalDateTime::from);
	}

	private static String written(LocalDateTime local, ZoneOffset offset) {
		return WRITTEN.format(local.atOffset(offset));
	}

}
