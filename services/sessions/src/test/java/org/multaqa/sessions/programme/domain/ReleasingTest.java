package org.multaqa.sessions.programme.domain;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;

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
	void tells_that_it_is_released_and_of_each_session_what_it_shows() {
		var programme = programme(plan(MODELS), plan(CHARTER)).place(at(CHARTER, HALL, "08:00", "09:00"), DAYS)
			.state()
			.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state();

		var decision = programme.release(text("First"), DAYS, NOW);
		assertThat(decision.events()).containsExactly(
				new ProgrammeReleased(MEETING, 1, text("First"),
						decision.state().releases().all().getFirst().fingerprint(), 2, 2),
				new SessionReleased(MEETING, 1, 1, plan(MODELS), in(HALL, "06:00", "07:00")),
				new SessionReleased(MEETING, 1, 1, plan(CHARTER), in(HALL, "08:00", "09:00")));
		assertThat(decision.ownEvents()).isEqualTo(1);
	}

	@Test
	void tells_only_of_what_it_shows_otherwise_than_the_release_before() {
		var decision = FIRST.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
			.state()
			.unplace(MODELS)
			.state()
			.place(at(THIRD, HALL, "10:00", "11:00"), DAYS)
			.state()
			.release(text("Second"), DAYS, NOW.plusSeconds(60));

		assertThat(decision.events()).containsExactly(
				new ProgrammeReleased(MEETING, 2, text("Second"),
						decision.state().releases().all().getLast().fingerprint(), 2, 3),
				new SessionReleased(MEETING, 2, 2, plan(CHARTER), in(MAJLIS, "08:00", "09:00")),
				new SessionReleased(MEETING, 2, 1, plan(THIRD), in(HALL, "10:00", "11:00")),
				new SessionLeftOut(MEETING, 2, 2, MODELS, false));
	}

	@Test
	void numbers_what_is_told_of_a_session_without_a_gap() {
		var second = FIRST.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
			.state()
			.release(text("Second"), DAYS, NOW)
			.state();
		var third = second.revise(planWith(MODELS, VERA), DAYS).state().release(text("Third"), DAYS, NOW).events();

		assertThat(third).filteredOn(OfPublication.class::isInstance)
			.containsExactly(new SessionReleased(MEETING, 3, 2, planWith(MODELS, VERA), in(HALL, "06:00", "07:00")));
	}

	@Test
	void has_a_fingerprint_of_all_that_it_shows() {
		var moved = FIRST.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS).state();

		assertThat(fingerprint(moved)).isEqualTo(fingerprint(moved))
			.isNotEqualTo(fingerprint(FIRST.revise(planWith(CHARTER, VERA), DAYS).state()));
	}

	@Test
	void shows_another_name_of_a_room_from_the_next_release_on() {
		var renamed = FIRST.reviseRoom(HALL.id(), text("Great hall"), 120).state();
		assertThat(renamed.changes()).as("moved is nothing").isEmpty();

		assertThat(renamed.release(text("Second"), DAYS, NOW).events()).hasSize(3)
			.element(1)
			.isEqualTo(new SessionReleased(MEETING, 2, 2, plan(MODELS), new ReleasedPlace(HALL.id(), text("Great hall"),
					120, at(MODELS, HALL, "06:00", "07:00").starts(), at(MODELS, HALL, "06:00", "07:00").ends())));
	}

	@Test
	void says_of_a_cancelled_session_that_it_is() {
		var cancelled = FIRST.cancel(MODELS).state();
		assertThat(cancelled.release(text("Second"), DAYS, NOW).events())
			.contains(new SessionLeftOut(MEETING, 2, 2, MODELS, true));

		var unplaced = FIRST.unplace(MODELS).state().release(text("Second"), DAYS, NOW).state();
		assertThat(unplaced.cancel(MODELS).state().release(text("Third"), DAYS, NOW).events())
			.contains(new SessionLeftOut(MEETING, 3, 3, MODELS, true));
	}

	@Test
	void leaves_earlier_releases_as_they_were() {
		var second = FIRST.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
			.state()
			.release(text("Second"), DAYS, NOW)
			.state();

		assertThat(second.releases().all().getFirst()).isEqualTo(FIRST.releases().all().getFirst());
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
	void is_not_of_what_has_no_place() {
		assertThat(FIRST.wasReleased(THIRD)).isFalse();
		assertRefused("programme.nothing-changed",
				() -> FIRST.revise(planWith(THIRD, VERA), DAYS).state().release(text("Second"), DAYS, NOW));
	}

	private static ReleasedPlace in(Room room, String starts, String ends) {
		var placement = at(MODELS, room, starts, ends);
		return new ReleasedPlace(room.id(), room.names(), room.capacity(), placement.starts(), placement.ends());
	}

	private static String fingerprint(Programme programme) {
		return programme.release(text("Next"), DAYS, NOW).state().releases().all().getLast().fingerprint();
	}

}
