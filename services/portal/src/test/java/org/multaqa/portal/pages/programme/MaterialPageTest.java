package org.multaqa.portal.pages.programme;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.events.MaterialEvent.MaterialAdded;
import org.multaqa.model.events.MaterialEvent.MaterialContent;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Asked;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Materials as browsers ask for them and send them. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialPageTest {

	private static final String PAGE = "/m/doha/sessions/languages";

	private static final String API = "/api/v1/sessions/languages/materials";

	private final MaterialId slides = new MaterialId("m-" + UUID.randomUUID());

	private final MaterialId site = new MaterialId("m-" + UUID.randomUUID());

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	private Browser organiser;

	private Browser visitor;

	@BeforeEach
	void a_file_and_a_link() {
		this.organiser = new Browser(this.port).as(Around.ELSEWHERE, "sami", "doha:organiser");
		this.visitor = new Browser(this.port);
		this.doha.tell(new MaterialAdded(Doha.MEETING, Doha.WORKSHOP, this.slides,
				LocalizedText.of("en", "Slides <b>" + this.slides), MaterialReaders.EVERYBODY,
				new MaterialContent.File("application/pdf", 2_483_112)));
		this.doha.tell(
				new MaterialAdded(Doha.MEETING, Doha.WORKSHOP, this.site, LocalizedText.of("en", "Inside " + this.site),
						MaterialReaders.SESSION, new MaterialContent.Link("https://example.org/inside")));
		Around.ELSEWHERE.tell(Told.done());
	}

	private Asked asked(String method) {
		return Around.ELSEWHERE.asked()
			.stream()
			.filter((each) -> each.method().equals(method))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void anybody_reads_the_public_ones_on_the_page_and_no_others() {
		String page = this.visitor.get(PAGE).body();

		assertThat(page).contains("Slides &lt;b&gt;" + this.slides, PAGE + "/materials/" + this.slides)
			.doesNotContain("Inside " + this.site, "multipart/form-data");
		assertThat(this.organiser.get(PAGE).body()).contains("Inside " + this.site, "multipart/form-data");
	}

	@Test
	void a_file_is_passed_on_as_its_owner_has_it_in_the_readers_name() {
		var owner = new Told(200, "%PDF",
				Map.of("Content-Type", "application/pdf", "ETag", "\"abc\"", "Cache-Control", "no-cache, public",
						"Content-Disposition", "attachment; filename*=UTF-8''a.pdf", "X-Content-Type-Options",
						"nosniff", "Set-Cookie", "no=1"));
		Around.ELSEWHERE.tellAt("GET " + API + "/" + this.slides + "/file", owner);

		var file = this.visitor.get(PAGE + "/materials/" + this.slides, "If-None-Match", "\"known\"");

		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.body()).isEqualTo("%PDF");
		assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(file.headers().firstValue("Cache-Control")).contains("no-cache, public");
		assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename*=UTF-8''a.pdf");
		assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(file.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("no="));
		assertThat(asked("GET").header("Authorization")).isEmpty();
		assertThat(asked("GET").header("If-None-Match")).isEqualTo("\"known\"");
	}

	@Test
	void what_is_not_for_a_visitor_asks_to_sign_in_and_is_not_there_for_others() {
		var unknown = new Told(404, "{\"code\":\"material.unknown\",\"title\":\"x\"}", Map.of());
		Around.ELSEWHERE.tellAt("GET " + API + "/" + this.site + "/file", unknown);

		assertThat(this.visitor.get(PAGE + "/materials/" + this.site).statusCode()).isEqualTo(401);
		assertThat(this.organiser.get(PAGE + "/materials/" + this.site).statusCode()).isEqualTo(404);
		assertThat(Around.ELSEWHERE.asked().getLast().header("Authorization")).startsWith("Bearer ");
	}

	@Test
	void a_file_is_sent_on_with_its_name() {
		var sent = this.organiser.sendFile(PAGE, PAGE + "/materials/files", "file", "العرض.pdf",
				"%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

		assertThat(sent.statusCode()).isEqualTo(303);
		assertThat(sent.headers().firstValue("Location").orElseThrow()).contains(PAGE, "#materials");
		assertThat(asked("POST").path()).startsWith(API + "/files?name=%D8%A7");
		assertThat(asked("POST").header("Content-Type")).isEqualTo("application/octet-stream");
		assertThat(asked("POST").body()).isEqualTo("%PDF-1.7");
	}

	@Test
	void a_link_is_added_and_moved_and_what_is_refused_stands_on_the_page() {
		this.organiser.send(PAGE, PAGE + "/materials/links", "link-title", "Site", "link-language", "en",
				"link-readers", "meeting", "link-address", "https://example.org");
		assertThat(asked("POST").body()).contains("\"address\":\"https://example.org\"", "\"readers\":\"meeting\"");

		Around.ELSEWHERE.tell(Told.done());
		this.organiser.send(PAGE, PAGE + "/materials/" + this.site + "/place", "down", "false");
		assertThat(asked("PUT").body()).contains("\"" + this.site + "\",\"" + this.slides + "\"");

		Around.ELSEWHERE.tell(new Told(422, "{\"code\":\"material.bad-address\",\"title\":\"No address\"}", Map.of()));
		var again = this.organiser.send(PAGE, PAGE + "/materials/links", "link-title", "Site", "link-language", "en",
				"link-readers", "meeting", "link-address", "mailto:x");
		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(again.body()).contains("No address", "value=\"mailto:x\"");
	}

	@Test
	void a_refused_replacement_stands_in_the_opened_fold_of_its_file_and_of_no_other() {
		var other = new MaterialId("m-" + UUID.randomUUID());
		this.doha.tell(new MaterialAdded(Doha.MEETING, Doha.WORKSHOP, other, LocalizedText.of("en", "Paper"),
				MaterialReaders.EVERYBODY, new MaterialContent.File("application/pdf", 1000)));
		Around.ELSEWHERE.tell(new Told(413, "{\"code\":\"material.too-large\",\"title\":\"Far too large\"}", Map.of()));

		String refused = this.organiser
			.sendFile(PAGE, PAGE + "/materials/" + this.slides + "/replacement", "file", "a.pdf",
					"%PDF".getBytes(StandardCharsets.US_ASCII), "replaced", this.slides.value())
			.body();

		assertThat(fold(refused, this.slides)).contains("<details class=\"details\" open", "Far too large");
		assertThat(fold(refused, other)).contains("<details class=\"details\">").doesNotContain("Far too large");
	}

	private static String fold(String page, MaterialId material) {
		return page.replaceFirst("(?s)^.*<li id=\"material-" + material + "\">", "")
			.replaceFirst("(?s)</details>.*$", "");
	}

	@Test
	void who_adds_or_changes_a_link_reads_that_it_is_no_secret() {
		assertThat(this.organiser.get(PAGE).body()).contains("id=\"link-address-words\"",
				"id=\"" + this.site + "-address-words\"", "الرابط ليس سرًّا");
	}

	@Test
	void a_file_that_is_too_large_gets_a_page_that_says_so() {
		var sent = this.organiser.sendFile(PAGE, PAGE + "/materials/files", "file", "a.pdf", new byte[22 << 20]);

		assertThat(sent.statusCode()).isEqualTo(413);
		assertThat(sent.body()).contains("<h1");
	}

}
