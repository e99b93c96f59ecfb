package org.multaqa.portal.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.portal.Telling;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LivePagesTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final Connection HERE = () -> true;

	private static final OpenPage VISITED = new OpenPage(DOHA, Actor.visitor(), Set.of());

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	private final LivePages pages = new LivePages(new LiveLimits(2, 2, 2, Duration.ZERO), new Audiences(this.models),
			new SimpleMeterRegistry());

	private final Telling telling = new Telling();

	@BeforeEach
	void start() {
		this.pages.start();
	}

	@Nested
	class An_open_page {

		@Test
		void is_told_of_its_own_meeting_only() throws InterruptedException {
			var ours = open(DOHA);
			var theirs = open(new MeetingId("lima-2027"));
			tell("home/changes");

			assertThat(read(ours)).contains("event: home/changes\n");
			assertThat(read(theirs)).isEmpty();
		}

		@Test
		void is_told_only_of_what_its_parts_show() throws InterruptedException {
			var home = open(Actor.visitor(), "home/changes", "home/tasks");
			var programme = open(Actor.visitor(), "programme");
			tell("home/changes", "roadmap");

			assertThat(read(home)).contains("event: home/changes\n").doesNotContain("roadmap");
			assertThat(read(programme)).isEmpty();
		}

		@Test
		void is_told_of_what_belongs_to_no_meeting() throws InterruptedException {
			var page = open(DOHA);
			told("person.named.v1");

			assertThat(read(page)).contains("event: people\n");
		}

		@Test
		void hears_nothing_of_what_its_reader_may_not_see() throws InterruptedException {
			var visitor = open(DOHA);
			var delegate = open(Actor.of("hind", "doha-2025:delegate:mena"));
			told("meeting.planned.v1", "meeting.stage-reached.v1");
			read(visitor);
			told("recommendation.drafted.v1");

			assertThat(read(delegate)).contains("event: recommendation:r-shared-training\n");
			assertThat(read(visitor)).isEmpty();

			told("recommendation.submitted.v1");
			assertThat(read(visitor)).contains("event: recommendation:r-shared-training\n");
		}

		@Test
		void is_told_of_tasks_only_where_its_reader_may_have_others_now() throws InterruptedException {
			told("meeting.planned.v1", "meeting.stage-reached.v1", "recommendation.drafted.v1",
					"recommendation.submitted.v1", "recommendation.discussion-opened.v1");
			var stated = (PositionStated) Telling.read("recommendation.position-stated.v1");
			var head = open(Actor.of("head", "doha-2025:head:" + stated.office()), "home/tasks", "home/changes");
			var delegate = open(Actor.of("hind", "doha-2025:delegate:" + stated.office()), "home/tasks",
					"home/changes");
			told("recommendation.position-stated.v1");

			assertThat(read(head)).contains("event: home/tasks\n", "event: home/changes\n");
			assertThat(read(delegate)).contains("event: home/changes\n").doesNotContain("home/tasks");
		}

		@Test
		void is_told_of_a_workshop_to_be_accepted_only_where_its_reader_keeps_it() throws InterruptedException {
			told("meeting.planned.v1", "meeting.stage-reached.v1", "workshop.opened.v1");
			var delegate = open(Actor.of("hind", "doha-2025:delegate:mena"), "home/tasks", "home/sessions");
			told("workshop.closing.v1");

			assertThat(read(delegate)).contains("event: home/sessions\n").doesNotContain("home/tasks");
		}

		@Test
		void is_closed_where_the_access_of_its_reader_ends() {
			var hind = open(Actor.of("hind", "doha-2025:delegate:mena"));
			var visitor = open(DOHA);

			pages.closeOf(new PersonId("hind"));

			assertThat(hind.isOpen()).isFalse();
			assertThat(visitor.isOpen()).isTrue();
		}

		@Test
		void of_operators_is_told_that_something_happened() throws InterruptedException {
			var founder = pages.open(new OpenPage(null, Actor.of("sami", "*:founder"), Set.of()), HERE).orElseThrow();
			told("meeting.planned.v1", "recommendation.drafted.v1");

			assertThat(read(founder)).contains("event: people\n", "event: home/tasks\n", "event: operations\n");
			assertThat(read(founder)).isEmpty();
		}

		@Test
		void reads_the_newest_hint_of_each_name_and_all_of_them_at_once() throws InterruptedException {
			var page = open(DOHA);
			tell("home/changes");
			tell("roadmap");
			tell("home/changes");

			assertThat(read(page)).matches("""
					(?s)id: (\\d+)
					event: roadmap
					data: \\1

					id: (\\d+)
					event: home/changes
					data: \\2

					""");
			assertThat(read(page)).isEmpty();
		}

		@Test
		void can_know_how_long_ago_something_was_told() {
			long before = System.nanoTime();
			tell("home/changes");

			assertThat(pages.quiet()).isBetween(Duration.ZERO, Duration.ofNanos(System.nanoTime() - before));
		}

		@Test
		void that_reads_nothing_is_dropped() {
			var page = open(DOHA);
			IntStream.rangeClosed(0, HintQueue.ROOM).forEach((number) -> tell("workshop:" + number));

			assertThat(page.isOpen()).isFalse();
		}

		@Test
		void beyond_the_bound_is_not_let_in_until_another_closes() {
			var first = open(DOHA);
			open(DOHA);
			assertThat(pages.open(VISITED, HERE)).isEmpty();

			pages.close(first);
			assertThat(pages.open(VISITED, HERE)).isPresent();
		}

		@Test
		void takes_the_place_of_one_that_its_reader_has_left() {
			var left = pages.open(VISITED, () -> false).orElseThrow();
			var kept = open(DOHA);

			assertThat(pages.open(VISITED, HERE)).isPresent();
			assertThat(left.isOpen()).isFalse();
			assertThat(kept.isOpen()).isTrue();
		}

		@Test
		void of_a_visitor_leaves_room_for_people_and_one_person_for_the_others() {
			var shared = new LivePages(new LiveLimits(6, 3, 2, Duration.ZERO), new Audiences(models),
					new SimpleMeterRegistry());
			shared.start();
			var hind = new OpenPage(DOHA, Actor.of("hind", "doha-2025:delegate:mena"), Set.of());
			var mei = new OpenPage(DOHA, Actor.of("mei", "doha-2025:delegate:asia"), Set.of());

			IntStream.range(0, 1_010).forEach((_) -> shared.open(VISITED, HERE));
			assertThat(shared.open(VISITED, HERE)).isEmpty();
			assertThat(shared.open(hind, HERE)).isPresent();
			assertThat(shared.open(hind, HERE)).isPresent();
			assertThat(shared.open(hind, HERE)).isEmpty();
			assertThat(shared.open(mei, HERE)).isPresent();
			assertThat(shared.open(mei, HERE)).isEmpty();
		}

		@Test
		void is_closed_when_the_portal_stops() throws InterruptedException {
			var page = open(DOHA);
			pages.stop();

			assertThat(page.isOpen()).isFalse();
			assertThat(read(page)).isEmpty();
			assertThat(pages.open(VISITED, HERE)).isEmpty();
		}

	}

	@Nested
	class A_hundred_pages {

		private static final int MANY = 100;

		private final LivePages pages = new LivePages(new LiveLimits(MANY, MANY, MANY, Duration.ZERO),
				new Audiences(LivePagesTest.this.models), new SimpleMeterRegistry());

		@Test
		void are_told_of_an_event_one_after_the_other() throws InterruptedException {
			this.pages.start();
			var open = IntStream.range(0, MANY).mapToObj((_) -> this.pages.open(VISITED, HERE).orElseThrow()).toList();
			long began = System.nanoTime();
			this.pages.tell(DOHA, Set.of("home/changes"), (_) -> true);

			for (var page : open) {
				assertThat(read(page)).contains("home/changes");
			}
			assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofMillis(1900),
					Duration.ofSeconds(10));
		}

		@Test
		void are_told_together_of_what_happens_meanwhile() throws InterruptedException {
			this.pages.start();
			var open = IntStream.range(0, MANY).mapToObj((_) -> this.pages.open(VISITED, HERE).orElseThrow()).toList();
			for (int i = 0; i < 20; i++) {
				this.pages.tell(DOHA, Set.of("home/changes"), (_) -> true);
			}

			for (var page : open) {
				assertThat(read(page)).containsOnlyOnce("home/changes");
				assertThat(read(page)).isEmpty();
			}
		}

	}

	@Nested
	class What_happens_at_once {

		private final LivePages pages = new LivePages(new LiveLimits(2, 2, 2, Duration.ofMillis(200)),
				new Audiences(LivePagesTest.this.models), new SimpleMeterRegistry());

		@Test
		void is_told_together_a_moment_after_the_first() throws InterruptedException {
			this.pages.start();
			var page = this.pages.open(VISITED, HERE).orElseThrow();
			for (String name : List.of("home/changes", "roadmap", "consent")) {
				this.pages.tell(DOHA, Set.of(name), (_) -> true);
			}

			assertThat(read(page)).contains("home/changes").doesNotContain("roadmap", "consent");
			assertThat(new String(page.take(Duration.ofSeconds(10)), StandardCharsets.UTF_8)).contains("roadmap",
					"consent");
		}

		@Test
		void is_numbered_by_the_moment_from_which_it_can_be_read() throws InterruptedException {
			this.pages.start();
			var page = this.pages.open(VISITED, HERE).orElseThrow();
			long before = System.currentTimeMillis();
			this.pages.tell(DOHA, Set.of("roadmap"), (_) -> true);

			assertThat(Long.parseLong(read(page).lines().findFirst().orElseThrow().substring("id: ".length())))
				.isBetween(before, System.currentTimeMillis());
		}

	}

	private HintQueue open(MeetingId meeting) {
		return this.pages.open(new OpenPage(meeting, Actor.visitor(), Set.of()), HERE).orElseThrow();
	}

	private HintQueue open(Actor reader, String... shows) {
		return this.pages.open(new OpenPage(DOHA, reader, Set.of(shows)), HERE).orElseThrow();
	}

	private void tell(String... names) {
		this.pages.tell(DOHA, Set.of(names), (_) -> true);
	}

	private void told(String... contracts) {
		for (String contract : contracts) {
			var envelope = this.telling.contract(contract);
			this.models.bySubject().apply(envelope).ifPresent((model) -> this.pages.tell(envelope, model));
		}
	}

	private static String read(HintQueue page) throws InterruptedException {
		byte[] hints = page.take(Duration.ZERO);
		return (hints != null) ? new String(hints, StandardCharsets.UTF_8) : "";
	}

}
