package org.multaqa.notifications.letters;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.projection.domain.Approval;
import org.multaqa.notifications.projection.domain.Consultation;
import org.multaqa.notifications.projection.domain.Naming;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RoadmapReplica;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read of a roadmap, and of what waits for them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapLettersTest extends MeetingLetters {

	private static final Instant WEEK_LATER = Instant.parse("2025-12-15T09:00:00Z");

	private static final PersonId HUGO = new PersonId("hugo");

	private static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	private static final RecommendationId CATALOGUE = new RecommendationId("r-1");

	@Test
	void a_consultation_is_told_while_it_is_open() {
		var open = new RoadmapNotification.ConsultationOpen(DOHA, ROADMAP, "c-1");
		consulting(new Consultation("c-1", NOON, HUGO, null, List.of()));
		assertThat(plain(write("en", open).subject())).isEqualTo("Your comments are wanted: Roadmap");
		assertThat(plain(TextRenderer.of(write("en", open)))).doesNotContain("Comments are welcome until");

		consulting(new Consultation("c-1", NOON, HUGO, WEEK_LATER, List.of()));
		assertThat(plain(TextRenderer.of(write("en", open))))
			.contains("Comments are welcome until Monday 15 December 2025, 12:00 (UTC+03:00).");

		consulting(new Consultation("c-1", NOON, HUGO, NOON, List.of()));
		assertThat(this.letters.write(recipient("en"), List.of(notice(open)))).isEmpty();
		consulting(null);
		assertThat(this.letters.write(recipient("en"), List.of(notice(open)))).isEmpty();
	}

	@Test
	void that_a_consultation_closes_soon_is_told_as_long_as_that_is_its_end_and_nothing_was_said() {
		var closes = new RoadmapNotification.ConsultationCloses(DOHA, ROADMAP, "c-1", WEEK_LATER);
		consulting(new Consultation("c-1", NOON, HUGO, WEEK_LATER, List.of()));
		assertThat(plain(TextRenderer.of(write("en", closes)))).contains(
				"The consultation on “Roadmap” closes on Monday 15 December 2025, 12:00 (UTC+03:00). You have not",
				"http://portal.test/m/doha-2025/roadmaps/" + ROADMAP);
		assertThat(plain(write("en", closes).subject())).isEqualTo("The consultation closes soon: Roadmap");
		assertThat(plain(TextRenderer.of(write("ar", closes)))).contains("ولم يصلنا منك تعليق بعد");
		assertThat(this.samples.of(DOHA, NoticeKind.CONSULTATION_CLOSES, LanguagePreference.of("fr"))).isPresent();

		for (var otherwise : List.of(
				new Consultation("c-1", NOON, HUGO, WEEK_LATER.plusSeconds(60), List.<PersonId>of()),
				new Consultation("c-1", NOON, HUGO, WEEK_LATER, List.of(NOURA)),
				new Consultation("c-2", NOON, HUGO, WEEK_LATER, List.<PersonId>of()))) {
			consulting(otherwise);
			assertThat(this.letters.write(recipient("en"), List.of(notice(closes)))).isEmpty();
		}
	}

	@Test
	void an_office_reads_which_part_it_has_in_an_initiative_until_that_is_said_otherwise() {
		var id = new InitiativeId("i-1");
		var named = new RoadmapNotification.InitiativeNamed(DOHA, ROADMAP, id, MENA, "c-1");
		naming(new Naming(id, LocalizedText.of("en", "One catalogue"), MENA, Naming.Part.LEAD, "c-1", NOON, NOURA));
		assertThat(plain(TextRenderer.of(write("en", named)))).contains(
				"“Roadmap” names The MENA office as the lead of the initiative “One catalogue”.",
				"http://portal.test/m/doha-2025/roadmaps/" + ROADMAP);

		naming(new Naming(id, LocalizedText.of("en", "One catalogue"), MENA, Naming.Part.NONE, "c-2", NOON, NOURA));
		assertThat(this.letters.write(recipient("en"), List.of(notice(named)))).isEmpty();
		assertThat(
				plain(write("en", new RoadmapNotification.InitiativeLeftOut(DOHA, ROADMAP, id, MENA, "c-2")).subject()))
			.isEqualTo("Your office is no longer part of an initiative: One catalogue");
	}

	@Test
	void a_position_is_asked_for_until_the_office_has_stated_it() {
		var due = new NotificationKind.PositionDue(DOHA, CATALOGUE, MENA);
		var discussed = RecommendationReplica.empty(CATALOGUE)
			.written(new RecommendationReplica.Written(DOHA, LocalizedText.of("en", "Shared catalogues"), List.of(),
					List.of()))
			.discussed(DOHA, NOON);
		keep(this.replicas.recommendations(), CATALOGUE.value(), discussed);
		assertThat(plain(TextRenderer.of(write("en", due))))
			.contains("It is yours to state the position of The MENA office.");

		keep(this.replicas.recommendations(), CATALOGUE.value(), discussed.stated(MENA));
		assertThat(this.letters.write(recipient("en"), List.of(notice(due)))).isEmpty();
	}

	@Test
	void a_gate_is_open_until_it_is_passed_and_whoever_drafts_reads_why_it_came_back() {
		var gates = List.of(new Gate("first", LocalizedText.of("en", "The Secretary General"), Role.SECRETARY_GENERAL));
		var presented = Approval.of(gates).presented("roadmap@2", NOON);
		var open = new RoadmapNotification.GateOpen(DOHA, ROADMAP, "first", "roadmap@2");
		roadmap(presented);
		assertThat(plain(TextRenderer.of(write("en", open)))).contains("the gate “The Secretary General” is yours",
				"http://portal.test/m/doha-2025/roadmaps/roadmap-2026/approval");

		roadmap(presented.passed("first", "roadmap@3", NOON));
		assertThat(this.letters.write(recipient("en"), List.of(notice(open)))).isEmpty();

		roadmap(presented
			.sentBack(new Approval.SentBack(LocalizedText.of("en", "Too long"), new PersonId("p"), "roadmap@4", NOON)));
		assertThat(TextRenderer.of(write("en", new RoadmapNotification.Returned(DOHA, ROADMAP, "roadmap@4"))))
			.contains("> Too long");

		roadmap(presented.lifted(List.of(), "roadmap@5", NOON));
		assertThat(this.letters.write(recipient("en"), List.of(notice(open)))).isEmpty();
		assertThat(plain(TextRenderer.of(write("en", new RoadmapNotification.Returned(DOHA, ROADMAP, "roadmap@5")))))
			.contains("An office has lifted a reservation that “Roadmap” was presented with.");
	}

	private void roadmap(Approval approval) {
		keep(this.replicas.roadmaps(), ROADMAP.value(), new RoadmapReplica(ROADMAP, DOHA, 2026,
				LocalizedText.of("en", "Roadmap"), List.of(), List.of(), approval, null, List.of()));
	}

	private void consulting(@Nullable Consultation consultation) {
		keep(this.replicas.roadmaps(), ROADMAP.value(), new RoadmapReplica(ROADMAP, DOHA, 2026,
				LocalizedText.of("en", "Roadmap"), List.of(), List.of(), null, consultation, List.of()));
	}

	private void naming(Naming naming) {
		keep(this.replicas.roadmaps(), ROADMAP.value(), new RoadmapReplica(ROADMAP, DOHA, 2026,
				LocalizedText.of("en", "Roadmap"), List.of(), List.of(), null, null, List.of(naming)));
	}

}
