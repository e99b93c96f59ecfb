package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.programme.application.SessionIdClaim;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.workshop.domain.Attendance;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Workshop;

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
class WorkshopServiceTest {

	private static final Actor SAMI = Actor.of("sami", "doha-2025:organiser");

	private static final Actor CHAIR = Actor.of("adjoa", "doha-2025:head:africa");

	private static final Actor RAPPORTEUR = Actor.of("arun", "doha-2025:delegate:asia-oceania");

	private static final Actor HIND = Actor.of("hind", "doha-2025:delegate:mena");

	private static final Actor OBSERVER = Actor.of("omar", "doha-2025:observer");

	private static final Actor STRANGER = Actor.of("stranger", "andes-2026:organiser");

	private final MemoryAggregates<Programme> programmes = new MemoryAggregates<>();

	private final MemoryAggregates<SessionIdClaim> claims = new MemoryAggregates<>();

	private final MeetingReplicas meetings = new MeetingReplicas(new MemoryReplicas<>());

	private final PlannedSessions sessions = new PlannedSessions(this.programmes, new SessionIdClaims(this.claims),
			this.meetings);

	private final MemoryAggregates<Workshop> storedWorkshops = new MemoryAggregates<>();

	private final MemoryAggregates<Output> storedOutputs = new MemoryAggregates<>(OutputListing.LISTING);

	private final WorkshopService workshops = new WorkshopService(this.storedWorkshops, this.storedOutputs,
			this.sessions, Clock.fixed(NOW, ZoneOffset.UTC));

	private final OutputService outputs = new OutputService(this.storedOutputs, this.workshops, this.meetings,
			new CitationReplicas(new MemoryReplicas<>(CitationReplicas.LISTING)), Clock.fixed(NOW, ZoneOffset.UTC));

	WorkshopServiceTest() {
		var planned = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true);
		this.meetings.keep(planned, cause(1, planned));
		var kept = plan(MODELS, List.of(new Contributor(CHAIR.person(), Part.CHAIR),
				new Contributor(RAPPORTEUR.person(), Part.RAPPORTEUR)), null);
		store(programme(kept, plan(CHARTER, MODELS)));
		for (SessionId session : List.of(MODELS, CHARTER)) {
			this.claims.insert(session.value(), Decision.unchanged(new SessionIdClaim(session, MEETING)), by(SAMI));
		}
	}

	private void store(Programme programme) {
		this.programmes.find(MEETING.value())
			.ifPresentOrElse((read) -> this.programmes.update(read, Decision.unchanged(programme), by(SAMI)),
					() -> this.programmes.insert(MEETING.value(), Decision.unchanged(programme), by(SAMI)));
	}

	private static <E extends DomainEvent> EventEnvelope<E> cause(long sequence, E event) {
		return new EventEnvelope<>("meeting/" + MEETING, sequence, "t", NOW, new PersonId("p"), "c", null, event);
	}

	private static RequestContext by(Actor actor) {
		return RequestContext.by(actor);
	}

	private Versioned<Output> say(Actor actor, String id) {
		return this.outputs.record(by(actor), MODELS, new NewOutput(new OutputId(id), OutputKind.IDEA, "en", "Words"));
	}

	@Nested
	class More_outputs_than_a_page_lists {

		@Test
		void come_page_after_page_and_are_all_working_papers() {
			workshops.open(by(CHAIR), MODELS);
			for (int number = 0; number <= ListQuery.PAGE; number++) {
				String id = String.format(Locale.ROOT, "o-%03d", number);
				say(HIND, id);
				outputs.carryForward(by(RAPPORTEUR), new OutputId(id));
			}
			workshops.open(by(SAMI), CHARTER);

			assertPages((from) -> outputs.of(HIND, MODELS, from));
			assertPages((from) -> outputs.workingPapers(HIND, CHARTER, from));
		}

		private void assertPages(Function<@Nullable Cursor, Slice<Versioned<Output>>> list) {
			var first = list.apply(null);
			var second = list.apply(first.next());

			assertThat(first.items()).hasSize(ListQuery.PAGE).extracting(Versioned::id).startsWith("o-000", "o-001");
			assertThat(second.items()).extracting(Versioned::id).containsExactly("o-050");
			assertThat(second.next()).isNull();
		}

	}

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
	class Recording {

		@Test
		void is_for_those_who_take_part_in_the_name_of_their_office() {
			workshops.open(by(SAMI), MODELS);

			assertThat(say(HIND, "o-1").state().office()).isEqualTo(new OfficeId("mena"));
			assertThat(say(SAMI, "o-2").state().office()).isNull();
			assertRefused("programme.unknown-session", () -> say(STRANGER, "o-3"));
		}

		@Test
		void is_for_an_observer_only_with_a_part_in_the_session() {
			workshops.open(by(SAMI), MODELS);

			assertThat(workshops.join(by(OBSERVER), MODELS).state().attendance()).hasSize(1);
			assertNotAllowed("actor.needs-role", () -> say(OBSERVER, "o-1"));
			store(programmes.get(MEETING.value(), "x")
				.state()
				.revise(plan(MODELS, List.of(new Contributor(OBSERVER.person(), Part.SPEAKER)), null), DAYS)
				.state());
			assertThat(say(OBSERVER, "o-1").state().by()).isEqualTo(OBSERVER.person());
		}

		@Test
		void is_refused_where_no_workshop_was_opened() {
			assertRefused("workshop.not-open", () -> say(HIND, "o-1"));
		}

	}

	@Nested
	class Changing_an_output {

		private static final OutputId ID = new OutputId("o-1");

		private static RequestContext seen(Actor actor, long version) {
			return new RequestContext(actor, version, null, null, null);
		}

		@Test
		void is_for_its_author_while_the_workshop_is_open_and_for_the_rapporteur_until_it_is_accepted() {
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-1");
			assertThat(outputs.reword(seen(HIND, 1), ID, "Other words").version()).isEqualTo(2);
			workshops.close(by(SAMI), MODELS);

			assertRefused("workshop.not-open", () -> outputs.reword(seen(HIND, 2), ID, "Late words"));
			assertThat(outputs.reword(seen(RAPPORTEUR, 2), ID, "Kept words").version()).isEqualTo(3);
			workshops.accept(by(SAMI), MODELS);
			assertRefused("workshop.accepted", () -> outputs.reword(seen(RAPPORTEUR, 3), ID, "No more words"));
		}

		@Test
		void is_not_for_others_not_even_an_organiser_who_may_only_mark_it() {
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-1");

			assertNotAllowed("actor.needs-role", () -> outputs.reword(by(SAMI), ID, "Other words"));
			assertNotAllowed("actor.needs-role", () -> outputs.withdraw(by(SAMI), ID));
			assertNotAllowed("actor.needs-role", () -> outputs.carryForward(by(HIND), ID));
			assertThat(outputs.carryForward(by(SAMI), ID).state().carriedForward()).isTrue();
			assertNotAllowed("actor.needs-role", () -> outputs.setAside(by(CHAIR), ID));
		}

	}

	@Nested
	class In_an_archived_meeting {

		@Test
		void nothing_changes_and_the_right_is_asked_first() {
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-1");
			var reached = new MeetingStageReached(MEETING, MeetingStage.ARCHIVED);
			meetings.keep(reached, cause(2, reached));

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
			meetings.keep(reached, cause(2, reached));
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
