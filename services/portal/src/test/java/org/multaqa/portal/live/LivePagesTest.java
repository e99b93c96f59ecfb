package org.multaqa.portal.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.portal.Telling;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LivePagesTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final Connection HERE = () -> true;

	private static final OpenPage VISITED = new OpenPage(DOHA, Actor.visitor(), Set.of());

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	private final LivePages pages = new LivePages(2, new Audiences(this.models), new SimpleMeterRegistry());

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

			assertThat(read(page)).contains("event: join\n");
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
		void of_operators_is_told_that_something_happened() throws InterruptedException {
			var founder = pages.open(new OpenPage(null, Actor.of("sami", "*:founder"), Set.of()), HERE).orElseThrow();
			told("meeting.planned.v1", "recommendation.drafted.v1");

			assertThat(read(founder)).contains("event: join\n", "event: home/tasks\n", "event: operations\n");
			assertThat(read(founder)).isEmpty();
		}

		@Test
		void reads_the_newest_hint_of_each_name_and_all_of_them_at_once() throws InterruptedException {
			var page = open(DOHA);
			tell("home/changes");
			tell("roadmap");
			tell("home/changes");

			assertThat(read(page)).isEqualTo("""
					id: 2
					event: roadmap
					data: 2

					id: 3
					event: home/changes
					data: 3

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

		private final LivePages pages = new LivePages(MANY, new Audiences(LivePagesTest.this.models),
				new SimpleMeterRegistry());

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
	class Hints_after {

		@Test
		void an_output_name_the_workshop_where_it_was_said() {
			assertThat(after("output.recorded.v1")).contains("workshop:w-shared-training", "home/journey",
					"home/changes");
		}

		@Test
		void another_wording_of_an_output_name_no_number_of_the_journey() {
			assertThat(after("output.recorded.v1", "output.reworded.v1")).contains("workshop:w-shared-training")
				.doesNotContain("home/journey", "programme");
		}

		@Test
		void a_recommendation_name_itself_and_the_list() {
			assertThat(after("recommendation.drafted.v1")).containsExactlyInAnyOrder("recommendation:r-shared-training",
					"recommendations", "home/tasks", "home/changes");
		}

		@Test
		void a_position_name_the_board_but_no_text() {
			assertThat(after("recommendation.drafted.v1", "recommendation.position-stated.v1"))
				.contains("recommendation:r-shared-training/positions", "consent")
				.doesNotContain("recommendation:r-shared-training/words", "home/journey");
		}

		@Test
		void an_agreement_name_the_roadmap() {
			assertThat(after("recommendation.drafted.v1", "recommendation.agreed.v1")).contains("roadmap");
		}

		@Test
		void an_initiative_name_what_it_carries_out() {
			assertThat(after("roadmap.opened.v1", "roadmap.initiative-drafted.v1")).contains("roadmap",
					"recommendation:r-shared-training/initiatives");
		}

		@Test
		void the_end_of_an_initiative_name_what_it_would_have_carried_out() {
			after("roadmap.opened.v1", "roadmap.initiative-drafted.v1");
			var drafted = (InitiativeDrafted) Telling.read("roadmap.initiative-drafted.v1");
			var removed = new InitiativeRemoved(drafted.roadmap(), drafted.initiative().id(), Telling.TELLER);

			assertThat(Hints.of(removed, models.apply(telling.tell(removed)).orElseThrow()))
				.contains("recommendation:r-shared-training/initiatives");
		}

		@Test
		void a_placement_name_the_programme() {
			assertThat(after("programme.session-placed.v1")).contains("programme");
		}

		@Test
		void a_name_say_where_people_are_listed() {
			assertThat(Hints.of((PersonNamed) Telling.read("person.named.v1"), null)).contains("join");
		}

		@Test
		void every_event_of_the_catalogue_are_decided() {
			assertThat(EventCatalogue.entries().keySet()).isNotEmpty()
				.allSatisfy((type) -> assertThat(Hints.of(Telling.read(type.replace("org.multaqa.", "")), null))
					.isNotEmpty());
		}

		private Iterable<String> after(String... contracts) {
			ReadModel model = null;
			for (String contract : contracts) {
				model = models.apply(telling.contract(contract)).orElse(null);
			}
			return Hints.of(Telling.read(contracts[contracts.length - 1]), model);
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
			this.models.apply(envelope).ifPresent((model) -> this.pages.tell(envelope, model));
		}
	}

	private static String read(HintQueue page) throws InterruptedException {
		byte[] hints = page.take(Duration.ZERO);
		return (hints != null) ? new String(hints, StandardCharsets.UTF_8) : "";
	}

}
