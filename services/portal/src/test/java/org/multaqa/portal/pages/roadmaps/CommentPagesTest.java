package org.multaqa.portal.pages.roadmaps;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A roadmap shows what was said in its consultations in pages of fifty. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommentPagesTest {

	private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"");

	private static final PersonId VERA = new PersonId("vera");

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@Test
	void the_latest_come_first_and_a_link_leads_to_the_earlier_ones() {
		String address = "/m/" + Doha.MEETING + "/roadmaps/" + commented(51);

		String first = page(address);
		assertThat(first).contains("Comment 51.", "Comment 2.").doesNotContain("Comment 1.");
		assertThat(first).containsPattern("class=\"count\">51<");
		var next = NEXT.matcher(first);
		assertThat(next.find()).isTrue();
		assertThat(next.group(1)).endsWith("#comments");
		assertThat(first).contains("id=\"comments\"", "<nav class=\"pager\" aria-labelledby=\"comments-heading\">");
		assertThat(page(next.group(1))).contains("Comment 1.").doesNotContain("Comment 2.");
	}

	private String page(String address) {
		return People.browser("vera", this.port).get(address).body();
	}

	private RoadmapId commented(int times) {
		var roadmap = new RoadmapId("x-" + UUID.randomUUID());
		this.doha.tell(new RoadmapOpened(roadmap, Doha.MEETING, 2001, LocalizedText.of("en", "The roadmap of 2001"),
				List.of(), List.of()));
		this.doha.tell(new ConsultationOpened(roadmap, VERA, null));
		IntStream.rangeClosed(1, times)
			.forEach((number) -> this.doha
				.tell(new CommentMade(roadmap, "c-" + number, null, "en", "Comment " + number + ".", VERA, null)));
		return roadmap;
	}

}
