package org.multaqa.portal.exports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.exports.Releasing.plan;
import static org.multaqa.portal.exports.Releasing.text;

/**
 * In every time zone that a meeting may have, a reader that goes by the rules in the file
 * finds each session from when to when it was placed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeZonesTest {

	private static final Duration SESSION = Duration.ofMinutes(45);

	private static final String ENDS = " ends";

	@ParameterizedTest
	@ValueSource(ints = { 2026, 2027 })
	void are_read_from_a_calendar_as_they_were_placed(int year) {
		assertThat(zonesWith((zone) -> meetings(zone, year).anyMatch((meeting) -> {
			String file = meeting.released().calendar("en");
			return !moments(file).equals(meeting.beginsAndEnds()) || !used(file).equals(brought(file));
		}))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 2026, 2027 })
	void are_read_from_schedule_files_as_they_were_placed(int year) {
		assertThat(zonesWith((zone) -> meetings(zone, year).anyMatch((meeting) -> {
			var released = meeting.released();
			var inOrder = meeting.placed().values().stream().sorted().toList();
			return !instants("<date>([^<]+)</date>", released.xml("en")).equals(inOrder)
					|| !instants("\"date\":\"([^\"]+T[^\"]+)\"", released.json("en")).equals(inOrder);
		}))).isEmpty();
	}

	@Test
	void stand_in_UTC_in_a_calendar_about_a_change_of_the_clocks() {
		var berlin = new Releasing("Europe/Berlin", LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 26))
			.with("first", "First", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")
			.with("late", "Late", "2026-10-25T05:00:00Z", "2026-10-25T06:00:00Z")
			.release();

		assertThat(berlin.calendar("en")).contains("DTSTART:20261025T003000Z\r\nDTEND:20261025T013000Z\r\n",
				"DTSTART;TZID=Europe/Berlin:20261025T060000\r\n");
	}

	@Test
	void have_rules_for_the_time_of_the_meeting_only() {
		var cairo = new Releasing("Africa/Cairo", LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 9))
			.with("s", "Session", "2026-12-07T08:00:00Z", "2026-12-07T09:00:00Z")
			.release();

		assertThat(cairo.calendar("en")).contains("DTSTART;TZID=Africa/Cairo:20261207T100000", """
				BEGIN:VTIMEZONE
				TZID:Africa/Cairo
				BEGIN:STANDARD
				DTSTART:20261206T000000
				TZOFFSETFROM:+0200
				TZOFFSETTO:+0200
				END:STANDARD
				END:VTIMEZONE
				""".replace("\n", "\r\n"));
	}

	private static TreeSet<String> zonesWith(Predicate<ZoneId> fault) {
		return ZoneId.getAvailableZoneIds()
			.stream()
			.filter((zone) -> fault.test(ZoneId.of(zone)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** In winter and summer by day and night, and around each change of the clocks. */
	private static Stream<Meeting> meetings(ZoneId zone, int year) {
		return IntStream.rangeClosed(1, 12).mapToObj((month) -> {
			var first = LocalDate.of(year, month, 1);
			var moments = new ArrayList<Instant>();
			moments.add(first.atTime(10, 0).atZone(zone).toInstant());
			moments.add(first.plusDays(27).atTime(23, 30).atZone(zone).toInstant());
			var begin = first.atStartOfDay(zone).toInstant();
			@Nullable ZoneOffsetTransition change = zone.getRules().nextTransition(begin);
			while (change != null && change.getInstant().isBefore(begin.plus(Duration.ofDays(27)))) {
				for (int minutes = -240; minutes <= 240; minutes += 30) {
					moments.add(change.getInstant().plus(Duration.ofMinutes(minutes)));
				}
				change = zone.getRules().nextTransition(change.getInstant());
			}
			var placed = new TreeMap<String, Instant>();
			moments.forEach((moment) -> placed.put("s-" + placed.size(), moment));
			return new Meeting(zone, first, placed);
		}).filter((meeting) -> meeting.from().getMonthValue() % 6 == 1 || meeting.placed().size() > 2);
	}

	/**
	 * By the rules that come with the file. The library finds the rule of a local time;
	 * its own dates also depend on what the clocks show today.
	 */
	private static TreeMap<String, Instant> moments(String file) {
		var calendar = Biweekly.parse(file).first();
		var read = new TreeMap<String, Instant>();
		for (var event : calendar.getEvents()) {
			String id = event.getUid().getValue().replaceFirst("\\..*", "");
			read.put(id, moment(calendar, event.getDateStart()));
			read.put(id + ENDS, moment(calendar, event.getDateEnd()));
		}
		return read;
	}

	private static Instant moment(ICalendar calendar, DateOrDateTimeProperty said) {
		var zone = calendar.getTimezoneInfo().getTimezone(said);
		return (zone != null) ? moment(said.getValue().getRawComponents(), zone.getTimeZone())
				: said.getValue().toInstant();
	}

	private static Instant moment(DateTimeComponents at, TimeZone zone) {
		var local = LocalDateTime.of(at.getYear(), at.getMonth(), at.getDate(), at.getHour(), at.getMinute());
		int offset = zone.getOffset(GregorianCalendar.AD, at.getYear(), at.getMonth() - 1, at.getDate(), 1,
				local.toLocalTime().toSecondOfDay() * 1000);
		return local.toInstant(ZoneOffset.ofTotalSeconds(offset / 1000));
	}

	private static TreeSet<String> used(String file) {
		return found("TZID=([^:]+):", file).collect(Collectors.toCollection(TreeSet::new));
	}

	private static TreeSet<String> brought(String file) {
		return found("\r\nTZID:([^\r]+)\r", file).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Instant> instants(String pattern, String file) {
		return found(pattern, file).map((text) -> OffsetDateTime.parse(text).toInstant()).toList();
	}

	private static Stream<String> found(String pattern, String file) {
		return Pattern.compile(pattern).matcher(file).results().map((MatchResult match) -> match.group(1));
	}

	/** A meeting of four weeks, and when its sessions begin. */
	private record Meeting(ZoneId zone, LocalDate from, TreeMap<String, Instant> placed) {

		TreeMap<String, Instant> beginsAndEnds() {
			var all = new TreeMap<>(this.placed);
			this.placed.forEach((id, moment) -> all.put(id + ENDS, moment.plus(SESSION)));
			return all;
		}

		Releasing released() {
			var released = new Releasing(this.zone.getId(), this.from, this.from.plusDays(27));
			this.placed.forEach((id, moment) -> released.with(plan(id, text(id)), moment, moment.plus(SESSION)));
			return released.release();
		}

	}

}
