package org.multaqa.portal.pages.roadmaps;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.CommentAnswered;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
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

	@Test
	void an_answer_stands_beside_its_comment_here_and_on_the_desk_and_headquarters_writes_it() {
		var roadmap = commented(1);
		String address = "/m/" + Doha.MEETING + "/roadmaps/" + roadmap;
		assertThat(page(address)).contains("/comments/c-1/answer\"");
		assertThat(page("noura", address)).contains("Comment 1.").doesNotContain("/answer\"");

		this.doha.tell(new CommentAnswered(roadmap, "c-1", "en", "It begins later now.", VERA));

		assertThat(page("noura", address)).containsSubsequence("Comment 1.", "Answer:", "It begins later now.");
		assertThat(page("noura", address + "/approval")).containsSubsequence("Comment 1.", "Answer:",
				"It begins later now.");
	}

	@Test
	void an_answer_that_is_refused_stands_in_its_own_form_alone() {
		var roadmap = commented(2);
		this.doha.tell(new CommentAnswered(roadmap, "c-1", "fr", "Plus tard.", VERA));
		String address = "/m/" + Doha.MEETING + "/roadmaps/" + roadmap;
		Around.ELSEWHERE.tell(new Told(409, "{\"code\": \"x\", \"title\": \"No\"}", Map.of()));

		String again = People.browser("vera", this.port)
			.send(address, address + "/comments/c-2/answer", "words.c-2", "It is\nlater.", "language.c-2", "es")
			.body();

		assertThat(Around.ELSEWHERE.asked().getFirst().body()).contains("\"language\":\"es\"", "It is\\nlater.");
		assertThat(form(again, "c-2")).contains("<details class=\"details\" open=\"open\"", ">It is\nlater.</textarea>")
			.containsPattern("value=\"es\"[^>]*selected");
		assertThat(form(again, "c-1")).contains(">Plus tard.</textarea>")
			.doesNotContain("open=\"open\"")
			.containsPattern("value=\"fr\"[^>]*selected");
		assertThat(again).containsPattern("id=\"comment-words\"[^>]*></textarea>");
	}

	/** The form that answers a comment, with what it is folded into. */
	private static String form(String page, String comment) {
		int action = page.indexOf("/comments/" + comment + "/answer\"");
		return page.substring(page.lastIndexOf("<details", action), page.indexOf("</details>", action));
	}

	private String page(String address) {
		return page("vera", address);
	}

	private String page(String who, String address) {
		return People.browser(who, this.port).get(address + (address.contains("?") ? "&" : "?") + "lang=en").body();
	}

	private RoadmapId commented(int times) {
		var roadmap = new RoadmapId("x-" + UUID.randomUUID());
		this.doha.tell(new RoadmapOpened(roadmap, Doha.MEETING, 2001, LocalizedText.of("en", "The roadmap of 2001"),
				List.of(), List.of(), null));
		this.doha.tell(new ConsultationOpened(roadmap, VERA, null));
		IntStream.rangeClosed(1, times)
			.forEach((number) -> this.doha
				.tell(new CommentMade(roadmap, "c-" + number, null, "en", "Comment " + number + ".", VERA, null)));
		return roadmap;
	}

}
