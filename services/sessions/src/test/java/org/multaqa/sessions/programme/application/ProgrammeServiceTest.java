package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.sessions.Refusals.assertNotAllowed;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.OMAR;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeServiceTest {

	private static final Actor SAMI = Actor.of("sami", "doha-2025:organiser");

	private static final Actor HIND = Actor.of("hind", "doha-2025:delegate:mena");

	private static final Actor STRANGER = Actor.of("stranger", "andes-2026:organiser");

	private final MemoryAggregates<Programme> stored = new MemoryAggregates<>();

	private final MemoryReplicas<ParticipantReplica> people = new MemoryReplicas<>();

	private final MemoryReplicas<PersonReplica> accounts = new MemoryReplicas<>();

	private final MeetingReplicas meetings = new MeetingReplicas(new MemoryReplicas<>());

	private final ParticipantReplicas participants = new ParticipantReplicas(this.people);

	private final MemoryInsertOnly<Release> documents = new MemoryInsertOnly<>();

	private final ReleaseDocuments releases = new ReleaseDocuments(this.documents);

	private final ProgrammeService programmes = new ProgrammeService(this.stored,
			new SessionIdClaims(new MemoryInsertOnly<>()), this.meetings,
			new KnownPeople(this.participants, this.accounts), this.releases, NothingBesides.KNOWN,
			Clock.fixed(NOW, ZoneOffset.UTC));

	private final ProgrammeQueryService queries = new ProgrammeQueryService(this.programmes, this.meetings,
			this.participants, new KnownPeople(this.participants, this.accounts), this.releases, NothingBesides.KNOWN);

	ProgrammeServiceTest() {
		know(MEETING);
		know(VERA);
		know(OMAR);
	}

	private void know(PersonId person) {
		var event = new PersonNamed(person, text("Somebody"), MEETING);
		this.accounts.apply(person.value(), envelope("person/" + person, 1, event),
				(_) -> new PersonReplica(person, event.name(), event.guestOf()));
	}

	private void know(MeetingId meeting) {
		var event = new MeetingPlanned(meeting, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true, null, null);
		this.meetings.keep(event, envelope("meeting/" + meeting, 1, event));
	}

	private void reach(MeetingStage stage) {
		var event = new MeetingStageReached(MEETING, stage);
		this.meetings.keep(event, envelope("meeting/" + MEETING, 2, event));
	}

	private static <E extends DomainEvent> EventEnvelope<E> envelope(String subject, long sequence, E event) {
		return new EventEnvelope<>(subject, sequence, "t", NOW, new PersonId("p"), "c", null, event);
	}

	private static RequestContext by(Actor actor) {
		return RequestContext.by(actor);
	}

	private void release() {
		this.programmes.addRoom(by(SAMI), MEETING, HALL);
		this.programmes.plan(by(SAMI), MEETING, planWith(MODELS, VERA));
		this.programmes.place(by(SAMI), MEETING, at(MODELS, HALL, "06:00", "07:00"), null);
		this.programmes.release(by(SAMI), MEETING, text("First"));
	}

	@Nested
	class A_programme {

		@Test
		void is_there_with_its_meeting_and_stored_with_its_first_change() {
			assertThat(queries.read(SAMI, MEETING).state().programme()).isEqualTo(Programme.empty(MEETING));
			assertThat(queries.read(SAMI, MEETING).version()).isZero();
			assertThat(stored.all()).isEmpty();

			assertThat(programmes.addRoom(by(SAMI), MEETING, HALL).version()).isEqualTo(1);
		}

		@Test
		void of_an_unknown_meeting_is_refused() {
			assertRefused("meeting.unknown", () -> programmes.addRoom(by(Actor.of("sami", "nowhere:organiser")),
					new MeetingId("nowhere"), HALL));
		}

		@Test
		void is_changed_by_organisers_only() {
			assertNotAllowed("actor.needs-role", () -> programmes.addRoom(by(HIND), MEETING, HALL));
			assertNotAllowed("actor.needs-role",
					() -> programmes.check(HIND, MEETING, at(MODELS, HALL, "06:00", "07:00")));
			reach(MeetingStage.OPEN);
			assertNotAllowed("actor.needs-role", () -> programmes.addRoom(by(STRANGER), MEETING, HALL));
		}

		@Test
		void of_a_draft_meeting_is_as_of_none_to_a_stranger() {
			release();

			assertRefused("meeting.unknown", () -> programmes.addRoom(by(STRANGER), MEETING, HALL));
			assertRefused("meeting.unknown", () -> queries.read(STRANGER, MEETING));
		}

		@Test
		void is_refused_to_others_before_it_is_said_that_the_meeting_is_archived() {
			reach(MeetingStage.ARCHIVED);

			assertNotAllowed("actor.needs-role", () -> programmes.addRoom(by(HIND), MEETING, HALL));
			assertNotAllowed("actor.needs-role", () -> programmes.revise(by(HIND), MEETING, plan(MODELS)));
			assertRefused("meeting.archived", () -> programmes.addRoom(by(SAMI), MEETING, HALL));
		}

		@Test
		void is_held_in_the_languages_of_the_meeting_unless_said_otherwise() {
			var silent = new SessionPlan(MODELS, plan(CHARTER).kind(), text("Models"), null, List.of(), List.of(),
					List.of(), null, List.of());

			assertThat(programmes.plan(by(SAMI), MEETING, silent).state().get(MODELS).plan().languages())
				.containsExactly("ar", "en");
		}

		@Test
		void shares_no_id_of_a_session_with_another_meeting() {
			var andes = new MeetingId("andes-2026");
			know(andes);
			programmes.plan(by(SAMI), MEETING, plan(MODELS));

			assertRefused("programme.session-exists", () -> programmes.plan(by(STRANGER), andes, plan(MODELS)));
			assertThat(programmes.plan(by(SAMI), MEETING, plan(MODELS)).version()).isEqualTo(1);
		}

		@Test
		void is_revised_only_as_it_was_last_seen() {
			programmes.plan(by(SAMI), MEETING, plan(MODELS));

			assertThatThrownBy(() -> programmes.revise(by(SAMI), MEETING, planWith(MODELS, VERA)))
				.isInstanceOf(RequestContext.MissingPrecondition.class);
			assertThatThrownBy(() -> programmes.revise(new RequestContext(SAMI, 0L, null, null, null), MEETING,
					planWith(MODELS, VERA)))
				.isInstanceOf(ConcurrencyConflict.class);
		}

		@Test
		void names_guests_and_members_of_the_meeting_and_nobody_else() {
			var olga = new PersonId("olga");
			var granted = new RoleGranted(MEETING, olga, Role.OBSERVER);
			participants.expect(MEETING, olga, envelope("meeting/" + MEETING, 3, granted));
			programmes.plan(by(SAMI), MEETING, planWith(MODELS, VERA, olga));

			var elsewhere = new PersonId("mei");
			accounts.apply(elsewhere.value(),
					envelope("person/" + elsewhere, 1, new PersonNamed(elsewhere, text("Mei"))),
					(_) -> new PersonReplica(elsewhere, text("Mei"), null));
			assertRefused("person.not-in-meeting",
					() -> programmes.plan(by(SAMI), MEETING, planWith(CHARTER, elsewhere)));
			assertRefused("person.unknown",
					() -> programmes.plan(by(SAMI), MEETING, planWith(CHARTER, new PersonId("nobody-here"))));
			assertRefused("person.unknown", () -> programmes.revise(new RequestContext(SAMI, 1L, null, null, null),
					MEETING, planWith(MODELS, VERA, new PersonId("nobody-here"))));
		}

		@Test
		void keeps_who_is_named_though_the_account_is_gone() {
			programmes.plan(by(SAMI), MEETING, planWith(MODELS, VERA));
			accounts.erase(VERA.value());

			var revised = programmes.revise(new RequestContext(SAMI, 1L, null, null, null), MEETING,
					planFor(planWith(MODELS, VERA), 12));
			assertThat(revised.state().get(MODELS).plan().capacity()).isEqualTo(12);
		}

		private static SessionPlan planFor(SessionPlan plan, int people) {
			return plan(plan.id(), plan.people(), people);
		}

		@Test
		void released_under_a_key_is_released_once() {
			programmes.addRoom(by(SAMI), MEETING, HALL);
			programmes.plan(by(SAMI), MEETING, plan(MODELS));
			programmes.place(by(SAMI), MEETING, at(MODELS, HALL, "06:00", "07:00"), null);
			var context = new RequestContext(SAMI, null, "release-1", "f", null);
			programmes.release(context, MEETING, text("First"));
			programmes.release(context, MEETING, text("First"));

			assertThat(stored.told()).filteredOn(ProgrammeReleased.class::isInstance).hasSize(1);
		}

	}

	@Nested
	class Reading {

		@Test
		void others_see_the_latest_release_and_nothing_of_the_draft() {
			release();
			programmes.addRoom(by(SAMI), MEETING, MAJLIS);
			programmes.place(by(SAMI), MEETING, at(MODELS, MAJLIS, "08:00", "09:00"), null);
			programmes.plan(by(SAMI), MEETING, plan(CHARTER));

			assertThat(queries.read(HIND, MEETING).state()).isInstanceOfSatisfying(ReleasedProgramme.class,
					(released) -> {
						assertThat(released.release().sessions()).containsExactly(new ReleasedSession(
								planWith(MODELS, VERA), ReleaseServiceTest.in(HALL, "06:00", "07:00"), false));
						assertThat(released.rooms()).containsExactly(HALL);
					});
		}

		@Test
		void there_is_nothing_before_the_first_release() {
			reach(MeetingStage.OPEN);

			assertRefused("programme.not-released", () -> queries.read(HIND, MEETING));
			assertRefused("programme.not-released", () -> queries.read(STRANGER, MEETING));
			assertRefused("programme.not-released", () -> queries.released(SAMI, MEETING));
		}

		@Test
		void a_release_is_public_once_the_meeting_is_open_and_its_draft_never() {
			release();
			reach(MeetingStage.OPEN);

			assertThat(queries.read(STRANGER, MEETING).state()).isInstanceOf(ReleasedProgramme.class);
			assertThat(queries.read(HIND, MEETING).state()).isInstanceOf(ReleasedProgramme.class);
			assertThat(queries.read(SAMI, MEETING).state()).isInstanceOf(DraftProgramme.class);
		}

		@Test
		void organisers_see_what_they_should_look_at() {
			release();
			accounts.erase(VERA.value());
			programmes.plan(by(SAMI), MEETING, planWith(CHARTER, OMAR));
			accounts.erase(OMAR.value());
			var event = new RoleGranted(MEETING, OMAR, Role.OBSERVER);
			participants.doNotExpect(MEETING, OMAR, envelope("delegation/x", 1, event));

			assertThat(((DraftProgramme) queries.read(SAMI, MEETING).state()).warnings())
				.extracting(PlanningWarning::code)
				.containsExactly("programme.unknown-person", "programme.without-rapporteur",
						"programme.person-not-coming", "programme.without-place");
		}

		@Test
		void there_is_no_warning_of_a_guest() {
			release();

			assertThat(((DraftProgramme) queries.read(SAMI, MEETING).state()).warnings())
				.extracting(PlanningWarning::code)
				.doesNotContain("programme.unknown-person");
		}

		@Test
		void there_is_no_warning_of_somebody_who_is_expected() {
			release();
			accounts.erase(VERA.value());
			var event = new RoleGranted(MEETING, VERA, Role.OBSERVER);
			participants.expect(MEETING, VERA, envelope("meeting/doha-2025", 2, event));

			assertThat(((DraftProgramme) queries.read(SAMI, MEETING).state()).warnings())
				.extracting(PlanningWarning::code)
				.doesNotContain("programme.unknown-person");
		}

	}

	@Test
	void a_release_says_when_it_was_made() {
		release();

		assertThat(this.queries.released(HIND, MEETING).state().release().at()).isEqualTo(Instant.from(NOW));
		assertThat(this.queries.released(HIND, MEETING).state().release().name())
			.isEqualTo(LocalizedText.of("en", "First"));
	}

}
