package org.multaqa.sessions.workshop.application;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.sessions.workshop.domain.Attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertNotAllowed;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkshopServiceTest extends DohaWorkshops {

	@Nested
	class Opening {

		@Test
		void is_for_organiser_chair_and_rapporteur() {
			workshops.open(by(CHAIR), MODELS);

			assertThat(workshops.open(by(SAMI), MODELS)).isEqualTo(workshops.open(by(RAPPORTEUR), MODELS));
			assertNotAllowed("actor.needs-role", () -> workshops.open(by(HIND), CHARTER));
			assertRefused("programme.unknown-session", () -> workshops.open(by(STRANGER), CHARTER));
		}

		@Test
		void takes_up_what_was_carried_forward_and_nothing_else() {
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-carried");
			say(HIND, "o-left");
			outputs.carryForward(by(RAPPORTEUR), new OutputId("o-carried"));

			assertThat(workshops.open(by(SAMI), CHARTER).state().workingPapers())
				.containsExactly(new OutputId("o-carried"));
			assertThat(outputs.workingPapers(HIND, CHARTER, null).items()).extracting(Versioned::id)
				.containsExactly("o-carried");
		}

		@Test
		void says_whose_outputs_may_still_change() {
			assertThat(workshops.notYetAccepted(HIND, CHARTER)).containsExactly(MODELS);
			workshops.open(by(SAMI), MODELS);
			assertThat(workshops.notYetAccepted(HIND, CHARTER)).containsExactly(MODELS);
			workshops.close(by(RAPPORTEUR), MODELS);
			workshops.accept(by(RAPPORTEUR), MODELS);
			assertThat(workshops.notYetAccepted(HIND, CHARTER)).isEmpty();
		}

		@Test
		void is_refused_for_what_is_cancelled_or_unknown() {
			store(programmes.get(MEETING.value(), "x").state().cancel(CHARTER).state());

			assertRefused("workshop.session-cancelled", () -> workshops.open(by(SAMI), CHARTER));
			assertRefused("programme.unknown-session", () -> workshops.open(by(SAMI), new SessionId("nothing")));
		}

		@Test
		void is_refused_once_it_has_closed() {
			workshops.open(by(SAMI), MODELS);
			workshops.close(by(SAMI), MODELS);

			assertRefused("workshop.not-again", () -> workshops.open(by(SAMI), MODELS));
		}

		@Test
		void again_tells_nothing() {
			workshops.open(by(SAMI), MODELS);
			workshops.open(by(SAMI), MODELS);

			assertThat(storedWorkshops.told()).containsExactly(new WorkshopOpened(MEETING, MODELS, List.of()));
		}

	}

	@Nested
	class In_an_archived_meeting {

		@Test
		void nothing_changes_and_the_right_is_asked_first() {
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-1");
			var reached = new MeetingStageReached(MEETING, MeetingStage.ARCHIVED);
			meetings.keep(reached, envelope(2, reached));

			assertRefused("meeting.archived", () -> workshops.open(by(SAMI), CHARTER));
			assertRefused("meeting.archived", () -> workshops.join(by(HIND), MODELS));
			assertRefused("meeting.archived", () -> workshops.close(by(RAPPORTEUR), MODELS));
			assertRefused("meeting.archived", () -> say(HIND, "o-2"));
			assertRefused("meeting.archived", () -> outputs.withdraw(by(HIND), new OutputId("o-1")));
			assertNotAllowed("actor.needs-role", () -> workshops.close(by(HIND), MODELS));
			assertNotAllowed("actor.needs-role", () -> outputs.withdraw(by(CHAIR), new OutputId("o-1")));
			assertThat(outputs.of(HIND, MODELS, null).items()).hasSize(1);
		}

	}

	@Nested
	class A_role_that_changes {

		@Test
		void counts_as_the_programme_has_it_now() {
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-1");
			var programme = programmes.get(MEETING.value(), "x").state();
			store(programme.revise(plan(MODELS, List.of(new Contributor(HIND.person(), Part.RAPPORTEUR)), null), DAYS)
				.state());

			assertNotAllowed("actor.needs-role", () -> workshops.close(by(RAPPORTEUR), MODELS));
			assertThat(outputs.carryForward(by(HIND), new OutputId("o-1")).state().carriedForward()).isTrue();
		}

	}

	@Nested
	class Reading {

		@Test
		void is_for_the_people_of_the_meeting() {
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-1");

			assertThat(outputs.of(CHAIR, MODELS, null).items()).hasSize(1);
			assertRefused("programme.unknown-session", () -> outputs.of(STRANGER, MODELS, null));
			assertRefused("output.unknown", () -> outputs.read(STRANGER, new OutputId("o-1")));
			assertRefused("programme.unknown-session", () -> workshops.read(STRANGER, MODELS));
			assertRefused("output.unknown", () -> outputs.read(HIND, new OutputId("o-2")));
		}

		@Test
		void of_a_released_session_is_refused_to_others_as_they_know_of_it() {
			release();
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-1");

			assertNotAllowed("actor.not-in-meeting", () -> workshops.read(STRANGER, MODELS));
			assertNotAllowed("actor.not-in-meeting", () -> outputs.of(STRANGER, MODELS, null));
			assertRefused("output.unknown", () -> outputs.read(STRANGER, new OutputId("o-1")));
		}

		@Test
		void of_a_session_is_for_a_guest_with_a_part_in_it_to_know() {
			store(programmes.get(MEETING.value(), "x")
				.state()
				.revise(plan(MODELS, List.of(new Contributor(STRANGER.person(), Part.SPEAKER)), null), DAYS)
				.state());

			assertNotAllowed("actor.not-in-meeting", () -> workshops.read(STRANGER, MODELS));
			assertRefused("programme.unknown-session", () -> workshops.read(STRANGER, CHARTER));
		}

		private void release() {
			var reached = new MeetingStageReached(MEETING, MeetingStage.OPEN);
			meetings.keep(reached, envelope(2, reached));
			store(programmes.get(MEETING.value(), "x")
				.state()
				.addRoom(HALL)
				.state()
				.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
				.state()
				.release(text("First"), DAYS, NOW)
				.state());
		}

	}

	@Test
	void who_joins_is_listed_with_their_office() {
		this.workshops.open(by(SAMI), MODELS);
		this.workshops.join(by(HIND), MODELS);

		assertThat(this.workshops.join(by(HIND), MODELS).state().attendance())
			.containsExactly(new Attendance(new PersonId("hind"), new OfficeId("mena")));
		assertRefused("programme.unknown-session", () -> this.workshops.join(by(STRANGER), MODELS));
	}

}
