package org.multaqa.portal.messaging;

import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.Topic;
import org.multaqa.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the portal has heard, asked over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadOverHttpTest extends ListeningPortal {

	@Test
	void the_journal_counts_and_says_how_far_each_topic_was_read() {
		var journal = json("/api/v1/journal");

		assertThat(journal.path("topics").size()).isEqualTo(Topic.values().length);
		assertThat(journal.path("subjects").isIntegralNumber()).isTrue();
	}

	@Test
	void a_trace_reaches_the_session() {
		var recorded = this.telling.tell(recorded(fresh(), "أثر"));
		kafka.publish(recorded);
		arrived(recorded);
		var trace = json("/api/v1/trace/outputs/" + recorded.subject().substring("output/".length()));

		assertThat(trace.path("subject").path("kind").asString()).isEqualTo("output");
		assertThat(trace.path("origins").get(0).path("id").asString()).isEqualTo(SESSION.value());
	}

	@Test
	void a_draft_is_not_for_other_offices_neither_in_the_trace_nor_in_its_history() {
		var id = new RecommendationId("r-" + UUID.randomUUID());
		var drafted = this.telling.tell(draft(id).with("text", LocalizedText.of("ar", "سرّ")).event());
		kafka.publish(drafted);
		arrived(drafted);
		String own = TestTokens.token("hind", MEETING + ":delegate:mena");
		String other = TestTokens.token("carlos", MEETING + ":delegate:lac");

		assertThat(get("/api/v1/trace/recommendations/" + id, own).statusCode()).isEqualTo(200);
		assertThat(get("/api/v1/trace/recommendations/" + id, other).statusCode()).isEqualTo(404);
		await("history")
			.untilAsserted(() -> assertThat(get("/api/v1/journal/" + drafted.subject(), own).body()).contains("سرّ"));
		assertThat(get("/api/v1/journal/" + drafted.subject(), other).statusCode()).isEqualTo(404);
	}

	@Test
	void what_is_behind_the_scenes_is_for_operators() {
		String delegate = TestTokens.token("hind", MEETING + ":delegate:mena");

		assertThat(get("/api/v1/read-models/check", delegate).statusCode()).isEqualTo(403);
		assertThat(get("/api/v1/journal", "none").statusCode()).isEqualTo(401);
		assertThat(get("/api/v1/journal/output/o-nothing", delegate).statusCode()).isEqualTo(404);
	}

}
