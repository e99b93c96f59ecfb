package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedMomentsTest {

	private static final String RELEASED = "released: {at: 2026-02-10T09:00";

	@TempDir
	Path folder;

	private SeedCopy seeds;

	@BeforeEach
	void in_Lisbon() throws IOException {
		this.seeds = SeedCopy.in(this.folder).replace("meeting.yaml", "America/La_Paz", "Europe/Lisbon");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2026-03-29T01:30       | there is no such moment in Europe/Lisbon: the clocks go from 2026-03-29T01:00:00+00:00 to 2026-03-29T02:00:00+01:00
					2026-03-29T01:30+01:00 | there is no such moment in Europe/Lisbon: the clocks go from 2026-03-29T01:00:00+00:00 to 2026-03-29T02:00:00+01:00
					2026-10-25T01:30       | there are two such moments in Europe/Lisbon: write 2026-10-25T01:30:00+01:00 or 2026-10-25T01:30:00+00:00
					2026-10-25T01:30+02:00 | the offset of Europe/Lisbon is not that at this moment; write 2026-10-25T01:30:00+01:00
					2026-07-01T09:00+00:00 | the offset of Europe/Lisbon is not that at this moment; write 2026-07-01T09:00:00+01:00
					""")
	void that_the_clocks_do_not_show_once_are_named(String moment, String reason) throws IOException {
		this.seeds.replace("programme.yaml", RELEASED, "released: {at: " + moment);

		assertThat(this.seeds.told()).containsExactly("programme.yaml:39: releases[0].released.at: " + reason);
	}

	@ParameterizedTest
	@CsvSource({ "2026-10-25T01:30+01:00, 2026-10-25T00:30:00Z", "2026-10-25T01:30+00:00, 2026-10-25T01:30:00Z",
			"2026-07-01T09:00+01:00, 2026-07-01T08:00:00Z", "2026-07-01T09:00:30, 2026-07-01T08:00:30Z" })
	void are_told_apart_by_their_offset(String moment, Instant instant) throws IOException {
		this.seeds.replace("programme.yaml", RELEASED, "released: {at: " + moment);

		assertThat(Acts.of(this.seeds.load())).filteredOn((act) -> act.name().equals("release/1"))
			.singleElement()
			.extracting(Act::moment)
			.isEqualTo(instant);
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-30T09:00", "2026-02-10 09:00", "2026-02-10", "2026-02-10T09:00Z", "2026-02-10T9:00",
			"2026-02-10T24:30", "2026-02-10T09:00+25:00", "later" })
	void are_written_in_one_way(String moment) throws IOException {
		this.seeds.replace("programme.yaml", RELEASED, "released: {at: " + moment);

		assertThat(this.seeds.told())
			.containsExactly("programme.yaml:39: releases[0].released.at: not a moment (2025-12-08T11:00): " + moment);
	}

	@Test
	void are_not_before_the_accounts_of_those_who_act() throws IOException {
		this.seeds.replace("people.yaml", "2026-01-12T08:30", "2026-01-12T09:06");

		assertThat(this.seeds.told()).singleElement()
			.asString()
			.contains("nobody can act before the accounts are opened, at 2026-01-12T09:06", "(and at ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2020-03-18T12:00 | there is nothing to see before the meeting is planned
			2028-03-18T12:00 | more than a year after the meeting
			""")
	void of_the_clock_are_near_the_meeting(String clock, String reason) throws IOException {
		this.seeds.replace("meeting.yaml", "clock: 2026-03-18T12:00", "clock: " + clock);

		assertThat(this.seeds.told()).containsExactly("meeting.yaml:30: clock: " + reason);
	}

}
