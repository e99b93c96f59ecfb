package org.multaqa.sessions.workshop.domain;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.WorkshopAccepted;
import org.multaqa.model.events.WorkshopEvent.WorkshopClosing;
import org.multaqa.model.events.WorkshopEvent.WorkshopJoined;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.sessions.workshop.domain.WorkshopStage.Open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkshopTest {

	static final MeetingId MEETING = new MeetingId("doha-2025");

	static final SessionId SESSION = new SessionId("charter");

	static final Instant NOW = Instant.parse("2025-12-08T06:00:00Z");

	static final PersonId HIND = new PersonId("hind");

	static final OfficeId MENA = new OfficeId("mena");

	static final List<OutputId> PAPERS = List.of(new OutputId("o-1"), new OutputId("o-2"));

	static Workshop open() {
		return Workshop.open(SESSION, MEETING, PAPERS, NOW).state();
	}

	static Workshop closing() {
		return open().close(NOW).state();
	}

	static Workshop accepted() {
		return closing().accept(NOW).state();
	}

	@Test
	void opens_with_what_earlier_sessions_carried_forward() {
		var decision = Workshop.open(SESSION, MEETING, PAPERS, NOW);

		assertThat(decision.state().stage()).isEqualTo(new Open(NOW));
		assertThat(decision.events()).containsExactly(new WorkshopOpened(MEETING, SESSION, PAPERS));
	}

	@Nested
	class Joining {

		@Test
		void is_told_with_the_office() {
			var decision = open().join(HIND, MENA);

			assertThat(decision.state().attendance()).containsExactly(new Attendance(HIND, MENA));
			assertThat(decision.events()).containsExactly(new WorkshopJoined(MEETING, SESSION, HIND, MENA));
		}

		@Test
		void is_possible_without_an_office_and_while_it_closes() {
			assertThat(closing().join(HIND, null).events())
				.containsExactly(new WorkshopJoined(MEETING, SESSION, HIND, null));
		}

		@Test
		void is_refused_once_it_is_accepted() {
			assertRefused("workshop.accepted", () -> accepted().join(HIND, MENA));
		}

		@Test
		void again_changes_nothing_even_after_that() {
			var joined = open().join(HIND, MENA).state();

			assertThat(joined.join(HIND, MENA).isUnchanged()).isTrue();
			assertThat(joined.close(NOW).state().accept(NOW).state().join(HIND, MENA).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Closing {

		@Test
		void is_told() {
			assertThat(open().close(NOW).events()).containsExactly(new WorkshopClosing(MEETING, SESSION));
		}

		@Test
		void is_refused_once_it_is_accepted() {
			assertRefused("workshop.accepted", () -> accepted().close(NOW));
		}

		@Test
		void again_changes_nothing() {
			assertThat(closing().close(NOW).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Accepting {

		@Test
		void is_told() {
			assertThat(closing().accept(NOW).events()).containsExactly(new WorkshopAccepted(MEETING, SESSION));
		}

		@Test
		void is_refused_while_it_is_open() {
			assertRefused("workshop.not-closing", () -> open().accept(NOW));
		}

		@Test
		void again_changes_nothing() {
			assertThat(accepted().accept(NOW).isUnchanged()).isTrue();
		}

	}

}
