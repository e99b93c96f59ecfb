package org.multaqa.sessions.material.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.sessions.Api;
import org.multaqa.sessions.Meetings;
import org.multaqa.sessions.Meetings.Meeting;
import org.multaqa.sessions.RunningService;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Files and links of a session over HTTP. */
@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialHttpTest {

	private static final byte[] PDF = "%PDF-1.7\nof Vera".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] LATER = "%PDF-1.7\nof Vera, corrected".getBytes(StandardCharsets.US_ASCII);

	@LocalServerPort
	int port;

	private Meeting meeting;

	@BeforeEach
	void a_session_with_a_speaker() {
		this.meeting = Meetings.planned(this.port);
		this.meeting.tell(2, "org.multaqa.meeting.stage-reached.v1");
		this.meeting.room("hall", 100);
		this.meeting.plan("one", "'people': [{'person': 'p-vera', 'part': 'speaker'}]").done();
	}

	private void release() {
		this.meeting.place("one", "hall", 7, 6, 7).done();
		this.meeting.organiser().post(this.meeting.path("/releases"), "{'name': {'en': 'First'}}").done();
		var outsider = this.meeting.nobody().as("p-x", "other:observer");
		await("the meeting is open").until(() -> outsider.get(this.meeting.path("/programme")).status() == 200);
	}

	private Api vera() {
		return this.meeting.person("p-vera", "delegate:mena");
	}

	private Api hind() {
		return this.meeting.person("p-hind", "delegate:mena");
	}

	private String address(String rest) {
		return "/sessions/" + this.meeting.name("one") + "/materials" + rest;
	}

	private String added(Api by, String query) {
		return by.send(HttpMethod.POST, address("/files?name=slides.pdf" + query), PDF)
			.done()
			.json()
			.path("id")
			.asString();
	}

	private static List<String> titles(Api.Answer listed) {
		return listed.done()
			.json()
			.path("materials")
			.valueStream()
			.map((each) -> each.path("title").path("en").asString())
			.toList();
	}

	@Test
	void what_comes_to_the_address_of_files_and_is_none_is_bounded_as_all_else() {
		assertThat(vera().send(HttpMethod.PUT, address("/files"), new byte[11_000_000]).status()).isEqualTo(413);
	}

	@Test
	void a_file_is_one_whatever_parameters_its_type_has() {
		byte[] large = new byte[11_000_000];
		System.arraycopy(PDF, 0, large, 0, PDF.length);

		vera()
			.send(HttpMethod.POST, address("/files?name=slides.pdf"),
					MediaType.parseMediaType("Application/Octet-Stream; some=parameter"), large)
			.done();
	}

	@Test
	void a_speaker_adds_slides_before_the_talk_and_all_may_have_them_once_it_is_released() {
		String slides = added(vera(), "&title=Slides&language=en&readers=everybody");

		this.meeting.nobody().get(address("/" + slides + "/file")).refused(404, "programme.unknown-session");
		hind().get(address("/" + slides + "/file")).refused(404, "programme.unknown-session");
		release();

		var file = this.meeting.nobody().get(address("/" + slides + "/file"));
		assertThat(file.status()).isEqualTo(200);
		assertThat(file.text()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
		assertThat(file.etag()).isEqualTo("\"" + Hashes.hex(PDF) + "\"");
		assertThat(file.headers().getContentType()).hasToString("application/pdf");
		assertThat(file.headers().getCacheControl()).isEqualTo("no-cache, public");
		assertThat(file.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(file.headers().getContentDisposition().isAttachment()).isTrue();
		assertThat(file.headers().getContentDisposition().getFilename()).isEqualTo("slides.pdf");
		assertThat(
				this.meeting.nobody().with("If-None-Match", file.etag()).get(address("/" + slides + "/file")).status())
			.isEqualTo(304);
		this.meeting.nobody().get(address("")).refused(401, "actor.not-signed-in");
	}

	@Test
	void what_is_for_fewer_is_as_nothing_to_others() {
		release();
		String ofMeeting = added(vera(), "&title=Meeting&language=en");
		String ofSession = added(vera(), "&title=Session&language=en&readers=session");

		this.meeting.nobody().get(address("/" + ofMeeting + "/file")).refused(404, "material.unknown");
		var ofHers = hind().get(address("/" + ofMeeting + "/file"));
		assertThat(ofHers.headers().getCacheControl()).isEqualTo("no-cache, private");
		hind().get(address("/" + ofSession + "/file")).refused(404, "material.unknown");
		hind().get(address("/" + ofSession)).refused(404, "material.unknown");
		assertThat(titles(hind().get(address("")))).containsExactly("Meeting");
		assertThat(titles(vera().get(address("")))).containsExactly("Meeting", "Session");
		hind().send(HttpMethod.POST, address("/" + ofMeeting + "/replacement?name=x.pdf"), LATER)
			.refused(403, "actor.needs-role");
	}

	@Test
	void a_file_is_replaced_under_its_id_and_links_and_files_are_put_in_order_and_removed() {
		release();
		String slides = added(vera(), "&title=Slides&language=en&readers=everybody");
		String link = vera()
			.post(address("/links"),
					"{'title': {'en': 'Site'}, 'readers': 'everybody', 'address': 'https://example.org/a'}")
			.done()
			.json()
			.path("id")
			.asString();

		vera().send(HttpMethod.POST, address("/" + slides + "/replacement?name=slides-2.pdf"), LATER).done();
		var file = this.meeting.nobody().get(address("/" + slides + "/file"));
		assertThat(file.text()).isEqualTo(new String(LATER, StandardCharsets.US_ASCII));
		assertThat(file.headers().getContentDisposition().getFilename()).isEqualTo("slides-2.pdf");

		assertThat(titles(vera().put(address("/order"), "{'materials': ['%s', '%s']}".formatted(link, slides))))
			.containsExactly("Site", "Slides");
		String other = "{'title': {'en': 'Other'}, 'readers': 'meeting', 'address': 'https://example.org/b'}";
		vera().put(address("/" + link), other).refused(428, "precondition.required");
		assertThat(titles(vera().with("If-Match", vera().get(address("")).etag()).put(address("/" + link), other)))
			.containsExactly("Other", "Slides");

		assertThat(titles(vera().delete(address("/" + slides)))).containsExactly("Other");
		assertThat(titles(vera().delete(address("/" + slides)))).containsExactly("Other");
		this.meeting.nobody().get(address("/" + slides + "/file")).refused(404, "material.unknown");
	}

	@Test
	void what_it_is_counts_and_not_what_it_is_called() {
		byte[] page = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

		vera().send(HttpMethod.POST, address("/files?name=slides.pdf"), page).refused(422, "material.type-not-kept");
		vera().send(HttpMethod.POST, address("/files?name=slides.html"), PDF).refused(422, "material.other-content");
		vera().post(address("/links"), "{'title': {'en': 'x'}, 'readers': 'meeting', 'address': 'javascript:alert(1)'}")
			.refused(422, "material.bad-address");
		assertThat(titles(vera().get(address("")))).isEmpty();
	}

	@Test
	void a_name_puts_nothing_into_the_header() {
		release();
		String slides = vera()
			.send(HttpMethod.POST,
					address("/files?readers=everybody&name=..%2Fa%0D%0AX-Evil:%20%22b%E2%80%AE%D8%B9.pdf"), PDF)
			.done()
			.json()
			.path("id")
			.asString();

		var file = this.meeting.nobody().get(address("/" + slides + "/file"));
		assertThat(file.headers().containsHeader("X-Evil")).isFalse();
		assertThat(file.headers().getContentDisposition().getFilename()).isEqualTo("aX-Evil_ _bع.pdf");
		assertThat(file.headers().getFirst("Content-Disposition")).contains("filename*=UTF-8''aX-Evil_");
	}

	@Test
	void a_file_that_is_too_large_is_refused_and_the_largest_one_is_kept() {
		byte[] largest = new byte[20_000_000];
		System.arraycopy(PDF, 0, largest, 0, PDF.length);
		byte[] larger = new byte[20_000_001];
		System.arraycopy(PDF, 0, larger, 0, PDF.length);

		vera().send(HttpMethod.POST, address("/files?name=slides.pdf"), larger).refused(413, "material.too-large");
		vera().send(HttpMethod.POST, address("/files?name=slides.pdf"), largest).done();
		assertThat(titles(vera().get(address("")))).hasSize(1);
	}

}
