package org.multaqa.sessions.programme.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.ChangeKind;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleasingTest {

	private static final SessionId THIRD = new SessionId("third");

	private static final Programme FIRST = programme(plan(MODELS), plan(CHARTER), plan(THIRD))
		.place(at(CHARTER, HALL, "08:00", "09:00"), DAYS)
		.state()
		.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
		.state()
		.release(text("First"), DAYS, NOW)
		.state();

	@Test
	void tells_all_placements_in_the_order_of_time() {
		var programme = programme(plan(MODELS), plan(CHARTER)).place(at(CHARTER, HALL, "08:00", "09:00"), DAYS)
			.state()
			.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state();

		assertThat(programme.release(text("First"), DAYS, NOW).events()).containsExactly(new ProgrammeReleased(MEETING,
				1, text("First"), List.of(at(MODELS, HALL, "06:00", "07:00"), at(CHARTER, HALL, "08:00", "09:00")),
				List.of(new Change(MODELS, ChangeKind.ADDED), new Change(CHARTER, ChangeKind.ADDED))));
	}

	@Test
	void tells_what_differs_from_the_release_before() {
		var second = FIRST.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
			.state()
			.unplace(MODELS)
			.state()
			.place(at(THIRD, HALL, "10:00", "11:00"), DAYS)
			.state()
			.release(text("Second"), DAYS, NOW.plusSeconds(60))
			.state();

		assertThat(second.latest().orElseThrow().changes()).containsExactly(new Change(CHARTER, ChangeKind.MOVED),
				new Change(THIRD, ChangeKind.ADDED), new Change(MODELS, ChangeKind.REMOVED));
		assertThat(second.latest().orElseThrow().number()).isEqualTo(2);
	}

	@Test
	void leaves_earlier_releases_as_they_were() {
		var second = FIRST.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
			.state()
			.release(text("Second"), DAYS, NOW)
			.state();

		assertThat(second.releases().getFirst()).isEqualTo(FIRST.releases().getFirst());
	}

	@Test
	void is_refused_when_nothing_has_changed() {
		assertRefused("programme.nothing-changed", () -> FIRST.release(text("Again"), DAYS, NOW));
		assertThat(FIRST.changes()).isEmpty();
	}

	@Test
	void is_refused_when_a_move_was_taken_back() {
		var back = FIRST.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
			.state()
			.place(at(CHARTER, HALL, "08:00", "09:00"), DAYS)
			.state();

		assertRefused("programme.nothing-changed", () -> back.release(text("Again"), DAYS, NOW));
	}

	@Test
	void is_refused_when_nothing_is_placed() {
		assertRefused("programme.nothing-placed", () -> programme(plan(MODELS)).release(text("None"), DAYS, NOW));
	}

	@Test
	void is_refused_when_the_meeting_has_other_days_now() {
		var moved = new MeetingDays(LocalDate.parse("2025-12-08"), LocalDate.parse("2025-12-10"), DAYS.zone());
		var changed = FIRST.unplace(MODELS).state();

		assertRefused("programme.outside-meeting", () -> changed.release(text("Late"), moved, NOW));
	}

	@Test
	void publishes_other_words_of_a_placed_session() {
		var second = FIRST.revise(planWith(MODELS, VERA), DAYS).state().release(text("Second"), DAYS, NOW).state();

		assertThat(second.published()).contains(planWith(MODELS, VERA));
		assertThat(second.latest().orElseThrow().changes()).isEmpty();
	}

	@Test
	void does_not_publish_what_has_no_place() {
		assertThat(FIRST.published()).containsExactly(plan(MODELS), plan(CHARTER));
		assertRefused("programme.nothing-changed",
				() -> FIRST.revise(planWith(THIRD, VERA), DAYS).state().release(text("Second"), DAYS, NOW));
	}

}
