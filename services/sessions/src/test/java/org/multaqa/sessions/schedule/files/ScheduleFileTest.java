package org.multaqa.sessions.schedule.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.schedule.files.Entry.Person;
import org.multaqa.sessions.schedule.files.ScheduleFile.Hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is read out of schedule files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleFileTest {

	private static final LocalDateTime TEN = LocalDateTime.parse("2025-12-07T10:00");

	@Nested
	class Xml {

		@Test
		void is_read_in_the_dialect_with_rooms_in_days() {
			var file = xml("""
					<day index="1" date="2025-12-07"><room name="Hall">
					<event guid="g-1" id="7">
					  <start>10:00</start><duration>01:30</duration><title> Opening  words </title>
					  <language>en</language><type>lecture</type><track>x</track><unknown><deep/></unknown>
					  <persons><person id="3">Vera Papyrus</person></persons></event></room></day>""");

			var entry = file.entries().getFirst();
			assertThat(file.title()).isEqualTo("Conference");
			assertThat(entry.title()).isEqualTo("Opening words");
			assertThat(entry.guid()).isEqualTo("g-1");
			assertThat(entry.room()).isEqualTo("Hall");
			assertThat(entry.track()).isEqualTo("x");
			assertThat(entry.line()).isEqualTo(2);
			assertThat(entry.starts()).isEqualTo(new Moment(TEN, null));
			assertThat(entry.length()).isEqualTo(Duration.ofMinutes(90));
			assertThat(entry.people()).containsExactly(new Person("3", "", "Vera Papyrus"));
			assertThat(file.warnings()).isEmpty();
		}

		@Test
		void is_read_in_the_old_dialect_with_sessions_in_days() {
			var entry = xml("""
					<day date="2025-12-07"><event id="7"><start>10:00</start><duration>30</duration><end></end>
					<room>Hall</room><title>Opening</title></event></day>""").entries().getFirst();

			assertThat(entry.room()).isEqualTo("Hall");
			assertThat(entry.length()).isEqualTo(Duration.ofMinutes(30));
		}

		@ParameterizedTest
		@CsvSource({ "01:30,90", "1:30,90", "90,90", "01:30:00,90", "PT1H30M,90" })
		void says_lengths_in_hours_or_in_minutes(String written, long minutes) {
			assertThat(event("<start>10:00</start><duration>%s</duration>".formatted(written)).length())
				.isEqualTo(Duration.ofMinutes(minutes));
		}

		@ParameterizedTest
		@CsvSource({ "2025-12-07T10:00:00+03:00,+03:00", "2025-12-07T10:00:00+0300,+03:00", "2025-12-07T10:00Z,Z",
				"2025-12-07 10:00:00,Asia/Qatar", "2025-12-07T10:00,Asia/Qatar", "2025-12-07,Asia/Qatar" })
		void says_dates_with_a_zone_or_without(String date, String zone) {
			var file = read("<conference><time_zone_name>Asia/Qatar</time_zone_name></conference>" + day("""
					<start>10:00</start><date>%s</date>""".formatted(date)));

			assertThat(file.entries().getFirst().starts()).isEqualTo(new Moment(TEN, ZoneId.of(zone)));
		}

		@Test
		void says_an_end_in_the_place_of_a_length() {
			assertThat(event("<start>22:00</start><end>00:30</end>").length()).isEqualTo(Duration.ofMinutes(150));
			assertThat(event("<date>2025-12-07T10:00:00</date><end>2025-12-07T11:00:00</end>").length())
				.isEqualTo(Duration.ofHours(1));
		}

		@Test
		void counts_the_night_to_the_day_before_it() {
			var file = read("<conference><day_change>09:00:00</day_change></conference>"
					+ day("<start>01:00</start><duration>01:00</duration>"));

			assertThat(file.entries().getFirst().starts())
				.isEqualTo(new Moment(LocalDateTime.parse("2025-12-08T01:00"), null));
		}

		@Test
		void is_taken_without_a_time_where_it_says_none_and_that_is_told_by_line() {
			var file = xml("""
					<day date="2025-12-07">
					<event id="a"><title>Opening</title></event>
					<event id="2"><start>10:00</start><title>Closing</title></event>
					<event id="3"></event></day>""");

			assertThat(file.entries()).extracting(Entry::length).containsExactly(null, null);
			assertThat(file.warnings()).extracting((warning) -> warning.line() + " " + warning.code())
				.containsExactly("2 schedule.odd-id", "2 schedule.no-time", "3 schedule.no-length",
						"4 schedule.no-title");
		}

		@Test
		void calls_nobody_and_nothing_by_an_address_and_tells_that_once() {
			var file = xml(
					"""
							<day date="2025-12-07">
							<event id="1"><title>Opening</title><room>evil.com</room><track>www.track</track><start>10:00</start>
							<duration>00:30</duration><persons><person>vera@evil.com</person></persons></event>
							<event id="2"><title>Closing</title><room>evil.com</room><start>11:00</start>
							<duration>00:30</duration><persons><person>vera@evil.com</person><person>@evil.com</person></persons></event>
							</day>""");

			assertThat(file.rooms()).extracting(Hall::name).containsExactly("evil com");
			assertThat(file.entries()).extracting(Entry::track).containsExactly("www track", "");
			assertThat(file.entries()).allSatisfy((entry) -> {
				assertThat(entry.room()).isEqualTo("evil com");
				assertThat(entry.people()).extracting(Person::name).containsExactly("vera");
			});
			assertThat(file.warnings()).extracting((warning) -> warning.code() + " " + warning.arguments())
				.containsExactlyInAnyOrder("schedule.address-in-name [evil.com, evil com]",
						"schedule.address-in-name [www.track, www track]",
						"schedule.address-in-name [vera@evil.com, vera]", "schedule.address-in-name [@evil.com, ]");
		}

		@Test
		void loses_html_and_what_is_no_text() {
			assertThat(
					event("""
							<abstract>&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;ul&gt;&lt;li&gt;a &lt; b&lt;/li&gt;&lt;/ul&gt;</abstract>
							<description>Plain\u202E text\u2028here</description>""")
						.about())
				.isEqualTo("One & two\n\na < b\n\nPlain text\nhere");
		}

		@Test
		void keeps_what_only_looks_like_html() {
			assertThat(event("<abstract>One &lt;board&gt;\nTwo</abstract>").about()).isEqualTo("One <board>\nTwo");
		}

		@Test
		void that_a_portal_of_ours_gave_out_has_no_html_in_it() {
			String event = """
					<day date="2025-12-07"><event id="1"><start>10:00</start><duration>01:00</duration>
					<title>One</title><abstract>Why &lt;code&gt; and &amp;lt; are
					no  text</abstract></event></day>""";

			assertThat(xml(event).entries().getFirst().about()).isEqualTo("Why and < are no text");
			assertThat(xml("<generator name=\"multaqa\"/>" + event).entries().getFirst().about())
				.isEqualTo("Why <code> and &lt; are\nno text");
		}

		@Test
		void with_an_entity_of_its_own_is_refused_before_it_is_looked_at() {
			refused("schedule.document-type", List.of(1), """
					<!DOCTYPE schedule [<!ENTITY x SYSTEM "file:///etc/passwd">]>
					<schedule><day date="2025-12-07"><event><title>&x;</title></event></day></schedule>""");
		}

		@Test
		void that_is_broken_is_refused_by_place() {
			refused("schedule.bad-xml", List.of(2, 8), "<schedule>\n<day></event></day></schedule>");
		}

		@Test
		void of_another_kind_is_refused_with_what_it_has_in_the_place_of_sessions() {
			refused("schedule.unknown-dialect", List.of("entry", 2),
					"<schedule><day date='2025-12-07'>\n<entry id='1'><title>x</title></entry></day></schedule>");
			refused("schedule.not-a-schedule", List.of(), "<html><body/></html>");
			refused("schedule.not-a-schedule", List.of(), "BEGIN:VCALENDAR");
			refused("schedule.empty", List.of(), "<schedule><conference/></schedule>");
		}

		@Test
		void that_is_too_deep_or_too_large_is_refused() {
			refused("schedule.too-deep", List.of(1, 40), "<schedule>" + "<a>".repeat(60));
			refused("schedule.too-many-parts", List.of(300_000), "<schedule>" + "<a/>".repeat(300_000));
			refused("schedule.too-large", List.of(10), " ".repeat(ScheduleFile.LARGEST + 1));
			refused("schedule.too-many-sessions", List.of(5_000), "<schedule><day date='2025-12-07'>"
					+ "<event><title>x</title></event>".repeat(5_001) + "</day></schedule>");
		}

		private Entry event(String parts) {
			return xml(day(parts)).entries().getFirst();
		}

		private String day(String parts) {
			return "<day date='2025-12-07'><event id='1'><title>x</title><room>Hall</room>" + parts + "</event></day>";
		}

		private ScheduleFile xml(String days) {
			return read("<conference><title>Conference</title></conference>" + days);
		}

		private ScheduleFile read(String parts) {
			return ScheduleFile.read(("<schedule>" + parts + "</schedule>").getBytes(StandardCharsets.UTF_8));
		}

	}

	@Nested
	class Json {

		@Test
		void is_read_with_rooms_and_sessions_by_line() {
			var file = ScheduleFile.read("""
					{"$schema": "x", "schedule": {"conference": {"title": "Conference", "time_zone_name": "Asia/Qatar",
					  "rooms": [{"name": "Hall", "capacity": 80}, {"name": "Library", "capacity": null}],
					  "days": [{"index": 1, "date": "2025-12-07", "rooms": {"Hall": [
					    {"id": 7, "guid": "g-1", "date": "2025-12-07T10:00:00+03:00", "start": "10:00", "logo": null,
					     "duration": "00:30", "title": "Opening", "abstract": null,
					     "persons": [{"id": 3, "public_name": "Vera Papyrus"}]}]}}]}}}"""
				.getBytes(StandardCharsets.UTF_8));

			var entry = file.entries().getFirst();
			assertThat(entry.line()).isEqualTo(4);
			assertThat(entry.room()).isEqualTo("Hall");
			assertThat(entry.starts()).isEqualTo(new Moment(TEN, ZoneOffset.ofHours(3)));
			assertThat(entry.people()).containsExactly(new Person("3", "", "Vera Papyrus"));
			assertThat(file.rooms()).extracting(ScheduleFile.Hall::name).containsExactly("Hall", "Library");
			assertThat(file.rooms()).extracting(ScheduleFile.Hall::capacity).containsExactly(80, 0);
		}

		@Test
		void that_is_broken_is_refused_by_place() {
			refused("schedule.bad-json", List.of(2, 2), "{\"schedule\":\n ]}");
			refused("schedule.not-a-schedule", List.of(), "{\"events\": []}");
			refused("schedule.too-deep", List.of(1, 40), "{\"schedule\":" + "[".repeat(60));
		}

	}

	private static void refused(String code, List<Object> arguments, String file) {
		var violation = catchThrowableOfType(RuleViolation.class,
				() -> ScheduleFile.read(file.getBytes(StandardCharsets.UTF_8)));
		assertThat(violation).isNotNull();
		assertThat(violation.code()).isEqualTo(code);
		assertThat(violation.arguments()).isEqualTo(arguments);
	}

}
