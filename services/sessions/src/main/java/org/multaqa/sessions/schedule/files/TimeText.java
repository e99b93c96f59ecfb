package org.multaqa.sessions.schedule.files;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Dates, times and lengths as the dialects write them. */
final class TimeText {

	/** {@code 2024-02-03T10:30:00+01:00}, also without seconds or without an offset. */
	private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
		.append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
		.appendPattern("[XXX][XX]")
		.toFormatter(Locale.ROOT);

	private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):?(\\d{2})(?::\\d{2})?");

	private static final Pattern HOURS = Pattern.compile("(\\d{1,3}):(\\d{1,2})(?::\\d{1,2})?");

	private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");

	private TimeText() {
	}

	static Optional<LocalDate> date(String text) {
		return read(text, (written) -> LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
	}

	static Optional<LocalTime> time(String text) {
		var clock = CLOCK.matcher(text);
		return clock.matches()
				? read(text, (_) -> LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))))
				: Optional.empty();
	}

	/** A day and a time in one. */
	static Optional<Moment> moment(String text, @Nullable ZoneId zone) {
		return read(text.replace(' ', 'T'),
				(written) -> switch (MOMENT.parseBest(written, OffsetDateTime::from, LocalDateTime::from)) {
					case OffsetDateTime there -> new Moment(there.toLocalDateTime(), there.getOffset());
					case LocalDateTime local -> new Moment(local, zone);
					default -> throw new DateTimeException("no time in " + written);
				});
	}

	/** Hours and minutes, minutes alone, or {@code PT1H30M}. */
	static Optional<Duration> length(String text) {
		var hours = HOURS.matcher(text);
		if (hours.matches()) {
			return Optional
				.of(Duration.ofHours(Long.parseLong(hours.group(1))).plusMinutes(Long.parseLong(hours.group(2))));
		}
		return MINUTES.matcher(text).matches() ? Optional.of(Duration.ofMinutes(Long.parseLong(text)))
				: read(text, Duration::parse);
	}

	static Optional<ZoneId> zone(String text) {
		return read(text, ZoneId::of);
	}

	private static <T> Optional<T> read(String text, Function<String, T> parser) {
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(parser.apply(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
