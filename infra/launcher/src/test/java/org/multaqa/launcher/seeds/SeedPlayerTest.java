package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.launcher.seeds.RecordingPlatform.Said;
import org.multaqa.launcher.seeds.SeedPlayer.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedPlayerTest {

	private static final String DECISION = "POST /api/v1/recommendations/";

	private final Seeds seeds = SeedLoader.load(Path.of("..", "..", "seeds", "andes-2026"));

	private final List<Instant> moments = new ArrayList<>();

	private final List<String> progress = new ArrayList<>();

	private RecordingPlatform platform;

	@BeforeEach
	void start() throws IOException {
		this.platform = new RecordingPlatform();
		this.platform.when(DECISION,
				(call) -> call.line().endsWith("/decision") ? new Said(200, "{\"stage\":\"agreed\"}") : null);
	}

	@AfterEach
	void stop() {
		this.platform.close();
	}

	@Nested
	class Playing_until_a_moment {

		@Test
		void makes_the_calls_up_to_it_as_the_people_involved() {
			player(Bookmark.inMemory()).playUntil(Instant.parse("2026-01-12T13:05:00Z"));

			assertThat(platform.calls).extracting(RecordingPlatform.Call::line)
				.hasSize(12)
				.contains("POST /api/v1/accounts")
				.endsWith("POST /api/v1/meetings", "GET /api/v1/offices/montana", "PUT /api/v1/offices/montana");
			assertThat(platform.made("POST /api/v1/meetings").getFirst().authorization())
				.startsWith("Bearer alba-prologo");
			assertThat(platform.made("POST /api/v1/accounts").getFirst().authorization()).isEqualTo("Bearer accounts");
		}

		@Test
		void tells_the_clock_each_moment_and_leaves_it_at_the_last() {
			var end = Instant.parse("2026-01-12T13:05:30Z");
			player(Bookmark.inMemory()).playUntil(end);

			assertThat(moments).isSorted().contains(Instant.parse("2026-01-12T13:00:00Z")).endsWith(end);
		}

		@Test
		void says_how_far_it_is() {
			player(Bookmark.inMemory()).playUntil(seeds.clock());

			assertThat(progress).contains("MEETING 1/17", "PROGRAMME 9/9");
		}

		@Test
		void does_not_try_what_must_be_refused() {
			player(Bookmark.inMemory()).playUntil(seeds.clock());

			assertThat(platform.calls).extracting(RecordingPlatform.Call::body)
				.noneMatch((body) -> body.contains("Je passais seulement"));
		}

	}

	@Nested
	class An_act_that_rests_on_facts_of_other_services {

		@Test
		void says_how_far_they_have_come_as_it_was_told() {
			player(Bookmark.inMemory()).playAll();

			assertThat(platform.made("POST /api/v1/meetings")).singleElement()
				.extracting(RecordingPlatform.Call::seen)
				.isNull();
			assertThat(platform.made("POST /api/v1/meetings/andes-2026/rooms")).extracting(RecordingPlatform.Call::seen)
				.containsOnly("meeting/andes-2026@9");
			assertThat(platform.made("POST /api/v1/meetings/andes-2026/recommendations")).isNotEmpty()
				.extracting(RecordingPlatform.Call::seen)
				.allSatisfy((seen) -> assertThat(seen).startsWith("meeting/andes-2026@9, delegation/andes-2026-")
					.containsPattern("output/[a-z-]+@9"));
			assertThat(platform.made("POST /api/v1/roadmaps/andes-2026-roadmap/initiatives")).isNotEmpty()
				.extracting(RecordingPlatform.Call::seen)
				.allSatisfy((seen) -> assertThat(seen).containsPattern("recommendation/[a-z-]+@9"));
		}

	}

	@Nested
	class An_act_that_comes_too_early {

		@ParameterizedTest
		@CsvSource({ "403, actor.not-in-meeting", "404, workshop.unknown" })
		void is_tried_again_with_a_new_token(int status, String code) {
			var refusals = new AtomicInteger(2);
			platform.when("POST /api/v1/workshops/andes-plenary/opening",
					(_) -> (refusals.getAndDecrement() > 0) ? Said.problem(status, code) : null);
			player(Bookmark.inMemory()).playUntil(seeds.clock());

			var opened = platform.made("POST /api/v1/workshops/andes-plenary/opening");
			assertThat(opened).hasSize(3).extracting(RecordingPlatform.Call::authorization).doesNotHaveDuplicates();
			assertThat(opened).extracting(RecordingPlatform.Call::key)
				.containsOnly("seeds/andes-2026/workshop/andes-plenary/opened");
		}

		@Test
		void is_tried_again_while_the_service_has_not_heard_of_what_it_rests_on() {
			var refusals = new AtomicInteger(2);
			platform.when("POST /api/v1/workshops/andes-plenary/opening",
					(_) -> (refusals.getAndDecrement() > 0) ? Said.problem(409, "replica.behind") : null);
			player(Bookmark.inMemory()).playUntil(seeds.clock());

			var made = platform.made("POST /api/v1/workshops/andes-plenary/opening");
			assertThat(made).hasSize(3);
			assertThat(made.stream().map(RecordingPlatform.Call::authorization).distinct()).as("the same token")
				.hasSize(1);
		}

		@ParameterizedTest
		@CsvSource({ "400, request.bad-member", "409, meeting.not-open", "412, precondition.stale" })
		void is_told_at_once_when_waiting_cannot_help(int status, String code) {
			platform.when("POST /api/v1/meetings/andes-2026/rooms", (_) -> Said.problem(status, code));

			assertThatExceptionOfType(ActFailed.class)
				.isThrownBy(() -> player(Bookmark.inMemory()).playUntil(seeds.clock()))
				.withMessageContaining("room/patio")
				.withMessageContaining(code);
			assertThat(platform.made("POST /api/v1/meetings/andes-2026/rooms")).hasSize(1);
		}

	}

	@Nested
	class Playing_all {

		@Test
		void binds_approvals_to_the_content_that_the_approver_sees() {
			platform.when("GET /api/v1/roadmaps/andes-2026-roadmap",
					(_) -> new Said(200, "{\"contentHash\":\"c0ffee\"}"));
			player(Bookmark.inMemory()).playAll();

			assertThat(platform.made("POST /api/v1/roadmaps/andes-2026-roadmap/gates/network/approval")).singleElement()
				.extracting(RecordingPlatform.Call::body)
				.isEqualTo("{\"contentHash\":\"c0ffee\"}");
		}

		@Test
		void finds_out_that_something_was_not_refused() {
			assertThat(player(Bookmark.inMemory()).playAll()).extracting(Refused::refusal, Refused::ok)
				.containsExactly(tuple("an-outsider", false), tuple("a-stale-edit", false));
		}

		@Test
		void tries_a_stale_edit_on_the_version_before_the_current_one() {
			player(Bookmark.inMemory()).playAll();

			assertThat(platform.made("PUT /api/v1/outputs/andes-o-second-boat")).isNotEmpty()
				.extracting(RecordingPlatform.Call::ifMatch)
				.containsOnly("\"6\"");
		}

		@Test
		void takes_what_it_cannot_read_the_version_of_for_a_fault_of_the_seeds() {
			platform.when("GET /api/v1/outputs/andes-o-second-boat",
					(_) -> Said.problem(405, "request.method-not-allowed"));

			assertThat(player(Bookmark.inMemory()).playAll()).last()
				.extracting(Refused::said)
				.asString()
				.startsWith("ifMatch: stale is not possible here, and nothing was tried: GET"
						+ " /api/v1/outputs/andes-o-second-boat tells the founder no version, but 405");
			assertThat(platform.made("PUT /api/v1/outputs/andes-o-second-boat")).isEmpty();
		}

		@Test
		void is_content_with_the_expected_refusals() {
			platform.when("POST /api/v1/workshops/andes-boats/outputs",
					(call) -> call.body().contains("Je passais") ? Said.problem(403, "actor.not-in-meeting") : null);
			platform.when("PUT /api/v1/outputs/andes-o-second-boat",
					(call) -> "\"6\"".equals(call.ifMatch()) ? Said.problem(412, "precondition.stale") : null);

			assertThat(player(Bookmark.inMemory()).playAll()).allMatch(Refused::ok);
		}

		@Test
		void fails_when_the_offices_decide_otherwise_than_told() {
			platform.when(DECISION, (_) -> new Said(200, "{\"stage\":\"not-agreed\"}"));

			assertThatExceptionOfType(ActFailed.class).isThrownBy(() -> player(Bookmark.inMemory()).playAll())
				.withMessageContaining("“stage” is “not-agreed”, the seeds say “agreed”");
		}

	}

	@Nested
	class A_bookmark {

		@TempDir
		Path folder;

		@Test
		void lets_a_second_start_go_on_where_the_first_one_stopped() {
			var file = this.folder.resolve("played");
			player(Bookmark.in(file)).playUntil(Instant.parse("2026-01-12T13:00:00Z"));
			platform.calls.clear();
			player(Bookmark.in(file)).playUntil(Instant.parse("2026-01-12T13:05:00Z"));

			assertThat(platform.calls).extracting(RecordingPlatform.Call::line)
				.containsExactly("GET /api/v1/offices/montana", "PUT /api/v1/offices/montana");
		}

		@Test
		void forgets_an_act_whose_line_was_cut_off() throws IOException {
			var file = this.folder.resolve("played");
			player(Bookmark.in(file)).playUntil(Instant.parse("2026-01-12T13:00:00Z"));
			Files.writeString(file, "office/mont", StandardOpenOption.APPEND);
			platform.calls.clear();
			player(Bookmark.in(file)).playUntil(Instant.parse("2026-01-12T13:05:00Z"));
			platform.calls.clear();
			player(Bookmark.in(file)).playUntil(Instant.parse("2026-01-12T13:05:00Z"));

			assertThat(platform.calls).isEmpty();
		}

	}

	private SeedPlayer player(Bookmark bookmark) {
		return new SeedPlayer(this.seeds, this.platform.gateway(), this.platform, this.moments::add, bookmark,
				(chapter, done, of) -> this.progress.add(chapter + " " + done + "/" + of));
	}

}
