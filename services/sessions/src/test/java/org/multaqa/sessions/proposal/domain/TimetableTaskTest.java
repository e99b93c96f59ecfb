package org.multaqa.sessions.proposal.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.sessions.programme.domain.MeetingDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.proposal.domain.ProposalTest.terms;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableTaskTest {

	@Test
	void sessions_may_be_in_the_hours_of_each_day_without_what_is_kept_free_in_the_meetings_own_time() {
		var open = TimetableTask.of(programme(plan(MODELS)), DAYS, terms(true)).open();

		assertThat(open).hasSize(6)
			.startsWith(new OpenTime(0, Instant.parse("2025-12-07T06:00:00Z"), Instant.parse("2025-12-07T09:30:00Z")),
					new OpenTime(0, Instant.parse("2025-12-07T11:00:00Z"), Instant.parse("2025-12-07T14:30:00Z")),
					new OpenTime(1, Instant.parse("2025-12-08T06:00:00Z"), Instant.parse("2025-12-08T09:30:00Z")));
	}

	@Test
	void nine_oclock_stays_nine_oclock_across_a_change_of_the_clocks() {
		var paris = new MeetingDays(LocalDate.parse("2026-03-28"), LocalDate.parse("2026-03-29"),
				ZoneId.of("Europe/Paris"));

		assertThat(TimetableTask.of(programme(plan(MODELS)), paris, terms(true)).open()).extracting(OpenTime::from)
			.contains(Instant.parse("2026-03-28T08:00:00Z"), Instant.parse("2026-03-29T07:00:00Z"));
	}

	@Test
	void what_has_a_place_keeps_its_length_and_keeps_its_place_if_that_is_said() {
		var programme = programme(plan(MODELS), plan(CHARTER)).place(at(MODELS, HALL, "06:00", "06:50"), DAYS).state();

		var kept = TimetableTask.of(programme, DAYS, terms(true)).sessions();
		assertThat(kept).extracting(Movable::pinned).containsExactly(true, false);
		assertThat(kept).extracting(Movable::length).containsExactly(Duration.ofMinutes(50), Duration.ofMinutes(90));
		assertThat(TimetableTask.of(programme, DAYS, terms(false)).sessions()).extracting(Movable::pinned)
			.containsExactly(false, false);
		assertThat(TimetableTask.of(programme, DAYS, pinned()).sessions()).extracting(Movable::pinned)
			.containsExactly(true, false);
	}

	private static ProposalTerms pinned() {
		return new ProposalTerms(LocalTime.of(9, 0), LocalTime.of(17, 0), List.of(), 15, false,
				List.of(MODELS, CHARTER), Map.of(), 30);
	}

}
