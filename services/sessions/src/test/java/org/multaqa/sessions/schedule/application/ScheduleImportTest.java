package org.multaqa.sessions.schedule.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.Severity;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.sessions.programme.domain.Clash;
import org.multaqa.sessions.programme.domain.PlannedTrack;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;
import org.multaqa.sessions.schedule.application.Overlap.Kind;
import org.multaqa.sessions.schedule.application.ScheduleImport.Line;
import org.multaqa.sessions.schedule.application.ScheduleImport.Outcome;
import org.multaqa.sessions.schedule.files.ScheduleFile;
import org.multaqa.sessions.schedule.files.Warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;
import static org.multaqa.sessions.schedule.application.Imports.DAY;
import static org.multaqa.sessions.schedule.application.Imports.IMPORTED;
import static org.multaqa.sessions.schedule.application.Imports.NOBODY;
import static org.multaqa.sessions.schedule.application.Imports.meeting;
import static org.multaqa.sessions.schedule.application.Imports.take;
import static org.multaqa.sessions.schedule.application.Imports.taken;

/** What schedule files bring into a programme. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleImportTest {

	@Nested
	class Taking {

		@Test
		void rooms_that_are_there_are_the_same_by_name_and_others_are_new() {
			var taken = take(DAY.replace("<room>Hall</room><title>Two", "<room>Library</room><title>Two"), programme());

			assertThat(taken.rooms()).extracting(ScheduleImport.RoomLine::added).containsExactly(false, true, false);
			assertThat(taken.after().rooms()).extracting(Room::capacity).containsExactly(120, 20, 100);
			assertThat(taken.lines().getFirst().session().placement()).isNotNull()
				.extracting("room", "starts")
				.containsExactly(HALL.id(), Instant.parse("2025-12-07T07:00:00Z"));
		}

		@Test
		void a_track_that_is_there_is_the_same_by_name_and_others_are_new() {
			var known = new Track(new TrackId("heritage"), LocalizedText.of("fr", "Patrimoine"), TrackColour.TEAL);
			var file = DAY.replace("<title>One", "<track>PATRIMOINE</track><title>One")
				.replace("<title>Two", "<track>Libraries</track><title>Two");

			var taken = take(file, programme().addTrack(known).state());

			var tracks = taken.after().tracks().stream().map(PlannedTrack::track).toList();
			assertThat(tracks).extracting(Track::colour).containsExactly(TrackColour.TEAL, TrackColour.MAROON);
			assertThat(tracks.getLast().names().texts()).containsValue("Libraries");
			assertThat(taken.lines()).extracting((line) -> line.session().plan().track())
				.containsExactly(known.id(), tracks.getLast().id(), null);
			assertThat(taken.tracks()).containsExactly(tracks.getLast());
			assertThat(take(file, taken.after()).after()).isEqualTo(taken.after());
		}

		@Test
		void a_session_has_the_kind_and_the_language_of_the_file() {
			var plan = take(DAY, programme()).lines().getFirst().session().plan();

			assertThat(plan.kind()).isEqualTo(SessionKind.WORKSHOP);
			assertThat(plan.title()).isEqualTo(LocalizedText.of("fr", "One"));
			assertThat(plan.languages()).containsExactly("fr");
		}

		@Test
		void what_a_rule_blocks_comes_without_a_place_and_says_why() {
			var taken = take(DAY, programme());

			assertThat(taken.lines()).extracting(Line::outcome)
				.containsExactly(Outcome.PLACED, Outcome.PLACED, Outcome.WITHOUT_PLACE);
			assertThat(taken.lines().getLast().against()).extracting(Clash::rule)
				.containsExactly(PlanningRule.ROOM_TAKEN);
		}

		@Test
		void what_counts_for_less_is_placed_with_the_name_of_the_file() {
			var lenient = programme()
				.setRules(programme().rules().with(Map.of(PlanningRule.ROOM_TAKEN, Severity.BLOCK_RELEASE), null))
				.state();

			var line = take(DAY, lenient).lines().getLast();

			assertThat(line.outcome()).isEqualTo(Outcome.PLACED_ANYWAY);
			assertThat(line.session().excuse()).isNotNull().extracting("words").isEqualTo(IMPORTED.words());
		}

		@Test
		void the_same_file_again_changes_nothing() {
			var first = take(DAY, programme()).after();

			var again = take(DAY, first);

			assertThat(again.after()).isEqualTo(first);
			assertThat(again.lines()).extracting(Line::outcome).containsOnly(Outcome.ALREADY_THERE);
			assertThat(again.incoming().takenIn(first, meeting("2025-12-07").days(), IMPORTED).decision().events())
				.isEmpty();
		}

		@Test
		void the_same_number_in_another_conference_is_another_session() {
			var first = take(DAY, programme()).after();

			assertThat(take(DAY.replace("<title>C<", "<title>D<"), first).after().sessions()).hasSize(6);
		}

		@Test
		void a_session_that_stands_there_twice_is_taken_once() {
			var taken = take(DAY.replace("id=\"2\"", "id=\"1\""), programme());

			assertThat(taken.lines()).hasSize(2);
			assertThat(taken.warnings()).containsExactly(new Warning(4, "schedule.repeated", List.of("Two", 2)));
		}

		@Test
		void what_is_too_long_is_cut() {
			var taken = take(DAY.replace("Two", "x".repeat(300)), programme());

			assertThat(taken.lines().get(1).session().plan().title().length()).isEqualTo(200);
			assertThat(taken.warnings()).extracting(Warning::code).containsExactly("schedule.cut");
		}

		@Test
		void a_programme_has_so_much_text_and_no_more() {
			String event = "<event id='%d'><title>x</title><abstract>" + "y".repeat(9_000) + "</abstract></event>";
			var events = new StringBuilder();
			for (int id = 0; id < 300; id++) {
				events.append(event.formatted(id));
			}

			var violation = catchThrowableOfType(RuleViolation.class,
					() -> take("<schedule><day date='2025-12-07'>" + events + "</day></schedule>", programme()));

			assertThat(violation.code()).isEqualTo("schedule.too-much-text");
		}

	}

	@Nested
	class Days {

		@Test
		void outside_the_meeting_come_without_a_place() {
			var taken = taken(DAY, programme(), meeting("2026-03-01"), false, NOBODY);

			assertThat(taken.lines()).extracting(Line::outcome).containsOnly(Outcome.WITHOUT_PLACE);
			assertThat(taken.lines().getFirst().against()).extracting(Clash::rule)
				.contains(PlanningRule.OUTSIDE_MEETING);
		}

		@Test
		void are_shifted_to_the_first_day_of_the_meeting_at_the_same_hour() {
			var taken = taken(DAY, programme(), meeting("2026-03-01"), true, NOBODY);

			assertThat(taken.lines().getFirst().session().placement()).isNotNull()
				.extracting("starts")
				.isEqualTo(Instant.parse("2026-03-01T07:00:00Z"));
		}

	}

	@Nested
	class RealFiles {

		@ParameterizedTest(name = "{0}: {3} rooms and {4} people taken twice")
		@CsvSource({ "fosdem-2024.xml, 2024-02-03, 674, 2, 2", "fosdem-2012.xml, 2012-02-04, 442, 1, 0" })
		void come_in_with_the_overlaps_that_they_have(String name, String day, int sessions, int rooms, int people)
				throws Exception {
			var meeting = meeting(day);
			var empty = Programme.empty(MEETING);

			var taken = ScheduleImport.of(ScheduleFile.read(SharedFiles.schedule(name)), false, empty, meeting, NOBODY,
					IMPORTED);

			assertThat(taken.after().sessions()).hasSize(sessions);
			assertThat(taken.overlaps().stream().filter((overlap) -> overlap.kind() == Kind.ROOM)).hasSize(rooms);
			assertThat(taken.overlaps().stream().filter((overlap) -> overlap.kind() == Kind.PERSON)).hasSize(people);
			assertThat(taken.lines().stream().filter((line) -> line.outcome() == Outcome.WITHOUT_PLACE))
				.hasSize(rooms + people);
			assertThat(taken.after().clashes(meeting.days())).isEmpty();
		}

		@ParameterizedTest
		@CsvSource({ "voc-frab-camp2019.json, 2019-08-21", "voc-pretalx-democon.json, 2020-12-14" })
		void come_in_from_json(String name, String day) throws Exception {
			var taken = ScheduleImport.of(ScheduleFile.read(SharedFiles.schedule(name)), false,
					Programme.empty(MEETING), meeting(day), NOBODY, IMPORTED);

			assertThat(taken.lines()).hasSizeGreaterThan(20);
			assertThat(taken.lines().stream().filter((line) -> line.outcome() == Outcome.PLACED))
				.hasSizeGreaterThan(taken.lines().size() * 9 / 10);
		}

		@Test
		void that_keep_to_no_known_form_are_refused_with_what_they_have_instead() throws Exception {
			byte[] file = SharedFiles.schedule("europython-2014-nonstandard.xml");

			var violation = catchThrowableOfType(RuleViolation.class, () -> ScheduleFile.read(file));

			assertThat(violation.code()).isEqualTo("schedule.unknown-dialect");
			assertThat(violation.arguments()).containsExactly("entry", 1);
		}

		@Test
		void that_are_invalid_in_places_say_in_which() throws Exception {
			var file = ScheduleFile.read(SharedFiles.schedule("voc-invalid-example.json"));

			assertThat(file.entries()).hasSize(1);
			assertThat(file.warnings()).containsExactly(new Warning(42, "schedule.odd-id", List.of("dsadf")));
		}

	}

}
