package org.multaqa.portal.readmodels;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.events.Received;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventCatalogue;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Role;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.portal.Telling;
import org.multaqa.portal.pages.JoinPage.MemberState;
import org.multaqa.portal.pages.RecommendationStage;
import org.multaqa.portal.pages.RoadmapPage.RoadmapStage;
import org.multaqa.portal.pages.WorkshopStage;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadModelsTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final RecommendationId TRAINING = new RecommendationId("r-shared-training");

	private static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	private final ReadModels models = new ReadModels(Shelves.inMemory());

	private final Telling telling = new Telling();

	@Nested
	class A_meeting {

		@Test
		void reaches_stages_and_gives_roles_and_takes_them_back() {
			read("meeting.planned.v1", "meeting.stage-reached.v1", "meeting.role-granted.v1");
			var meeting = models.meeting(DOHA).orElseThrow();

			assertThat(meeting.names().in("en")).startsWith("Meeting of the Regional Offices");
			assertThat(meeting.stage()).isEqualTo(MeetingStage.RUNNING);
			assertThat(meeting.appointments()).hasSize(1);
			assertThat(meeting.holders(meeting.appointments().getFirst().role()))
				.containsExactly(meeting.appointments().getFirst().person());
			assertThat(meeting.last()).isEqualTo(new Mark(3, 3, Telling.BEGIN.plusSeconds(120), Telling.TELLER));
		}

		@Test
		void is_not_there_before_it_is_planned() {
			read("meeting.stage-reached.v1");

			assertThat(models.meetings()).isEmpty();
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
			var draft = models.programme(DOHA).orElseThrow();
			assertThat(draft.placed(WORKSHOP)).isPresent();
			assertThat(draft.released(WORKSHOP)).isEmpty();

			read("programme.released.v1");
			assertThat(models.programme(DOHA).orElseThrow().released(WORKSHOP)).isPresent();
		}

		@Test
		void keeps_what_was_released_when_the_draft_goes_on() {
			read("programme.session-planned.v1", "programme.session-placed.v1", "programme.released.v1",
					"programme.session-revised.v1", "programme.session-unplaced.v1");
			var programme = models.programme(DOHA).orElseThrow();

			assertThat(programme.placed(WORKSHOP)).isEmpty();
			assertThat(programme.released(WORKSHOP)).isPresent();
			assertThat(programme.session(WORKSHOP).orElseThrow().plan().capacity()).isEqualTo(36);
			assertThat(programme.builtOnBy(new SessionId("s-good-practice")))
				.extracting((planned) -> planned.plan().id())
				.containsExactly(WORKSHOP);
		}

	}

	@Nested
	class A_workshop_and_its_outputs {

		private static final OutputId OUTPUT = new OutputId("o-training-in-own-language");

		@Test
		void open_close_and_stand() {
			read("workshop.opened.v1", "workshop.joined.v1", "workshop.joined.v1");
			var open = models.workshops(DOHA).getFirst();
			assertThat(open.stage()).isEqualTo(WorkshopStage.OPEN);
			assertThat(open.attendance()).hasSize(1);

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
			assertThat(models.outputs(DOHA)).containsExactly(output);
			assertThat(models.outputs(output.session())).containsExactly(output);
		}

	}

	@Nested
	class A_recommendation {

		@Test
		void goes_from_draft_to_agreement_with_a_reservation_that_is_lifted() {
			read("recommendation.drafted.v1", "recommendation.reworded.v1");
			assertThat(recommendation().submitted()).isNull();

			read("recommendation.submitted.v1", "recommendation.supported.v1", "recommendation.discussion-opened.v1",
					"recommendation.position-stated.v1", "recommendation.agreed.v1");
			var agreed = recommendation();
			assertThat(agreed.stage()).isEqualTo(RecommendationStage.AGREED);
			assertThat(agreed.submitted()).isEqualTo(Telling.BEGIN.plusSeconds(120));
			assertThat(agreed.supports()).hasSize(1);
			assertThat(agreed.position(new OfficeId("latin-america-caribbean"))).isPresent();
			assertThat(agreed.reservations()).extracting(Recommendation.Travelling::lifted).containsOnlyNulls();

			read("recommendation.reservation-lifted.v1");
			assertThat(recommendation().reservations()).extracting(Recommendation.Travelling::lifted)
				.containsExactly(Telling.BEGIN.plusSeconds(7 * 60));
			assertThat(recommendation().timeline()).extracting(Happening::kind)
				.startsWith("recommendation-drafted", "recommendation-reworded", "recommendation-submitted")
				.endsWith("recommendation-agreed", "recommendation-reservation-lifted")
				.hasSize(8);
		}

		@Test
		void counts_an_office_once_however_often_it_supports() {
			read("recommendation.drafted.v1", "recommendation.submitted.v1", "recommendation.supported.v1",
					"recommendation.supported.v1");
			assertThat(recommendation().supports()).hasSize(1);

			read("recommendation.support-withdrawn.v1");
			assertThat(recommendation().supports()).isEmpty();
		}

		private Recommendation recommendation() {
			return models.recommendation(TRAINING).orElseThrow();
		}

	}

	@Nested
	class A_roadmap {

		@Test
		void is_drafted_consulted_and_presented() {
			read("roadmap.opened.v1", "roadmap.initiative-drafted.v1", "roadmap.consultation-opened.v1",
					"roadmap.comment-made.v1");
			assertThat(roadmap().stage()).isEqualTo(RoadmapStage.CONSULTATION);
			assertThat(roadmap().comments()).hasSize(1);
			assertThat(roadmap().carryingOut(TRAINING)).hasSize(1);

			read("roadmap.consultation-closed.v1", "roadmap.presented.v1");
			assertThat(roadmap().stage()).isEqualTo(RoadmapStage.PRESENTED);
		}

		@Test
		void is_approved_when_every_gate_is_passed_for_what_is_presented() {
			read("roadmap.opened.v1", "roadmap.initiative-drafted.v1");
			present("hash-1");
			pass("officer", "hash-1");
			pass("secretary-general", "hash-1");
			assertThat(roadmap().stage()).isEqualTo(RoadmapStage.PRESENTED);

			pass("president", "hash-1");
			assertThat(roadmap().stage()).isEqualTo(RoadmapStage.APPROVED);
			assertThat(roadmap().approval().isPassed("officer")).isTrue();
		}

		@Test
		void voids_what_was_passed_when_the_content_changes_and_shows_it() {
			read("roadmap.opened.v1", "roadmap.initiative-drafted.v1");
			present("hash-1");
			pass("officer", "hash-1");
			read("roadmap.initiative-revised.v1");
			apply(telling.tell(new ApprovalsVoided(ROADMAP, List.of("officer"), "hash-1")));

			assertThat(roadmap().stage()).isEqualTo(RoadmapStage.DRAFTING);
			assertThat(roadmap().approval().isPassed("officer")).isFalse();
			assertThat(roadmap().approval().passing("officer").orElseThrow().voided()).isNotNull();

			present("hash-2");
			assertThat(roadmap().approval().isPassed("officer")).isFalse();
		}

		@Test
		void says_why_it_was_returned_until_it_is_presented_again() {
			read("roadmap.opened.v1", "roadmap.initiative-drafted.v1");
			present("hash-1");
			pass("officer", "hash-1");
			read("roadmap.returned.v1");
			assertThat(roadmap().stage()).isEqualTo(RoadmapStage.DRAFTING);
			assertThat(roadmap().approval().returned()).isNotNull();

			present("hash-1");
			assertThat(roadmap().approval().returned()).isNull();
			assertThat(roadmap().approval().isPassed("officer")).isFalse();
		}

		@Test
		void keeps_its_editions_and_what_was_reached() {
			read("roadmap.opened.v1", "roadmap.initiative-drafted.v1", "roadmap.edition-published.v1",
					"roadmap.milestone-reached.v1", "roadmap.milestone-reached.v1");

			assertThat(roadmap().latestEdition().orElseThrow().initiatives()).isNotEmpty();
			assertThat(roadmap().reached()).hasSize(1);
			assertThat(roadmap().reached(new InitiativeId("i-shared-training"), new MilestoneId("ms-first-course")))
				.isPresent();
		}

		@Test
		void tells_what_has_changed_since_somebody_looked() {
			read("roadmap.opened.v1", "roadmap.initiative-drafted.v1");
			Instant look = roadmap().last().at();
			read("roadmap.initiative-revised.v1");

			assertThat(roadmap().since(look)).extracting(Happening::kind).containsExactly("roadmap-initiative-revised");
			assertThat(roadmap().since(null)).hasSize(3);
		}

		private void present(String hash) {
			apply(telling.tell(new RoadmapPresented(ROADMAP, hash, Telling.TELLER)));
		}

		private void pass(String gate, String hash) {
			apply(telling.tell(new GateApproved(ROADMAP, gate, hash, Telling.TELLER)));
		}

		private Roadmap roadmap() {
			return models.roadmap(ROADMAP).orElseThrow();
		}

	}

	@Nested
	class A_person {

		private static final PersonId PERSON = ((PersonNamed) Telling.read("person.named.v1")).person();

		@Test
		void has_a_name_until_it_is_erased() {
			read("person.named.v1");
			assertThat(models.names(List.of(PERSON, PERSON))).containsOnlyKeys(PERSON);

			models.erase("person/" + PERSON);
			assertThat(models.name(PERSON)).isEmpty();
		}

		@Test
		void stays_erased_when_the_old_name_comes_again() {
			var named = telling.contract("person.named.v1");
			models.apply(named);
			models.erase("person/" + PERSON);
			models.apply(named);

			assertThat(models.name(PERSON)).isEmpty();
		}

	}

	@Nested
	class Any_event {

		@ParameterizedTest
		@MethodSource("org.multaqa.portal.readmodels.ReadModelsTest#types")
		void before_all_others_does_no_harm(String type) {
			models.apply(telling.contract(type));

			assertThat(models.everything()).hasSizeLessThanOrEqualTo(1);
		}

		@Test
		void twice_or_late_changes_nothing() {
			var names = List.of("recommendation.drafted.v1", "recommendation.submitted.v1",
					"recommendation.supported.v1", "recommendation.support-withdrawn.v1");
			var told = names.stream().map(telling::contract).toList();
			apply(told);
			var once = models.everything();
			apply(told.reversed());
			apply(told);

			assertThat(models.everything()).isEqualTo(once);
		}

		@Test
		void of_another_family_is_left_alone() {
			var stranger = new Received<DomainEvent>("agenda/a-1", 1, "org.multaqa.agenda.set.v1", Telling.BEGIN,
					Telling.TELLER, "c", null, Telling.read("meeting.planned.v1"));

			assertThat(models.apply(stranger)).isEmpty();
		}

	}

	@Nested
	class Waiting_for_ones_own_write {

		private final Received<DomainEvent> planned = telling.contract("meeting.planned.v1");

		@Test
		void ends_when_it_arrives() {
			var waiting = CompletableFuture
				.supplyAsync(() -> models.await("meeting/doha-2025", 1, Duration.ofSeconds(10)));
			models.apply(this.planned);

			assertThat(waiting).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
		}

		@Test
		void ends_at_once_when_it_is_there() {
			models.apply(this.planned);

			assertThat(models.await("meeting/doha-2025", 1, Duration.ZERO)).isTrue();
		}

		@Test
		void ends_in_time_when_it_does_not_come() {
			models.apply(this.planned);

			assertThat(models.await("meeting/doha-2025", 2, Duration.ofMillis(20))).isFalse();
		}

	}

	static Stream<String> types() {
		return EventCatalogue.entries().keySet().stream().map((type) -> type.substring("org.multaqa.".length()));
	}

	private void read(String... contracts) {
		apply(this.telling.contracts(contracts));
	}

	private void apply(Received<DomainEvent> told) {
		this.models.apply(told);
	}

	private void apply(Collection<Received<DomainEvent>> told) {
		told.forEach(this.models::apply);
	}

}
