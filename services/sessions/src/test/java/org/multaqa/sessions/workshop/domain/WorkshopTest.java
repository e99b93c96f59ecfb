package org.multaqa.sessions.workshop.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.WorkshopEvent.WorkshopAccepted;
import org.multaqa.model.events.WorkshopEvent.WorkshopClosing;
import org.multaqa.model.events.WorkshopEvent.WorkshopJoined;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.model.events.WorkshopEvent.WorkshopReopened;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.api.WorkshopStage;
import org.multaqa.sessions.workshop.domain.Stage.Open;

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
		return close(open()).state();
	}

	static Workshop accepted() {
		return accept(closing()).state();
	}

	/** What is known of a session with this workshop in it. */
	static SessionFacts facts(Workshop workshop) {
		return new SessionFacts(
				new MeetingFacts(MEETING, LocalizedText.of("en", "Meeting"), MeetingStage.RUNNING, null),
				SessionKind.WORKSHOP, LocalizedText.of("en", "Charter"), List.of(), true, false, workshop.reached(),
				workshop.attending());
	}

	@ParameterizedTest
	@EnumSource(names = { "BREAK", "SOCIAL" })
	void no_workshop_opens_where_nobody_works(SessionKind kind) {
		var facts = new SessionFacts(
				new MeetingFacts(MEETING, LocalizedText.of("en", "Meeting"), MeetingStage.RUNNING, null), kind,
				LocalizedText.of("en", "Coffee"), List.of(), true, false, WorkshopStage.NOT_OPEN, Set.of());

		assertThat(facts.opening()).isEqualTo(Permission.refused("workshop.not-in-a-break", facts.title()));
	}

	private static Decision<Workshop> join(Workshop workshop, PersonId person, @Nullable OfficeId office) {
		return workshop.join(facts(workshop), person, office);
	}

	private static Decision<Workshop> close(Workshop workshop) {
		return workshop.close(facts(workshop), NOW);
	}

	private static Decision<Workshop> reopen(Workshop workshop, LocalizedText reason) {
		return workshop.reopen(facts(workshop), reason, NOW);
	}

	private static Decision<Workshop> accept(Workshop workshop) {
		return workshop.accept(facts(workshop), NOW);
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
			var decision = join(open(), HIND, MENA);

			assertThat(decision.state().attendance()).containsExactly(new Attendance(HIND, MENA));
			assertThat(decision.events()).containsExactly(new WorkshopJoined(MEETING, SESSION, HIND, MENA));
		}

		@Test
		void is_possible_without_an_office_and_while_it_closes() {
			assertThat(join(closing(), HIND, null).events())
				.containsExactly(new WorkshopJoined(MEETING, SESSION, HIND, null));
		}

		@Test
		void is_refused_once_it_is_accepted() {
			assertRefused("workshop.accepted", () -> join(accepted(), HIND, MENA));
		}

		@Test
		void again_changes_nothing_even_after_that() {
			var joined = join(open(), HIND, MENA).state();

			assertThat(join(joined, HIND, MENA).isUnchanged()).isTrue();
			assertThat(join(accept(close(joined).state()).state(), HIND, MENA).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Closing {

		@Test
		void is_told() {
			assertThat(close(open()).events()).containsExactly(new WorkshopClosing(MEETING, SESSION));
		}

		@Test
		void is_refused_once_it_is_accepted() {
			assertRefused("workshop.accepted", () -> close(accepted()));
		}

		@Test
		void again_changes_nothing() {
			assertThat(close(closing()).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Reopening {

		private static final LocalizedText WHY = LocalizedText.of("en", "Closed too early");

		@Test
		void is_told_with_the_reason() {
			var decision = reopen(closing(), WHY);

			assertThat(decision.state().stage()).isEqualTo(new Open(NOW));
			assertThat(decision.events()).containsExactly(new WorkshopReopened(MEETING, SESSION, WHY));
		}

		@Test
		void is_refused_once_it_is_accepted_and_with_a_reason_beyond_a_page() {
			assertRefused("workshop.accepted", () -> reopen(accepted(), WHY));
			assertRefused("text.too-long",
					() -> reopen(closing(), LocalizedText.of("en", "x".repeat(Workshop.LONGEST_REASON + 1))));
		}

		@Test
		void again_changes_nothing() {
			assertThat(reopen(reopen(closing(), WHY).state(), WHY).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Accepting {

		@Test
		void is_told() {
			assertThat(accept(closing()).events()).containsExactly(new WorkshopAccepted(MEETING, SESSION));
		}

		@Test
		void is_refused_while_it_is_open() {
			assertRefused("workshop.not-closing", () -> accept(open()));
		}

		@Test
		void again_changes_nothing() {
			assertThat(accept(accepted()).isUnchanged()).isTrue();
		}

	}

}
