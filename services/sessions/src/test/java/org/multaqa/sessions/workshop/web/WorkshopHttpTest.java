package org.multaqa.sessions.workshop.web;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.sessions.Api;
import org.multaqa.sessions.Meetings;
import org.multaqa.sessions.Meetings.Meeting;
import org.multaqa.sessions.RunningService;
import org.multaqa.sessions.Wire;
import org.multaqa.testkit.Contracts;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkshopHttpTest {

	private static final String WORDS = "نحتاج إلى نموذج اتفاق قصير من صفحتين.";

	@LocalServerPort
	int port;

	Meeting meeting;

	String first;

	String second;

	@BeforeEach
	void two_sessions_of_which_the_second_builds_on_the_first() {
		this.meeting = Meetings.planned(this.port);
		this.meeting.room("majlis", 40);
		this.meeting.plan("first", "'people': [{'person': 'p-arun', 'part': 'rapporteur'}]").done();
		this.meeting
			.plan("second",
					"'people': [{'person': 'p-noura', 'part': 'chair'}], 'buildsOn': ['%s']"
						.formatted(this.meeting.name("first")))
			.done();
		this.first = "/workshops/" + this.meeting.name("first");
		this.second = "/workshops/" + this.meeting.name("second");
	}

	private Api rapporteur() {
		return this.meeting.person("p-arun", "delegate:asia-oceania");
	}

	private Api delegate() {
		return this.meeting.person("p-hind", "delegate:mena");
	}

	private Api.Answer record(String output) {
		return delegate().post(this.first + "/outputs", "{'id': '%s', 'kind': 'need', 'language': 'ar', 'words': '%s'}"
			.formatted(this.meeting.name(output), WORDS));
	}

	private String output(String output) {
		return "/outputs/" + this.meeting.name(output);
	}

	@Nested
	class From_words_to_working_papers {

		@Test
		void outputs_are_recorded_carried_forward_and_taken_up() {
			rapporteur().post(first + "/opening", "").done();
			delegate().put(first + "/attendance", "").done();
			var recorded = record("o-charter").done();
			assertThat(recorded.json().path("office").asString()).isEqualTo("mena");
			assertThat(recorded.json().path("hash").asString()).isEqualTo(Hashes.sha256(WORDS));
			record("o-left").done();
			rapporteur().post(first + "/closing", "").done();
			rapporteur().put(output("o-charter") + "/carried-forward", "").done();
			rapporteur().post(first + "/acceptance", "").done();

			var opened = meeting.person("p-noura", "head:mena").post(second + "/opening", "").done().json();
			assertThat(opened.path("stage").asString()).isEqualTo("open");
			assertThat(opened.path("workingPapers").size()).isEqualTo(1);
			var papers = delegate().get(second + "/working-papers").done().json();
			assertThat(papers.path("papers").get(0).path("words").asString()).isEqualTo(WORDS);
			assertThat(papers.path("notYetAccepted").size()).isZero();
			assertThat(delegate().get(first + "/outputs").done().json().size()).isEqualTo(2);
			await("the fact is on the topic").until(() -> Wire
				.records("multaqa.workshops.v1", "output/" + meeting.name("o-charter"))
				.stream()
				.anyMatch((record) -> Wire.header(record, "ce_type").equals("org.multaqa.output.carried-forward.v1")));
		}

		@Test
		void a_citation_finds_the_words_as_they_were() {
			rapporteur().post(first + "/opening", "").done();
			var recorded = record("o-charter").done();

			var reworded = delegate().with("If-Match", recorded.etag())
				.put(output("o-charter"), "{'words': 'صيغة ثانية'}")
				.done();
			assertThat(reworded.json().path("wording").asInt()).isEqualTo(2);
			assertThat(delegate().get(output("o-charter") + "/wordings/1").done().json().path("words").asString())
				.isEqualTo(WORDS);
			delegate().get(output("o-charter") + "/wordings/3").refused(404, "output.unknown-wording");
			delegate().with("If-Match", recorded.etag())
				.put(output("o-charter"), "{'words': 'صيغة ثالثة'}")
				.refused(412, "precondition.stale");
			delegate().put(output("o-charter"), "{'words': 'صيغة ثالثة'}").refused(428, "precondition.required");
		}

		@Test
		void a_repeated_recording_is_one_output() {
			rapporteur().post(first + "/opening", "").done();
			var once = delegate().with("Idempotency-Key", "k-7");
			String body = "{'kind': 'idea', 'language': 'ar', 'words': 'فكرة'}";
			var recorded = once.post(first + "/outputs", body).done();

			assertThat(once.post(first + "/outputs", body).done().text()).isEqualTo(recorded.text());
			assertThat(delegate().get(first + "/outputs").done().json().size()).isEqualTo(1);
			once.post(first + "/outputs", "{'kind': 'idea', 'language': 'ar', 'words': 'أخرى'}")
				.refused(422, "idempotency.other-body");
		}

	}

	@Nested
	class Words_that_arrive_late {

		@Test
		void are_handed_over_once_and_become_an_output_that_says_so() {
			rapporteur().post(first + "/opening", "").done();
			rapporteur().post(first + "/closing", "").done();
			String body = "{'kind': 'need', 'language': 'ar', 'words': '%s'}".formatted(WORDS);
			var once = delegate().with("Idempotency-Key", "k-late");
			once.post(first + "/outputs", body).refused(409, "workshop.not-open");
			var handed = once.post(first + "/late-words", body).done();
			assertThat(once.post(first + "/late-words", body).done().text()).isEqualTo(handed.text());

			String words = "/late-words/" + handed.json().path("id").asString();
			assertThat(rapporteur().get(first + "/late-words").done().json().size()).isOne();
			assertThat(delegate().get(first + "/outputs").done().json().size()).isZero();
			delegate().post(words + "/taking-up", "").refused(403, "actor.needs-role");
			rapporteur().post(words + "/setting-aside", "{}").refused(400, "request.bad-member");
			rapporteur().post(words + "/setting-aside", "{'reason': {'en': 'Said already'}}").done();
			assertThat(delegate().get(words).done().json().path("setAside").path("reason").path("en").asString())
				.isEqualTo("Said already");
			rapporteur().post(words + "/taking-up", "").done();

			var output = delegate().get("/outputs/" + handed.json().path("id").asString()).done().json();
			assertThat(output.path("arrivedLate").asString()).isEqualTo(handed.json().path("arrivedAt").asString());
			assertThat(output.path("by").asString()).isEqualTo("p-hind");
			rapporteur().post(words + "/setting-aside", "{'reason': {'en': 'x'}}").refused(409, "late-words.taken-up");
		}

	}

	@Nested
	class Refusing {

		@Test
		void outputs_before_it_opens_and_after_it_closes() {
			record("o-early").refused(409, "workshop.not-open");
			delegate().get(first).refused(404, "workshop.not-opened");
			rapporteur().post(first + "/opening", "").done();
			rapporteur().post(first + "/closing", "").done();
			record("o-late").refused(409, "workshop.not-open");
			assertThat(delegate().get(first + "/outputs").done().json().size()).isZero();
		}

		@Test
		void to_open_again_to_all_but_the_organiser_who_gives_a_reason() {
			String reason = "{'reason': {'en': 'One office has not spoken yet.'}}";
			rapporteur().post(first + "/opening", "").done();
			rapporteur().post(first + "/closing", "").done();
			rapporteur().post(first + "/reopening", reason).refused(403, "actor.needs-role");
			meeting.organiser().post(first + "/reopening", "{}").refused(400, "request.bad-member");
			record("o-late").refused(409, "workshop.not-open");

			meeting.organiser().post(first + "/reopening", reason).done();
			meeting.organiser().post(first + "/reopening", reason).done();
			record("o-late").done();
		}

		@Test
		void what_cannot_be_an_output() {
			rapporteur().post(first + "/opening", "").done();
			delegate().post(first + "/outputs", "{'kind': 'song', 'language': 'ar', 'words': 'x'}")
				.refused(400, "request.bad-member");
			delegate().post(first + "/outputs", "{'kind': 'idea', 'language': 'english_please', 'words': 'x'}")
				.refused(400, "request.bad-member");
			delegate().post(first + "/outputs", "{'kind': 'idea', 'language': 'en', 'words': ' '}")
				.refused(422, "output.no-words");
			delegate()
				.post(first + "/outputs",
						"{'kind': 'idea', 'language': 'en', 'words': '%s'}".formatted("x".repeat(2001)))
				.refused(422, "text.too-long");
			delegate().post("/workshops/nothing/outputs", "{'kind': 'idea', 'language': 'en', 'words': 'x'}")
				.refused(404, "programme.unknown-session");
			delegate().get("/outputs/nothing").refused(404, "output.unknown");
		}

		@Test
		void a_name_that_another_output_has() {
			rapporteur().post(first + "/opening", "").done();
			record("o-charter").done();

			record("o-charter").refused(409, "output.exists");
		}

	}

	@Test
	void an_output_is_for_everybody_to_read_once_a_recommendation_that_was_submitted_cites_it() {
		var outsider = this.meeting.nobody().as("guest", "other:organiser");
		rapporteur().post(this.first + "/opening", "").done();
		record("o-charter").done();
		record("o-left").done();
		this.meeting.tell(2, "org.multaqa.meeting.stage-reached.v1");
		tellOfTheRecommendation(1, "org.multaqa.recommendation.drafted.v1");
		outsider.get(output("o-charter")).refused(404, "output.unknown");

		tellOfTheRecommendation(2, "org.multaqa.recommendation.submitted.v1");

		await("the output is for everybody").until(() -> outsider.get(output("o-charter")).status() == 200);
		outsider.get(output("o-left")).refused(404, "output.unknown");
		outsider.get(this.first + "/outputs").refused(404, "programme.unknown-session");
		outsider.post(output("o-charter") + "/withdrawal", "").refused(403, "actor.needs-role");
	}

	private void tellOfTheRecommendation(long sequence, String type) {
		String id = this.meeting.name("r");
		Wire.publish("multaqa.recommendations.v1", "recommendation/" + id, sequence, type,
				Contracts.json(type)
					.replace("doha-2025", this.meeting.id())
					.replace("r-shared-training", id)
					.replace("o-training-in-own-language", this.meeting.name("o-charter")));
	}

	@Test
	void everybody_who_comes_in_at_the_same_moment_is_in() throws Exception {
		rapporteur().post(this.first + "/opening", "").done();
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var answer : people.invokeAll(
					IntStream
						.range(0, 30).<Callable<Api
								.Answer>>mapToObj(
										(number) -> () -> this.meeting.person("p-" + number, "delegate:mena")
											.put(this.first + "/attendance", ""))
						.toList())) {
				answer.get().done();
			}
		}
		assertThat(delegate().get(this.first).done().json().path("attendance").size()).isEqualTo(30);
	}

}
