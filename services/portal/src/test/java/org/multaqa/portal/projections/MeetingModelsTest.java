package org.multaqa.portal.projections;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.WorkingDraft;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.registration.api.MemberState;
import org.multaqa.sessions.api.ProgrammeFacts;
import org.multaqa.sessions.api.WorkshopStage;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingModelsTest extends ToldModels {

	@Nested
	class A_meeting {

		@Test
		void reaches_stages_and_gives_roles_and_takes_them_back() {
			read("meeting.planned.v1", "meeting.stage-reached.v1", "meeting.role-granted.v1");
			var meeting = models.meeting(DOHA).orElseThrow();

			assertThat(meeting.names().exactly("en")).startsWith("Meeting of the Regional Offices");
			assertThat(meeting.stage()).isEqualTo(MeetingStage.RUNNING);
			assertThat(meeting.appointments()).hasSize(1);
			assertThat(meeting.holders(meeting.appointments().getFirst().role()))
				.containsExactly(meeting.appointments().getFirst().person());
			assertThat(meeting.last()).isEqualTo(new LastEvent(3, 3, Telling.BEGIN.plusSeconds(120), Telling.TELLER));
		}

		@Test
		void is_what_it_was_revised_to_be_and_keeps_its_stage_and_roles() {
			read("meeting.planned.v1", "meeting.stage-reached.v1", "meeting.role-granted.v1", "meeting.revised.v1");
			var meeting = models.meeting(DOHA).orElseThrow();

			assertThat(meeting.names().exactly("en")).startsWith("First Meeting");
			assertThat(meeting.to()).isEqualTo("2025-12-10");
			assertThat(meeting.stage()).isEqualTo(MeetingStage.RUNNING);
			assertThat(meeting.appointments()).hasSize(1);
		}

		@Test
		void is_not_there_before_it_is_planned() {
			read("meeting.stage-reached.v1");

			assertThat(models.meetings(ListQuery.by("from").where("readers", "everybody")).items()).isEmpty();
		}

	}

	@Nested
	class A_delegation {

		private static final DelegationId MENA = new DelegationId("doha-2025-mena");

		private static final PersonId HEAD = new PersonId("p-b47e");

		@Test
		void follows_its_people_from_the_nomination_to_the_door() {
			read("delegation.invited.v1", "delegate.nominated.v1");
			assertThat(stateOf(HEAD)).isEqualTo(MemberState.NOMINATED);

			read("delegate.registered.v1", "delegate.approved.v1");
			assertThat(stateOf(HEAD)).isEqualTo(MemberState.APPROVED);
			assertThat(delegation().acting(Role.HEAD)).containsExactly(HEAD);

			read("delegate.checked-in.v1");
			assertThat(stateOf(HEAD)).isEqualTo(MemberState.CHECKED_IN);
			assertThat(delegation().taken(Role.HEAD)).isEqualTo(1);
			assertThat(models.delegations(DOHA)).containsExactly(delegation());

			read("delegate.check-in-reverted.v1", "delegate.roles-changed.v1");
			assertThat(stateOf(HEAD)).isEqualTo(MemberState.APPROVED);
			assertThat(delegation().member(HEAD).orElseThrow().roles()).containsExactly(Role.HEAD, Role.DELEGATE);
		}

		@Test
		void is_one_of_a_thousand_and_more() {
			IntStream.rangeClosed(1, 1_001)
				.forEach((number) -> apply(telling.tell(new DelegationInvited(new DelegationId("d-" + number), DOHA,
						new OfficeId("o-" + number), Map.of(Role.DELEGATE, 1), true))));

			assertThat(models.delegations(DOHA)).hasSize(1_001);
		}

		@Test
		void counts_who_waits_only_from_the_promotion_on() {
			read("delegation.invited.v1", "delegate.nominated.v1.2");
			assertThat(delegation().taken(Role.DELEGATE)).isZero();

			read("delegate.promoted.v1");
			assertThat(delegation().taken(Role.DELEGATE)).isEqualTo(1);
		}

		@Test
		void gives_the_seat_of_who_is_replaced_to_the_successor() {
			var other = new DelegationId("doha-2025-latin-america-caribbean");
			var leaving = new PersonId("p-e912");
			apply(telling.tell(
					new DelegationInvited(other, DOHA, new OfficeId("latin-america-caribbean"),
							Map.of(Role.DELEGATE, 1), true),
					new DelegateNominated(other, DOHA, new OfficeId("latin-america-caribbean"), leaving,
							List.of(Role.DELEGATE), false)));
			read("delegate.replaced.v1");
			var delegation = models.delegation(other).orElseThrow();

			assertThat(delegation.member(leaving).orElseThrow().state()).isEqualTo(MemberState.WITHDRAWN);
			assertThat(delegation.facts().replacement(leaving)).isEqualTo(Permission.alreadySo());
			assertThat(delegation.member(new PersonId("p-c06a")).orElseThrow().isSeated()).isTrue();
			assertThat(delegation.taken(Role.DELEGATE)).isEqualTo(1);
		}

		private Delegation delegation() {
			return models.delegation(MENA).orElseThrow();
		}

		private MemberState stateOf(PersonId person) {
			return delegation().member(person).orElseThrow().state();
		}

	}

	@Nested
	class A_programme {

		private static final SessionId WORKSHOP = new SessionId("w-shared-training");

		@Test
		void shows_a_session_only_where_it_was_released() {
			read("programme.room-added.v1", "programme.session-planned.v1", "programme.session-placed.v1");
			assertThat(session().placed()).isNotNull();
			assertThat(session().released()).isEmpty();

			read("programme.released.v1");
			assertThat(session().released()).isPresent();
		}

		@Test
		void has_a_room_as_it_is_now_until_it_is_removed() {
			read("programme.room-added.v1", "programme.room-revised.v1");
			assertThat(room().names().exactly("en")).isEqualTo("Great Majlis Hall");
			assertThat(room().capacity()).isEqualTo(80);
			assertThat(factsOfTheRoom().retired()).isFalse();
			assertThat(factsOfTheRoom().used()).isFalse();

			read("programme.room-revised.v1.2", "programme.session-planned.v1", "programme.session-placed.v1");
			assertThat(room().retired()).isEqualTo("2025-12-08T05:30:00Z");
			assertThat(factsOfTheRoom().retired()).isTrue();
			assertThat(factsOfTheRoom().used()).isTrue();

			read("programme.room-removed.v1");
			assertThat(models.programmes().of(DOHA).orElseThrow().rooms()).isEmpty();
		}

		@Test
		void has_the_rules_by_which_it_is_planned_and_versions_of_its_parts() {
			read("programme.room-added.v1");
			assertThat(models.programmes().of(DOHA).orElseThrow().planned()).isEqualTo(Programme.Planning.USUAL);
			long added = room().version();

			read("programme.room-use-set.v1", "programme.presence-set.v1", "programme.rules-set.v1");
			var planned = models.programmes().of(DOHA).orElseThrow().planned();
			assertThat(planned.rules().of(PlanningRule.ROOM_TOO_SMALL)).isEqualTo(Severity.WARN);
			assertThat(planned.timesOf(new PersonId("noura-makhtut"))).hasSize(2);
			assertThat(room().used().parallel()).isTrue();
			assertThat(room().version()).isGreaterThan(added);

			long used = room().version();
			read("programme.session-placed.v1.2");
			assertThat(room().version()).isEqualTo(used);
		}

		private Programme.Room room() {
			return models.programmes().of(DOHA).orElseThrow().rooms().getFirst();
		}

		private ProgrammeFacts.DraftRoom factsOfTheRoom() {
			return draft().facts().room(room().id()).orElseThrow();
		}

		@Test
		void differs_from_its_release_where_a_session_or_a_place_does() {
			read("programme.room-added.v1", "programme.session-planned.v1");
			assertThat(draft().facts().isChanged()).isFalse();

			read("programme.session-placed.v1");
			assertThat(draft().facts().isChanged()).isTrue();

			apply(telling.tell(new ProgrammeReleased(DOHA, 1, LocalizedText.of("en", "First"), "hash", 1, 1)));
			assertThat(draft().facts().isChanged()).isFalse();

			read("programme.session-revised.v1");
			assertThat(draft().facts().isChanged()).isTrue();
		}

		@Test
		void keeps_what_was_released_when_the_draft_goes_on() {
			read("programme.session-planned.v1", "programme.session-placed.v1", "programme.released.v1",
					"programme.session-revised.v1", "programme.session-unplaced.v1");

			assertThat(session().placed()).isNull();
			assertThat(session().released()).isPresent();
			assertThat(session().plan().capacity()).isEqualTo(36);
			assertThat(session().shown().capacity()).isEqualTo(30);
			assertThat(snapshot().sessions().buildingOn(new SessionId("s-good-practice")))
				.extracting(PlannedSession::id)
				.containsExactly(WORKSHOP);
		}

		@Test
		void is_no_larger_with_many_sessions_than_with_one_so_that_an_event_costs_what_it_changes() {
			read("programme.session-planned.v1", "programme.session-placed.v1");
			int small = json().length();
			var plan = session().plan();
			IntStream.range(0, 500)
				.mapToObj((number) -> new SessionPlan(new SessionId("s-" + number), plan.kind(), plan.title(), null,
						List.of(), List.of(), List.of("en"), null, List.of()))
				.forEach((each) -> apply(telling.tell(new SessionPlanned(DOHA, each))));

			assertThat(json()).hasSizeLessThan(small + 10);
			assertThat(draft().sessions()).hasSize(501)
				.extracting(PlannedSession::number)
				.isSorted()
				.doesNotHaveDuplicates();
		}

		private String json() {
			return ModelJson.mapper().writeValueAsString(models.programmes().of(DOHA).orElseThrow());
		}

		private PlannedSession session() {
			return snapshot().sessions().find(WORKSHOP).orElseThrow();
		}

		private WorkingDraft draft() {
			return snapshot().sessions().draft().orElseThrow();
		}

		private Snapshot snapshot() {
			return new Snapshot(models, DOHA);
		}

	}

	@Nested
	class A_workshop_and_its_outputs {

		private static final OutputId OUTPUT = new OutputId("o-training-in-own-language");

		@Test
		void open_close_and_stand() {
			read("workshop.opened.v1", "workshop.joined.v1", "workshop.joined.v1");
			var open = models
				.workshops(ListQuery.by("changed").where("meeting", DOHA).where("stage", WorkshopStage.OPEN))
				.items()
				.getFirst();
			assertThat(open.stage()).isEqualTo(WorkshopStage.OPEN);
			assertThat(open.attendance()).hasSize(1);

			read("workshop.closing.v1", "workshop.reopened.v1");
			var again = models.workshop(open.session()).orElseThrow();
			assertThat(again.stage()).isEqualTo(WorkshopStage.OPEN);
			assertThat(again.reopened().reason().exactly("en")).contains("Latin America");

			read("workshop.closing.v1", "workshop.accepted.v1");
			assertThat(models.workshop(open.session()).orElseThrow().stage()).isEqualTo(WorkshopStage.ACCEPTED);
		}

		@Test
		void keep_all_their_words() {
			read("output.recorded.v1", "output.reworded.v1", "output.carried-forward.v1");
			var output = models.output(OUTPUT).orElseThrow();

			assertThat(output.wordings()).extracting(Output.Wording::number).containsExactly(1, 2);
			assertThat(output.latest().words()).contains("منذ البداية");
			assertThat(output.carriedForward()).isTrue();
			assertThat(models.outputs(ListQuery.by("place").where("session", output.session())).items())
				.containsExactly(output);
		}

	}

	@Nested
	class A_person {

		private static final PersonId PERSON = ((PersonNamed) Telling.read("person.named.v1")).person();

		@Test
		void has_a_name_until_it_is_erased() {
			read("person.named.v1");
			assertThat(models.names(List.of(PERSON, PERSON))).containsOnlyKeys(PERSON);

			models.bySubject().erase("person/" + PERSON);
			assertThat(models.name(PERSON)).isEmpty();
		}

		@Test
		void stays_erased_when_the_old_name_comes_again() {
			var named = telling.contract("person.named.v1");
			models.bySubject().apply(named);
			models.bySubject().erase("person/" + PERSON);
			models.bySubject().apply(named);

			assertThat(models.name(PERSON)).isEmpty();
		}

	}

}
