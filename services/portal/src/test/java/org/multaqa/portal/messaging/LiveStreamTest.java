package org.multaqa.portal.messaging;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.portal.Telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a page hears that is open while others act. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveStreamTest extends ListeningPortal {

	private static final String OPENED = "HTTP/1.1 200";

	@Test
	void an_open_page_hears_of_anothers_change_without_asking() throws Exception {
		try (var page = open()) {
			await("the stream").until(() -> page.lines().contains("retry: 2000"));
			var submitted = submitted();

			page.awaitLine("event: " + submitted.replace('/', ':'));
		}
	}

	@Test
	void an_open_page_hears_it_though_another_does_not_read() throws Exception {
		try (var dead = new Socket("localhost", this.port); var page = open()) {
			dead.setReceiveBufferSize(1024);
			dead.getOutputStream()
				.write(("GET /m/" + MEETING + "/live HTTP/1.1\r\nHost: localhost\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			await("the stream").until(() -> page.lines().contains("retry: 2000"));
			for (int i = 0; i < 200; i++) {
				submitted();
			}
			var last = submitted();

			page.awaitLine("event: " + last.replace('/', ':'));
		}
	}

	@Test
	void a_page_that_was_closed_leaves_its_place_to_the_next_one_at_once() throws Exception {
		var pages = new ArrayList<OpenPage>();
		try {
			String answer = next(pages);
			while (answer.equals(OPENED)) {
				answer = next(pages);
			}
			assertThat(answer).isEqualTo("HTTP/1.1 503");
		}
		finally {
			for (var page : pages) {
				page.close();
			}
		}

		try (var page = open()) {
			assertThat(page.status()).isEqualTo(OPENED);
		}
	}

	/** Opens one more, and says what it was answered. */
	private String next(List<OpenPage> pages) throws IOException, InterruptedException {
		var page = open();
		pages.add(page);
		return page.status();
	}

	@Test
	void a_page_of_a_meeting_in_draft_is_refused_as_one_that_is_not_there() {
		var draft = new MeetingId("listener-draft");
		var planned = this.telling.tell(new MeetingPlanned(draft, LocalizedText.of("ar", "سرّ"),
				LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 9), "Asia/Qatar", LocalizedText.of("ar", "الدوحة"),
				List.of("ar"), new ConsentRule.NoBlock(), true, null, null));
		kafka.publish(planned);
		arrived(planned);

		for (String meeting : List.of(draft.value(), "nowhere-2025")) {
			assertThat(send(
					HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/m/" + meeting + "/live")))
				.statusCode()).as(meeting).isEqualTo(401);
		}
	}

	/** Somebody submits a recommendation; its subject. */
	private String submitted() {
		var id = new RecommendationId("r-" + UUID.randomUUID());
		kafka.publish(this.telling.tell(draft(id).event()));
		kafka.publish(this.telling.tell(new RecommendationSubmitted(id, MEETING, Telling.TELLER)));
		return "recommendation/" + id;
	}

	private OpenPage open() throws IOException {
		return new OpenPage(MEETING, this.port);
	}

}
