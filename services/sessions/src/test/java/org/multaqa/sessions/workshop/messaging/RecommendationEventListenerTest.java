package org.multaqa.sessions.workshop.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.sessions.Wire;
import org.multaqa.sessions.workshop.application.CitationReplica;
import org.multaqa.sessions.workshop.application.CitationReplicas;
import org.multaqa.testkit.Contracts;

import org.springframework.messaging.support.MessageBuilder;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationEventListenerTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final OutputId TRAINING = new OutputId("o-training-in-own-language");

	private static final OutputId NOBODY_KNOWS = new OutputId("o-nobody-knows");

	private final MemoryReplicas<CitationReplica> citations = new MemoryReplicas<>(CitationReplicas.LISTING);

	private final EventReader reader = new EventReader(new SimpleMeterRegistry());

	private void hear(long sequence, String event) {
		String type = "org.multaqa.recommendation." + event + ".v1";
		var message = MessageBuilder.withPayload(Contracts.json(type).getBytes(StandardCharsets.UTF_8))
			.copyHeaders(Wire.headers("recommendation/r-shared-training", sequence, type))
			.build();
		this.reader.read(message).ifPresent(new RecommendationEventListener(new CitationReplicas(this.citations)));
	}

	private CitationReplica known() {
		return this.citations.find("r-shared-training").orElseThrow();
	}

	@Test
	void a_draft_is_kept_with_what_it_cites() {
		hear(1, "drafted");

		assertThat(known()).isEqualTo(new CitationReplica(DOHA, Set.of(TRAINING, NOBODY_KNOWS), false));
	}

	@Test
	void what_is_submitted_stays_so_when_it_is_reworded_and_cites_what_it_cites_then() {
		hear(1, "drafted");
		hear(2, "submitted");
		hear(3, "reworded");

		assertThat(known()).isEqualTo(new CitationReplica(DOHA, Set.of(TRAINING), true));
	}

	@Test
	void the_same_event_twice_or_an_earlier_one_later_changes_nothing() {
		hear(1, "drafted");
		hear(2, "reworded");
		hear(3, "submitted");
		hear(3, "submitted");
		hear(1, "drafted");

		assertThat(known()).isEqualTo(new CitationReplica(DOHA, Set.of(TRAINING), true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "supported", "support-withdrawn", "discussion-opened", "position-stated", "agreed",
			"not-agreed", "reservation-lifted", "withdrawn" })
	void what_says_nothing_of_citations_is_passed_over(String event) {
		hear(1, "drafted");
		hear(2, "submitted");
		hear(3, event);

		assertThat(known()).isEqualTo(new CitationReplica(DOHA, Set.of(TRAINING, NOBODY_KNOWS), true));
	}

}
