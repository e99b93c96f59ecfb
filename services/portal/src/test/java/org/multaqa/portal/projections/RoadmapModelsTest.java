package org.multaqa.portal.projections;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Lapsed;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.roadmap.api.RoadmapStage;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapModelsTest extends ToldModels {

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
			assertThat(agreed.reservations()).extracting(Recommendation.Reservation::lifted).containsOnlyNulls();

			read("recommendation.reservation-lifted.v1");
			assertThat(recommendation().reservations()).extracting(Recommendation.Reservation::lifted)
				.containsExactly(Telling.BEGIN.plusSeconds(7 * 60));
			assertThat(recommendation().timeline()).extracting(TimelineEntry::kind)
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
			assertThat(roadmap().initiatives()).singleElement()
				.satisfies((initiative) -> assertThat(initiative.sources()).contains(TRAINING));

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
			apply(telling.tell(new ApprovalsVoided(ROADMAP, List.of("officer"), "hash-1", null)));

			assertThat(roadmap().stage()).isEqualTo(RoadmapStage.DRAFTING);
			assertThat(roadmap().approval().isPassed("officer")).isFalse();
			assertThat(roadmap().approval().passing("officer").orElseThrow().voided()).isNotNull();
			assertThat(roadmap().approval().lapsed()).as("also where the event does not tell why")
				.extracting(Lapsed::why)
				.isEqualTo(new Lapse.Edited(new InitiativeId("i-shared-training")));

			present("hash-2");
			assertThat(roadmap().approval().isPassed("officer")).isFalse();
		}

		@Test
		void is_before_the_gates_no_more_when_a_reservation_is_lifted_though_nobody_had_approved() {
			read("roadmap.opened.v1", "roadmap.initiative-drafted.v1");
			present("hash-1");
			apply(telling.tell(new ApprovalsVoided(ROADMAP, List.of(), "hash-1",
					new Lapse.ReservationLifted(TRAINING, new OfficeId("mena")))));

			assertThat(roadmap().stage()).isEqualTo(RoadmapStage.DRAFTING);
			assertThat(roadmap().approval().lapsed()).isNotNull();
		}

		@Test
		void says_why_it_was_returned_until_it_is_presented_again() {
			read("roadmap.opened.v1", "roadmap.initiative-drafted.v1");
			present("hash-1");
			pass("officer", "hash-1");
			pass("secretary-general", "hash-1");
			read("roadmap.returned.v1");
			apply(telling.tell(new ApprovalsVoided(ROADMAP, List.of("secretary-general"), "hash-1", null)));
			assertThat(roadmap().stage()).isEqualTo(RoadmapStage.DRAFTING);
			assertThat(roadmap().approval().returned()).isNotNull();
			assertThat(roadmap().approval().lapsed()).extracting(Lapsed::why)
				.isEqualTo(new Lapse.Returned(roadmap().approval().returned().gate()));

			present("hash-1");
			assertThat(roadmap().approval().returned()).isNull();
			assertThat(roadmap().approval().isPassed("officer")).as("what was passed before that gate counts").isTrue();
			assertThat(roadmap().approval().isPassed("secretary-general")).isFalse();
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
		void is_found_by_what_it_carries_out_among_more_than_a_page_of_them() {
			var line = ((InitiativeDrafted) Telling.read("roadmap.initiative-drafted.v1")).initiative();
			IntStream.rangeClosed(1, 51).mapToObj((number) -> new RoadmapId("x-" + number)).forEach((id) -> {
				apply(telling.tell(
						new RoadmapOpened(id, DOHA, 2026, LocalizedText.of("en", "2026"), List.of(), List.of(), null)));
				apply(telling.tell(new InitiativeDrafted(id, line, Telling.TELLER)));
			});

			assertThat(models.roadmapsFrom(List.of(TRAINING))).hasSize(51);
		}

		@Test
		void tells_what_has_changed_since_somebody_looked() {
			read("roadmap.opened.v1", "roadmap.initiative-drafted.v1");
			Instant look = roadmap().last().at();
			read("roadmap.initiative-revised.v1");

			assertThat(roadmap().since(look)).extracting(TimelineEntry::kind)
				.containsExactly("roadmap-initiative-revised");
			assertThat(roadmap().since(null)).hasSize(3);
		}

		private void present(String hash) {
			apply(telling.tell(new RoadmapPresented(ROADMAP, hash, Telling.TELLER)));
		}

		private void pass(String gate, String hash) {
			apply(telling.tell(new GateApproved(ROADMAP, gate, hash, Telling.TELLER, null)));
		}

		private Roadmap roadmap() {
			return models.roadmap(ROADMAP).orElseThrow();
		}

	}

}
