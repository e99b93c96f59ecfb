package org.multaqa.recommendations.application;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.recommendations.api.StatedPosition;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.recommendations.domain.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.recommendations.application.TwoOffices.HINDS;
import static org.multaqa.recommendations.application.TwoOffices.LUCIAS;
import static org.multaqa.recommendations.application.TwoOffices.MATEOS;
import static org.multaqa.recommendations.application.TwoOffices.ORGANISERS;
import static org.multaqa.recommendations.application.TwoOffices.STRANGERS;
import static org.multaqa.recommendations.application.TwoOffices.envelope;
import static org.multaqa.recommendations.application.TwoOffices.onVersion;
import static org.multaqa.recommendations.domain.Fixtures.LAC;
import static org.multaqa.recommendations.domain.Fixtures.MENA;
import static org.multaqa.recommendations.domain.Fixtures.REASON;
import static org.multaqa.recommendations.domain.Fixtures.assertRefused;
import static org.multaqa.recommendations.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationServiceTest {

	private final TwoOffices doha = new TwoOffices();

	private final RecommendationService recommendations = this.doha.recommendations;

	private final MemoryAggregates<Recommendation> stored = this.doha.stored;

	private final MemoryReplicas<OfficeReplica> offices = this.doha.offices;

	@Nested
	class The_way_to_an_agreement {

		@Test
		void is_gone_by_each_in_their_turn() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);
			recommendations.support(MATEOS, id, LAC);
			recommendations.discuss(ORGANISERS, id);
			recommendations.state(LUCIAS, id, LAC, new StatedPosition(Stance.RESERVE, REASON));
			assertRefused("recommendation.positions-missing", () -> recommendations.decide(ORGANISERS, id));
			recommendations.state(RequestContext.by(Actor.of("noura", "doha-2025:head:mena")), id, MENA,
					new StatedPosition(Stance.SUPPORT, null));
			recommendations.decide(ORGANISERS, id);
			var lifted = recommendations.liftReservation(LUCIAS, id, LAC);

			assertThat(lifted.state().stage()).isInstanceOf(Stage.Agreed.class);
			assertThat(lifted.version()).isEqualTo(8);
			assertThat(lifted.sequence()).isEqualTo(8);
			assertThat(stored.told()).hasSize(8);
		}

		@Test
		void names_the_offices_that_it_waits_for_as_they_are_called() {
			offices.apply("mena", envelope("office/mena"), (_) -> new OfficeReplica(MENA, text("ar", "مكتب المنطقة")));
			String id = doha.draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);
			recommendations.discuss(ORGANISERS, id);

			var refusal = catchThrowableOfType(RuleViolation.class, () -> recommendations.decide(ORGANISERS, id));
			assertThat(refusal.arguments()).containsExactly(List.of("lac", text("ar", "مكتب المنطقة")));
		}

		@Test
		void is_closed_to_those_whose_turn_it_is_not() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);

			assertRefused("actor.other-office", () -> recommendations.submit(MATEOS, id));
			assertRefused("actor.other-office", () -> recommendations.withdraw(MATEOS, id));
			assertRefused("actor.other-office", () -> recommendations.support(HINDS, id, LAC));
			assertRefused("actor.other-office", () -> recommendations.withdrawSupport(HINDS, id, LAC));
			assertRefused("actor.needs-role", () -> recommendations.discuss(LUCIAS, id));
			assertRefused("actor.other-office",
					() -> recommendations.state(MATEOS, id, LAC, new StatedPosition(Stance.SUPPORT, null)));
			assertRefused("actor.needs-role", () -> recommendations.decide(LUCIAS, id));
			assertRefused("actor.other-office", () -> recommendations.liftReservation(MATEOS, id, LAC));
			assertThat(stored.told()).hasSize(2);
		}

		@Test
		void is_not_there_for_other_offices_while_it_is_a_draft() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();

			assertRefused("recommendation.unknown", () -> recommendations.submit(MATEOS, id));
			assertRefused("recommendation.unknown", () -> recommendations.support(MATEOS, id, LAC));
			assertRefused("recommendation.unknown", () -> recommendations.discuss(ORGANISERS, id));
			assertRefused("recommendation.unknown", () -> recommendations.submit(onVersion(MATEOS, 7), id));
			assertThat(stored.told()).hasSize(1);
		}

		@Test
		void ends_where_the_meeting_is_archived() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();
			doha.reach(MeetingStage.ARCHIVED);

			assertRefused("meeting.archived", () -> doha.draft(HINDS, "تقويم واحد"));
			assertRefused("meeting.archived", () -> recommendations.submit(HINDS, id));
			assertRefused("meeting.archived", () -> recommendations.withdraw(HINDS, id));
			assertThat(recommendations.read(HINDS.actor(), id).version()).isEqualTo(1);
		}

		@Test
		void honours_a_version_that_was_sent_along() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();

			assertThatThrownBy(() -> recommendations.submit(onVersion(7), id)).isInstanceOf(ConcurrencyConflict.class);
			assertThat(recommendations.submit(onVersion(1), id).version()).isEqualTo(2);
		}

	}

	@Nested
	class Reading {

		@Test
		void a_draft_is_for_its_office_only() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();

			assertThat(recommendations.read(HINDS.actor(), id).id()).isEqualTo(id);
			assertRefused("recommendation.unknown", () -> recommendations.read(ORGANISERS.actor(), id));
			assertThat(list(ORGANISERS.actor(), "doha-2025")).isEmpty();
			assertRefused("recommendation.unknown", () -> recommendations.read(LUCIAS.actor(), id));
			assertThat(list(LUCIAS.actor(), "doha-2025")).isEmpty();
			assertThat(list(HINDS.actor(), "doha-2025")).hasSize(1);
		}

		@Test
		void what_is_submitted_is_for_everybody() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);

			assertThat(recommendations.read(STRANGERS.actor(), id).id()).isEqualTo(id);
			assertThat(list(STRANGERS.actor(), "doha-2025")).hasSize(1);
		}

		@Test
		void what_belongs_to_a_meeting_in_draft_is_for_those_who_take_part() {
			String id = doha.draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, id);
			doha.reach(MeetingStage.DRAFT);

			assertThat(recommendations.read(MATEOS.actor(), id).id()).isEqualTo(id);
			assertRefused("recommendation.unknown", () -> recommendations.read(STRANGERS.actor(), id));
			assertRefused("meeting.unknown", () -> list(STRANGERS.actor(), "doha-2025"));
			assertRefused("meeting.unknown", () -> doha.draft(STRANGERS, "تقويم واحد"));
		}

		@Test
		void comes_in_pages_in_which_nothing_of_others_drafts_takes_a_place() {
			for (int number = 0; number < ListQuery.PAGE; number++) {
				doha.draft(HINDS, "تقويم واحد");
			}
			String submitted = doha.draft(HINDS, "تقويم واحد").id().value();
			recommendations.submit(HINDS, submitted);

			assertThat(list(LUCIAS.actor(), "doha-2025")).extracting(Versioned::id).containsExactly(submitted);
			assertThat(list(HINDS.actor(), "doha-2025")).hasSize(ListQuery.PAGE);
		}

		private List<Versioned<Recommendation>> list(Actor actor, String meeting) {
			var bodies = new DecisionBodies(doha.meetings, doha.delegations, doha.offices);
			return recommendations.list(actor, bodies.of(actor, meeting), null).items();
		}

		@Test
		void is_refused_for_what_is_not_there() {
			assertRefused("recommendation.unknown", () -> recommendations.read(HINDS.actor(), "r-nowhere"));
			assertRefused("meeting.unknown", () -> list(HINDS.actor(), "nowhere-2025"));
		}

	}

}
