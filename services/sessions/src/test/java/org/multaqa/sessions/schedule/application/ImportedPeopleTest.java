package org.multaqa.sessions.schedule.application;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.sessions.programme.application.Names;
import org.multaqa.sessions.programme.domain.Clash;
import org.multaqa.sessions.schedule.application.ScheduleImport.Line;
import org.multaqa.sessions.schedule.application.ScheduleImport.Speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.OMAR;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;
import static org.multaqa.sessions.schedule.application.Imports.DAY;
import static org.multaqa.sessions.schedule.application.Imports.NOBODY;
import static org.multaqa.sessions.schedule.application.Imports.meeting;
import static org.multaqa.sessions.schedule.application.Imports.take;
import static org.multaqa.sessions.schedule.application.Imports.taken;

/** Who is named in schedule files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportedPeopleTest {

	/** As the files of this meeting call Vera. */
	private static final String GUID = "guid=\"31ec00f2-d848-3b1a-8128-d288d77e388d\"";

	@Test
	void are_guests_who_are_the_same_in_every_session_and_in_the_same_file_again() {
		var taken = take(DAY, programme());

		var guest = guest(taken.lines().getFirst());
		assertThat(guest).isEqualTo(guest(taken.lines().getLast())).isEqualTo(guest(take(DAY, programme())));
		assertThat(taken.people()).containsExactly(new Speaker(guest, text("Vera Papyrus"), true, true, List.of()));
		assertThat(taken.newGuests()).containsExactly(Map.entry(guest, text("Vera Papyrus")));
	}

	@Test
	void are_the_same_from_file_to_file_by_number_and_name_however_it_is_written() {
		var guest = guest(take(DAY, programme()));

		assertThat(guest(take(DAY.replace("Vera Papyrus", "VÉRA  papyrus"), programme()))).isEqualTo(guest);
		assertThat(guest(take(DAY.replace("person id=\"1\"", "person id=\"2\""), programme()))).isNotEqualTo(guest);
		assertThat(guest(take(DAY.replace("Vera Papyrus", "Omar Lotus"), programme()))).isNotEqualTo(guest);
	}

	@Test
	void are_known_from_the_second_time_on_and_keep_their_names() {
		var guest = guest(take(DAY, programme()));

		var taken = taken(DAY, programme(), meeting("2025-12-07"), false,
				new Crowd(new Names(Map.of()), new Names(Map.of(guest, text("Vera P."))), NOBODY.newcomers()));

		assertThat(taken.people()).containsExactly(new Speaker(guest, text("Vera P."), true, false, List.of()));
		assertThat(taken.newGuests()).isEmpty();
	}

	@Test
	void who_have_the_name_of_members_are_guests_all_the_same_and_it_is_said() {
		var taken = taken(DAY, programme(), meeting("2025-12-07"), false,
				new Crowd(new Names(Map.of(VERA, text("Véra Papyrus"), OMAR, text("Vera Papyrus"))), NOBODY.guests(),
						NOBODY.newcomers()));

		assertThat(taken.people().getFirst().guest()).isTrue();
		assertThat(taken.people().getFirst().alike()).containsExactlyInAnyOrder(VERA, OMAR);
	}

	@Test
	void whom_a_file_of_this_meeting_names_are_who_they_are() {
		var taken = taken(DAY.replace("person id=\"1\"", "person " + GUID), programme(), meeting("2025-12-07"), false,
				new Crowd(new Names(Map.of(VERA, text("Somebody else by now"))), NOBODY.guests(), NOBODY.newcomers()));

		assertThat(guest(taken)).isEqualTo(VERA);
		assertThat(taken.people()).extracting(Speaker::guest).containsExactly(false);
	}

	@Test
	void whom_a_file_of_another_meeting_names_by_guid_are_told_apart_though_they_have_one_name() {
		var taken = take(DAY.replaceFirst("person id=\"1\"", "person " + GUID)
			.replace("person id=\"1\"", "person guid=\"0c9d3d2c-2f0f-4f3e-9d4c-0d6d0a3f7c11\""), programme());

		assertThat(taken.people()).hasSize(2)
			.allMatch(Speaker::added)
			.extracting(Speaker::name)
			.containsOnly(text("Vera Papyrus"));
		assertThat(guest(taken.lines().getFirst())).isNotEqualTo(guest(taken.lines().getLast()));
	}

	@Test
	void cannot_be_in_two_sessions_at_one_time() {
		var taken = take(DAY.replace("<room>Hall</room><title>Two", "<room>Library</room><title>Two")
			.replace("<title>Two</title>",
					"<title>Two</title><persons><person id=\"1\">Vera Papyrus</person></persons>")
			.replace("<start>11:00</start>", "<start>10:30</start>"), programme());

		assertThat(taken.lines().get(1).against()).extracting(Clash::rule)
			.containsExactly(PlanningRule.PERSON_ELSEWHERE);
	}

	@Test
	void of_sessions_that_are_there_already_are_not_named_again() {
		var first = take(DAY, programme()).after();

		assertThat(take(DAY, first).people()).isEmpty();
	}

	private static PersonId guest(ScheduleImport taken) {
		return guest(taken.lines().getFirst());
	}

	private static PersonId guest(Line line) {
		return line.session().plan().people().getFirst().person();
	}

}
