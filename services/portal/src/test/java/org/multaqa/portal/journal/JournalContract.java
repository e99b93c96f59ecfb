package org.multaqa.portal.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.UnknownEvent;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.portal.Telling;

import static org.assertj.core.api.Assertions.assertThat;

/** What a journal keeps, wherever it is written down. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class JournalContract {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final OutputId ID = new OutputId("o-training-in-own-language");

	private static final String OUTPUT = "output/" + ID;

	private final Journal journal;

	private final Telling telling = new Telling();

	private final List<EventEnvelope<DomainEvent>> output = this.telling.tell(Telling.read("output.recorded.v1"),
			new OutputReworded(DOHA, ID, 2, "words", "hash", Telling.TELLER),
			new OutputCarriedForward(DOHA, ID, Telling.TELLER), new OutputSetAside(DOHA, ID, Telling.TELLER),
			new OutputWithdrawn(DOHA, ID, Telling.TELLER));

	JournalContract(JournalStore pages) {
		this.journal = new Journal(pages);
	}

	@Nested
	class Keeping {

		@Test
		void counts_every_event_once() {
			output.forEach(Keeping.this::keep);
			output.forEach(Keeping.this::keep);

			assertThat(journal.numbers()).isEqualTo(new Journal.Numbers(1, 5, 0, List.of()));
		}

		@Test
		void names_the_numbers_that_are_missing() {
			List.of(0, 1, 4).forEach((place) -> keep(output.get(place)));

			assertThat(journal.numbers())
				.isEqualTo(new Journal.Numbers(1, 3, 2, List.of(OUTPUT + "@3", OUTPUT + "@4")));
		}

		@Test
		void misses_the_first_one_too() {
			keep(output.get(1));

			assertThat(journal.numbers().missing()).containsExactly(OUTPUT + "@1");
		}

		@Test
		void closes_a_gap_when_the_event_comes_late() {
			var shuffled = new ArrayList<>(output);
			Collections.shuffle(shuffled, new Random(7));
			shuffled.forEach(Keeping.this::keep);

			assertThat(journal.numbers().gaps()).isZero();
			assertThat(journal.numbers().events()).isEqualTo(5);
		}

		@Test
		void notes_an_event_of_an_unknown_type_so_that_it_leaves_no_gap() {
			keep(output.get(0));
			journal.keep(new UnknownEvent(OUTPUT, 2, "org.multaqa.output.sung.v7", Telling.BEGIN, Telling.TELLER, "c",
					null));
			keep(output.get(2));

			assertThat(journal.numbers()).isEqualTo(new Journal.Numbers(1, 3, 0, List.of()));
			assertThat(history(10)).extracting(Entry::type).contains("org.multaqa.output.sung.v7");
		}

		@Test
		void misses_nothing_on_the_compacted_topic_and_keeps_no_name() {
			telling.contract("person.named.v1");
			var second = telling.contract("person.named.v1");
			journal.keep(second, null);

			assertThat(journal.numbers()).isEqualTo(new Journal.Numbers(1, 1, 0, List.of()));
			assertThat(journal.history(second.subject(), 10, 10, (_) -> true)).extracting(Entry::data)
				.containsOnlyNulls();
		}

		private void keep(EventEnvelope<DomainEvent> envelope) {
			journal.keep(envelope, DOHA);
		}

	}

	@Nested
	class Looking_back {

		@Test
		void tells_the_history_of_a_subject_latest_first_and_page_by_page() {
			output.forEach((envelope) -> journal.keep(envelope, DOHA));

			assertThat(history(2)).extracting(Entry::sequence).containsExactly(5L, 4L);
			assertThat(journal.history(OUTPUT, 4, 10, (_) -> true)).extracting(Entry::sequence)
				.containsExactly(3L, 2L, 1L);
		}

		@Test
		void tells_what_happened_in_a_meeting_across_subjects() {
			var recommendation = telling.contracts("recommendation.drafted.v1", "recommendation.submitted.v1");
			var more = telling.contract("output.reworded.v1");
			output.forEach((envelope) -> journal.keep(envelope, DOHA));
			recommendation.forEach((envelope) -> journal.keep(envelope, DOHA));
			journal.keep(more, DOHA);
			journal.keep(telling.contract("office.registered.v1"), null);

			assertThat(recent(null, 4)).containsExactly(more.id(), recommendation.get(1).id(),
					recommendation.get(0).id(), output.get(4).id());
			assertThat(recent(recommendation.get(1).time(), 2)).containsExactly(recommendation.get(0).id(),
					output.get(4).id());
			assertThat(recent(null, 100)).hasSize(8);
		}

		@Test
		void tells_all_that_happened_at_one_moment_though_it_takes_several_reads() {
			for (int i = 0; i < 120; i++) {
				journal.keep(Telling.numbered(Telling.read("output.recorded.v1"), i + 1, Telling.BEGIN), DOHA);
			}

			assertThat(recent(null, 200)).hasSize(120).startsWith(OUTPUT + "@120").endsWith(OUTPUT + "@1");
		}

		private List<String> recent(@Nullable Instant before, int limit) {
			return journal.recent(DOHA, before, limit, (_) -> true).stream().map(Entry::id).toList();
		}

	}

	private List<Entry> history(int limit) {
		return this.journal.history(OUTPUT, Long.MAX_VALUE, limit, (_) -> true);
	}

}
