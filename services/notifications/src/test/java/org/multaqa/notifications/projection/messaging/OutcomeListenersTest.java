package org.multaqa.notifications.projection.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.testkit.EventSample;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told what became of what they said: once, whatever order the topics come in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeListenersTest extends FedListeners {

	private static final PersonId NOURA = new PersonId("noura");

	private static final PersonId YUSUF = new PersonId("yusuf");

	private static final PersonId HIND = new PersonId("hind");

	private static final OutputId OUTPUT = new OutputId("o-1");

	private static final RecommendationId RECOMMENDATION = new RecommendationId("r-1");

	private static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	@Test
	void a_decision_is_told_at_once_to_who_wrote_it_and_to_whose_words_it_cites() {
		recorded();
		drafted();
		agreed();
		agreed();

		assertThat(told()).containsExactlyInAnyOrder("noura decided/r-1", "yusuf decided/r-1");
		assertThat(this.notices.due(NOON, 10)).hasSize(2);
	}

	@Test
	void it_is_told_too_if_the_words_are_heard_of_last() {
		drafted();
		agreed();
		assertThat(told()).containsExactly("yusuf decided/r-1");

		recorded();
		assertThat(told()).containsExactlyInAnyOrder("noura decided/r-1", "yusuf decided/r-1");
	}

	@Test
	void a_citation_is_news_once_it_is_submitted() {
		recorded();
		drafted();
		assertThat(told()).isEmpty();

		submitted();
		assertThat(told()).containsExactly("noura cited/r-1");
		assertThat(this.notices.due(NOON, 10)).isEmpty();
	}

	@Test
	void nobody_is_told_of_what_they_did_themselves() {
		feed("output/o-1", 1, new OutputRecorded(DOHA, OUTPUT, new SessionId("s-1"), OutputKind.IDEA, "ar", "فكرة",
				"hash", YUSUF, null));
		drafted();
		submitted();
		feed("output/o-1", 2, new OutputCarriedForward(DOHA, OUTPUT, YUSUF));

		assertThat(told()).isEmpty();
	}

	@Test
	void an_output_carried_forward_is_news_for_the_evening_of_the_meeting() {
		contract("meeting/doha-2025", 1, "org.multaqa.meeting.planned.v1");
		recorded();
		feed("output/o-1", 2, new OutputCarriedForward(DOHA, OUTPUT, HIND));

		assertThat(this.notices.latest(10)).singleElement()
			.satisfies((notice) -> assertThat(notice.due()).isEqualTo(Instant.parse("2025-12-08T15:00:00Z")));
	}

	@Test
	void news_come_as_the_person_prefers() {
		this.preferences.keep(NOURA, Map.of(NoticeKind.CITED, Pace.NEVER, NoticeKind.CARRIED_FORWARD, Pace.NEVER));
		recorded();
		feed("output/o-1", 2, new OutputCarriedForward(DOHA, OUTPUT, HIND));
		drafted();
		agreed();

		assertThat(this.notices.latest(10)).filteredOn((notice) -> notice.person().equals(NOURA))
			.extracting(Notice::status)
			.containsExactlyInAnyOrder(Status.UNWANTED, Status.WAITING);
	}

	@Test
	void an_initiative_and_an_edition_are_told_to_everybody_behind_them() {
		recorded();
		drafted();
		feed("roadmap/roadmap-2026", 1,
				new RoadmapOpened(ROADMAP, DOHA, 2026, LocalizedText.of("ar", "خريطة"), List.of(), List.of(), null));
		feed("roadmap/roadmap-2026", 2, new InitiativeDrafted(ROADMAP, initiative(), YUSUF));
		feed("roadmap/roadmap-2026", 3,
				new EditionPublished(ROADMAP, "1.0", "hash", List.of(initiative()), HIND, null, null, null));

		assertThat(told()).containsExactlyInAnyOrder("noura taken-up/roadmap-2026/i-1",
				"noura published/roadmap-2026/1.0", "yusuf published/roadmap-2026/1.0");
	}

	@Test
	void what_happened_before_a_set_moment_is_known_and_told_to_nobody() {
		this.listener = listener(NOON.plusSeconds(1));
		recorded();
		drafted();
		agreed();

		assertThat(told()).isEmpty();
		assertThat(this.replicas.recommendation(RECOMMENDATION)).isPresent();
	}

	private void recorded() {
		feed("output/o-1", 1, new OutputRecorded(DOHA, OUTPUT, new SessionId("s-1"), OutputKind.IDEA, "ar", "فكرة",
				"hash", NOURA, null));
	}

	private void drafted() {
		feed("recommendation/r-1", 1,
				EventSample.of(RecommendationDrafted.class)
					.with("recommendation", RECOMMENDATION)
					.with("citations", List.of(new Citation(OUTPUT, new SessionId("s-1"), 1, "فكرة", "hash")))
					.with("by", YUSUF)
					.event());
	}

	private void submitted() {
		feed("recommendation/r-1", 2, new RecommendationSubmitted(RECOMMENDATION, DOHA, YUSUF));
	}

	private void agreed() {
		feed("recommendation/r-1", 3,
				new RecommendationAgreed(RECOMMENDATION, DOHA, 1, new Tally(4, 4, 0, 0, 0), List.of(), HIND));
	}

	private static Initiative initiative() {
		return new Initiative(new InitiativeId("i-1"), LocalizedText.of("ar", "مبادرة"), LocalizedText.of("ar", "أثر"),
				"skills", List.of("2026-Q1"), new OfficeId("mena"), List.of(), null, List.of(), List.of(RECOMMENDATION),
				null, null);
	}

}
