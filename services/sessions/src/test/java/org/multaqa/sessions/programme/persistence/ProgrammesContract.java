package org.multaqa.sessions.programme.persistence;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.programme.domain.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

/** What a store of programmes must do. */
interface ProgrammesContract {

	RequestContext COMMAND = RequestContext.by(Actor.of("sami", "doha-2025:organiser"));

	Aggregates<Programme> programmes();

	private static String anId() {
		return "m-" + UUID.randomUUID();
	}

	@Test
	default void a_programme_comes_back_as_it_was() {
		var full = programme(planWith(MODELS, VERA), plan(CHARTER, MODELS))
			.place(at(MODELS, HALL, "06:00", "07:30"), DAYS)
			.state()
			.release(text("First"), DAYS, NOW)
			.state()
			.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
			.state()
			.cancel(MODELS)
			.state();
		String id = anId();
		programmes().insert(id, Decision.unchanged(full), COMMAND);

		assertThat(programmes().get(id, "x").state()).isEqualTo(full);
	}

	@Test
	default void a_programme_that_is_changed_and_released_often_comes_back_as_it_was() {
		String id = anId();
		var read = programmes().insert(id, Decision.unchanged(programme(plan(MODELS), plan(CHARTER))), COMMAND);
		for (int round = 0; round < 20; round++) {
			String starts = (round % 2 == 0) ? "06:00" : "08:00";
			read = programmes().update(read, read.state().place(at(MODELS, HALL, starts, "09:00"), DAYS), COMMAND);
			read = programmes().update(read, read.state().release(text("Release"), DAYS, NOW), COMMAND);
		}

		assertThat(programmes().get(id, "x").state()).isEqualTo(read.state());
		assertThat(read.state().releases().all()).hasSize(20);
	}

	@Test
	default void a_programme_begins_once() {
		String id = anId();
		programmes().insert(id, Decision.unchanged(Programme.empty(MEETING)), COMMAND);

		assertThatThrownBy(() -> programmes().insert(id, Decision.unchanged(Programme.empty(MEETING)), COMMAND))
			.isInstanceOf(ConcurrencyConflict.class);
	}

	@Test
	default void the_second_of_two_concurrent_changes_is_refused() {
		String id = anId();
		var read = programmes().insert(id, Decision.unchanged(Programme.empty(MEETING)), COMMAND);
		programmes().update(read, read.state().addRoom(HALL), COMMAND);

		assertThatThrownBy(() -> programmes().update(read, read.state().addRoom(MAJLIS), COMMAND))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(programmes().get(id, "x").state().rooms()).containsExactly(HALL);
	}

}
