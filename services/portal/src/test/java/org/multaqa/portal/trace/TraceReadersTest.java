package org.multaqa.portal.trace;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceReadersTest extends TracedMeeting {

	@Nested
	class What_is_not_public {

		@Test
		void a_draft_is_for_its_own_office() {
			assertThat(trace.recommendation(DELEGATE, DRAFT).subject().label()).isEqualTo("draft");
			assertUnknown("trace.unknown-recommendation", () -> trace.recommendation(OTHER_OFFICE, DRAFT));
			assertUnknown("trace.unknown-recommendation", () -> trace.recommendation(ORGANISER, DRAFT));
			assertThat(path(trace.output(OTHER_OFFICE, SAID, null).outcomes().items())).doesNotContain("r-draft");
		}

		@Test
		void a_visitor_sees_initiatives_from_their_edition_on() {
			assertUnknown("trace.unknown-initiative", () -> trace.initiative(VISITOR, DOHA, LINE));
			tell(new EditionPublished(ROADMAP, "1.0", "hash", List.of(line()), HIND, null, null, null));

			assertThat(path(trace.initiative(VISITOR, DOHA, LINE).origins())).contains("s-room");
			assertThat(path(trace.output(VISITOR, SAID, null).outcomes().items())).contains("i-line");
		}

		@Test
		void what_was_said_in_a_room_is_for_those_who_take_part_unless_it_is_cited_in_public() {
			assertThat(trace.output(ORGANISER, FORGOTTEN, null).subject().title().exactly("ar")).isEqualTo("forgotten");

			assertUnknown("trace.unknown-output", () -> trace.output(VISITOR, FORGOTTEN, null));
			assertThat(path(trace.session(VISITOR, ROOM, null).outcomes().items())).contains("o-said")
				.doesNotContain("o-forgotten");
			assertThat(trace.orphanedOutputs(VISITOR, DOHA, null).items()).isEmpty();
		}

		@Test
		void what_there_is_not_is_unknown() {
			assertUnknown("trace.unknown-output", () -> trace.output(DELEGATE, new OutputId("o-none"), null));
			assertUnknown("trace.unknown-session", () -> trace.session(DELEGATE, new SessionId("s-none"), null));
		}

	}

	@Nested
	class Orphans_are {

		@Test
		void words_that_nothing_took_up() {
			assertThat(trace.orphanedOutputs(DELEGATE, DOHA, null).items()).extracting(Link::id)
				.containsExactly("o-forgotten");
			assertThat(trace.orphanedRecommendations(DELEGATE, DOHA, null).items()).extracting(Link::id)
				.containsExactly("r-left-over");
		}

		@Test
		void found_page_after_page() {
			IntStream.range(0, ListQuery.PAGE).forEach(TraceReadersTest.this::forgotten);
			var first = trace.orphanedOutputs(DELEGATE, DOHA, null);
			var second = trace.orphanedOutputs(DELEGATE, DOHA, first.next());

			assertThat(first.items()).hasSizeLessThanOrEqualTo(ListQuery.PAGE);
			assertThat(second.next()).isNull();
			assertThat(Stream.concat(first.items().stream(), second.items().stream())).hasSize(ListQuery.PAGE + 1);
		}

	}

}
