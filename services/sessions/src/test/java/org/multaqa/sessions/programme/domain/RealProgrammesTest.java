package org.multaqa.sessions.programme.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.plan;

/** The rules find the clashes that real programmes really had, and no others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealProgrammesTest {

	private static final MeetingDays ALL_DAYS = new MeetingDays(LocalDate.parse("2012-01-01"),
			LocalDate.parse("2024-12-31"), ZoneId.of("Europe/Brussels"));

	@ParameterizedTest(name = "{0}: {1} rooms and {2} people taken twice")
	@CsvSource({ "fosdem-2024.xml, 2, 2", "fosdem-2012.xml, 1, 0" })
	void clashes_are_found(String file, int rooms, int people) throws Exception {
		var programme = RealProgramme.programme(RealProgramme.shared("schedules/" + file));
		var timetable = programme.timetable(ALL_DAYS);

		assertThat(programme.sessions()).hasSizeGreaterThan(300);
		assertThat(pairs(programme, "programme.room-taken")).hasSize(rooms);
		assertThat(pairs(programme, "programme.person-elsewhere")).hasSize(people);
		assertThat(timetable.clashes()).extracting(Clash::code)
			.containsOnly(people == 0 ? new String[] { "programme.room-taken" }
					: new String[] { "programme.room-taken", "programme.person-elsewhere" });
	}

	/** Unordered pairs of sessions (and the person, where it is one) that clash. */
	private static HashSet<String> pairs(Programme programme, String code) {
		var pairs = new HashSet<String>();
		var timetable = programme.timetable(ALL_DAYS);
		for (Session session : programme.sessions()) {
			for (Clash clash : timetable.against(session.plan(), session.placement())) {
				if (clash.code().equals(code)) {
					pairs.add(Stream.of(session.id().value(), String.valueOf(clash.other())).sorted().toList() + " "
							+ clash.person());
				}
			}
		}
		return pairs;
	}

}
