package org.multaqa.portal.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.portal.Telling;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LivePagesTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

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
			pages.tell(DOHA, "home", (_) -> true);

			assertThat(read(ours)).contains("event: home\n");
			assertThat(read(theirs)).isEmpty();
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
			var delegate = pages.open(DOHA, Actor.of("hind", "doha-2025:delegate:mena")).orElseThrow();
			told("meeting.planned.v1", "meeting.stage-reached.v1");
			readAll(visitor);
			told("recommendation.drafted.v1");

			assertThat(readAll(delegate)).contains("event: recommendation:r-shared-training\n");
			assertThat(readAll(visitor)).isEmpty();

			told("recommendation.submitted.v1");
			assertThat(readAll(visitor)).contains("event: recommendation:r-shared-training\n");
		}

		@Test
		void of_operators_is_told_that_something_happened() throws InterruptedException {
			var founder = pages.open(null, Actor.of("sami", "*:founder")).orElseThrow();
			told("meeting.planned.v1", "recommendation.drafted.v1");

			assertThat(read(founder)).contains("event: join\n");
			assertThat(read(founder)).contains("event: home\n");
			assertThat(read(founder)).contains("event: operations\n");
			assertThat(read(founder)).isEmpty();
		}

		@Test
		void reads_the_newest_hint_of_each_name() throws InterruptedException {
			var page = open(DOHA);
			pages.tell(DOHA, "home", (_) -> true);
			pages.tell(DOHA, "roadmap", (_) -> true);
			pages.tell(DOHA, "home", (_) -> true);

			assertThat(read(page)).startsWith("id: 2\nevent: roadmap\n");
			assertThat(read(page)).startsWith("id: 3\nevent: home\n");
			assertThat(read(page)).isEmpty();
		}

		@Test
		void can_know_how_long_ago_something_was_told() {
			long before = System.nanoTime();
			pages.tell(DOHA, "home", (_) -> true);

			assertThat(pages.quiet()).isBetween(Duration.ZERO, Duration.ofNanos(System.nanoTime() - before));
		}

		@Test
		void that_reads_nothing_is_dropped() {
			var page = open(DOHA);
			IntStream.rangeClosed(0, Mailbox.ROOM)
				.forEach((number) -> pages.tell(DOHA, "workshop:" + number, (_) -> true));

			assertThat(page.isOpen()).isFalse();
		}

		@Test
		void beyond_the_bound_is_not_let_in_until_another_closes() {
			var first = open(DOHA);
			open(DOHA);
			assertThat(pages.open(DOHA, Actor.visitor())).isEmpty();

			pages.close(first);
			assertThat(pages.open(DOHA, Actor.visitor())).isPresent();
		}

		@Test
		void is_closed_when_the_portal_stops() throws InterruptedException {
			var page = open(DOHA);
			pages.stop();

			assertThat(page.isOpen()).isFalse();
			assertThat(read(page)).isEmpty();
			assertThat(pages.open(DOHA, Actor.visitor())).isEmpty();
		}

	}

	@Nested
	class Hints_after {

		@Test
		void an_output_name_the_workshop_where_it_was_said() {
			assertThat(after("output.recorded.v1")).contains("workshop:w-shared-training", "home");
		}

		@Test
		void a_recommendation_name_itself_and_the_board() {
			assertThat(after("recommendation.drafted.v1")).contains("recommendation:r-shared-training",
					"recommendations");
		}

		@Test
		void an_agreement_name_the_roadmap() {
			assertThat(after("recommendation.drafted.v1", "recommendation.agreed.v1")).contains("roadmap");
		}

		@Test
		void an_initiative_name_what_it_carries_out() {
			assertThat(after("roadmap.opened.v1", "roadmap.initiative-drafted.v1")).contains("roadmap",
					"recommendation:r-shared-training");
		}

		@Test
		void a_placement_name_the_programme() {
			assertThat(after("programme.session-placed.v1")).contains("programme");
		}

		@Test
		void a_name_say_where_people_are_listed() {
			assertThat(Hints.of((PersonNamed) Telling.read("person.named.v1"), null)).contains("join");
		}

		private Iterable<String> after(String... contracts) {
			ReadModel model = null;
			for (String contract : contracts) {
				model = models.apply(telling.contract(contract)).orElse(null);
			}
			return Hints.of(Telling.read(contracts[contracts.length - 1]), model);
		}

	}

	private Mailbox open(MeetingId meeting) {
		return this.pages.open(meeting, Actor.visitor()).orElseThrow();
	}

	private void told(String... contracts) {
		for (String contract : contracts) {
			var envelope = this.telling.contract(contract);
			this.models.apply(envelope).ifPresent((model) -> this.pages.tell(envelope, model));
		}
	}

	private static String readAll(Mailbox page) throws InterruptedException {
		var all = new StringBuilder();
		for (String hint = read(page); !hint.isEmpty(); hint = read(page)) {
			all.append(hint);
		}
		return all.toString();
	}

	private static String read(Mailbox page) throws InterruptedException {
		byte[] hint = page.take(Duration.ZERO);
		return (hint != null) ? new String(hint, StandardCharsets.UTF_8) : "";
	}

}
