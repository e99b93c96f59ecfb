package org.multaqa.sessions.programme.application;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.Versioned;
import org.multaqa.sessions.programme.domain.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.sessions.programme.application.SamisMeeting.sami;
import static org.multaqa.sessions.programme.application.SamisMeeting.samiWhoSaw;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planFor;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** Each session and each room of a programme has a version of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionsTest {

	private final ProgrammeService programmes = new SamisMeeting().programmes();

	@BeforeEach
	void two_rooms_and_two_sessions() {
		this.programmes.addRoom(sami(), MEETING, HALL);
		this.programmes.addRoom(sami(), MEETING, MAJLIS);
		this.programmes.plan(sami(), MEETING, plan(MODELS));
		this.programmes.plan(sami(), MEETING, plan(CHARTER, MODELS));
	}

	private Programme programme() {
		return this.programmes.of(MEETING).state();
	}

	private static long ofModels(Versioned<Programme> programme) {
		return programme.state().get(MODELS).version();
	}

	@Test
	void two_who_change_different_sessions_do_not_meet() {
		long models = programme().get(MODELS).version();
		long charter = programme().get(CHARTER).version();

		this.programmes.place(samiWhoSaw(models), MEETING, at(MODELS, HALL, "06:00", "07:00"), null);
		this.programmes.revise(samiWhoSaw(charter), MEETING, planFor(CHARTER, 12));

		assertThat(programme().get(MODELS).placement()).isNotNull();
		assertThat(programme().get(CHARTER).plan().capacity()).isEqualTo(12);
	}

	@Test
	void the_later_of_two_who_change_one_session_is_refused_and_nothing_of_the_first_is_lost() {
		long seen = programme().get(MODELS).version();
		this.programmes.place(samiWhoSaw(seen), MEETING, at(MODELS, HALL, "06:00", "07:00"), null);

		assertThatThrownBy(
				() -> this.programmes.place(samiWhoSaw(seen), MEETING, at(MODELS, MAJLIS, "06:00", "07:00"), null))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThatThrownBy(() -> this.programmes.unplace(samiWhoSaw(seen), MEETING, MODELS))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(programme().get(MODELS).placement()).isEqualTo(at(MODELS, HALL, "06:00", "07:00"));
	}

	@Test
	void the_version_of_a_session_rises_with_each_change_of_it_and_with_no_other() {
		long planned = programme().get(MODELS).version();
		long placed = ofModels(this.programmes.place(sami(), MEETING, at(MODELS, HALL, "06:00", "07:00"), null));
		assertThat(placed).isGreaterThan(planned);

		this.programmes.place(sami(), MEETING, at(CHARTER, HALL, "08:00", "09:00"), null);
		this.programmes.place(sami(), MEETING, at(MODELS, HALL, "06:00", "07:00"), null);
		this.programmes.retireRoom(sami(), MEETING, HALL.id());
		long released = ofModels(this.programmes.release(sami(), MEETING, text("First")));
		assertThat(released).isEqualTo(placed);

		assertThat(ofModels(this.programmes.unplace(sami(), MEETING, MODELS))).isGreaterThan(placed);
	}

	@Test
	void a_session_that_built_on_a_cancelled_one_changes_with_it() {
		long before = programme().get(CHARTER).version();

		this.programmes.cancel(sami(), MEETING, MODELS);

		assertThat(programme().get(CHARTER).version()).isGreaterThan(before)
			.isEqualTo(programme().get(MODELS).version());
	}

	@Test
	void a_room_is_changed_from_the_version_of_the_room_alone() {
		long hall = programme().get(HALL.id()).version();
		this.programmes.reviseRoom(samiWhoSaw(programme().get(MAJLIS.id()).version()), MEETING, MAJLIS.id(),
				text("Salon"), 20);

		this.programmes.reviseRoom(samiWhoSaw(hall), MEETING, HALL.id(), text("Great hall"), 200);
		assertThatThrownBy(
				() -> this.programmes.reviseRoom(samiWhoSaw(hall), MEETING, HALL.id(), text("Small hall"), 20))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(programme().get(HALL.id()).capacity()).isEqualTo(200);
	}

}
