package org.multaqa.kittests.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What every store of copies must do when they are listed. */
interface ListsContract {

	Listing<Note> LISTING = Listing.of(Note::listed)
		.by("at", "meeting", "open")
		.by("at", "cites")
		.by("title")
		.by("name", "meeting");

	Replicas<Note> notes();

	@Test
	default void a_list_comes_in_its_order_and_then_by_id() {
		var meeting = keep(note("c", 2), note("a", 7), note("b", 7), note("d", 1));

		assertThat(page(open(meeting)).items()).extracting(Note::id).containsExactly("d", "c", "a", "b");
		assertThat(page(open(meeting).descend()).items()).extracting(Note::id).containsExactly("b", "a", "c", "d");
	}

	@Test
	default void pages_follow_each_other_forth_and_back() {
		var meeting = keep(IntStream.range(0, 7).mapToObj((n) -> note("n" + n, n / 3)).toArray(Note[]::new));
		for (var query : List.of(open(meeting).limit(3), open(meeting).limit(3).descend())) {
			var first = page(query);
			var second = page(query.from(first.next()));
			var third = page(query.from(second.next()));
			var all = new ArrayList<>(first.items());
			all.addAll(second.items());
			all.addAll(third.items());

			assertThat(all).isEqualTo(page(query.limit(10)).items());
			assertThat(third.items()).hasSize(1);
			assertThat(third.next()).isNull();
			assertThat(first.previous()).isNull();
			assertThat(page(query.from(third.previous()))).isEqualTo(second);
			assertThat(page(query.from(second.previous())).items()).isEqualTo(first.items());
			assertThat(page(query.from(second.previous())).previous()).isNull();
		}
	}

	@Test
	default void a_long_list_is_gone_through_page_after_page() {
		var meeting = keep(IntStream.range(0, 7).mapToObj((n) -> note("n" + n, n / 3)).toArray(Note[]::new));
		var met = new ArrayList<Note>();
		notes().forEach(open(meeting).limit(3), met::add);

		assertThat(met).isEqualTo(page(open(meeting).limit(10)).items());
	}

	@Test
	default void a_page_that_is_exactly_full_is_the_last() {
		var meeting = keep(note("a", 1), note("b", 2));

		assertThat(page(open(meeting).limit(2)).next()).isNull();
	}

	@Test
	default void a_place_in_a_list_stands_in_an_address_and_outlives_what_stood_there() {
		var meeting = keep(note("a", 1), note("b", 2), note("c", 3));
		String written = String.valueOf(page(open(meeting).limit(2)).next());
		notes().erase(meeting + "b");

		assertThat(written).matches("[A-Za-z0-9_-]+");
		assertThat(page(open(meeting).from(Cursor.parse(written).orElseThrow())).items()).extracting(Note::id)
			.containsExactly("c");
		assertThat(Cursor.parse("nonsense")).isEmpty();
		assertThat(Cursor.parse("W3RydWUsMSxudWxsXQ")).isEmpty();
		assertThat(Cursor.parse(null)).isEmpty();
	}

	@Test
	default void what_changes_moves_and_what_is_erased_goes() {
		var meeting = keep(note("a", 1), note("b", 2), note("c", 3));
		change(meeting, note("a", 9));
		change(meeting, new Note(meeting, "b", 2, false, List.of()));
		notes().erase(meeting + "c");

		assertThat(page(open(meeting)).items()).extracting(Note::id).containsExactly("a");
		assertThat(notes().count(Map.of("meeting", meeting, "open", true))).isOne();
		assertThat(notes().count(Map.of("meeting", meeting))).isEqualTo(2);
		assertThat(notes().count(Map.of("meeting", "nowhere"))).isZero();
	}

	@Test
	default void a_list_is_found_by_each_of_many_values() {
		String one = AggregatesContract.fresh();
		String other = AggregatesContract.fresh();
		keep(new Note("m", "a", 1, true, List.of(one, other, one)), new Note("m", "b", 2, true, List.of(other)));

		assertThat(page(ListQuery.by("at").where("cites", one)).items()).extracting(Note::id).containsExactly("a");
		assertThat(page(ListQuery.by("at").where("cites", other)).items()).extracting(Note::id)
			.containsExactly("a", "b");
		assertThat(notes().count(Map.of("cites", other))).isEqualTo(2);
	}

	@Test
	default void a_list_of_several_values_is_one_list() {
		var meeting = keep(note("a", 1), new Note("m", "b", 2, false, List.of()), note("c", 3));
		var all = ListQuery.by("at").where("meeting", meeting).where("open", List.of(true, false)).limit(2);

		assertThat(page(all).items()).extracting(Note::id).containsExactly("a", "b");
		assertThat(page(all.from(page(all).next())).items()).extracting(Note::id).containsExactly("c");
		assertThat(notes().count(all.where())).isEqualTo(3);
	}

	@Test
	default void the_order_of_a_whole_list_is_told_without_what_is_in_it() {
		var meeting = keep(note("c", 2), note("a", 7), note("b", 7));
		notes().erase(meeting + "b");

		assertThat(notes().keys(ListQuery.by("name").where("meeting", meeting).limit(1))).containsExactly("a", "c");
		assertThat(notes().keys(ListQuery.by("name").where("meeting", "nowhere"))).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> notes().keys(ListQuery.by("id")));
	}

	@Test
	default void many_are_found_by_their_ids_at_once() {
		var meeting = keep(note("a", 1), note("b", 2), note("c", 3));

		assertThat(notes().findAll(List.of(meeting + "c", meeting + "a", meeting + "c", "unknown")))
			.extracting(Note::id)
			.containsExactly("a", "c");
		assertThat(notes().findAll(List.of())).isEmpty();
	}

	@Test
	default void nobody_lists_or_counts_without_an_index() {
		assertThatIllegalStateException().isThrownBy(() -> notes().list(ListQuery.by("at").where("open", true)))
			.withMessage("no list by at of those with the same [open]; declare it where they are opened");
		assertThatIllegalStateException().isThrownBy(() -> notes().list(ListQuery.by("id")));
		assertThatIllegalStateException().isThrownBy(() -> notes().count(Map.of("open", true)));
	}

	private Slice<Note> page(ListQuery query) {
		return notes().list(query);
	}

	private static ListQuery open(String meeting) {
		return ListQuery.by("at").where("meeting", new MeetingId(meeting)).where("open", true);
	}

	/** In a meeting of their own. */
	private String keep(Note... notes) {
		String meeting = AggregatesContract.fresh();
		for (var note : notes) {
			change(meeting, note, 1);
		}
		return meeting;
	}

	private void change(String meeting, Note note) {
		change(meeting, note, 2);
	}

	private void change(String meeting, Note note, long sequence) {
		String id = meeting + note.id();
		notes().apply(id,
				new EventEnvelope<>("note/" + id, sequence, "t", Instant.EPOCH, new PersonId("p-sara"), "c", null,
						AggregatesContract.event(id)),
				(_) -> new Note(meeting, note.id(), note.at(), note.open(), note.cites()));
	}

	private static Note note(String id, long at) {
		return new Note("m", id, at, true, List.of());
	}

	record Note(String meeting, String id, long at, boolean open, List<String> cites) {

		Fields listed() {
			return new Fields(new MeetingId(this.meeting), this.open, this.at, this.cites, null, this.id);
		}

	}

	record Fields(MeetingId meeting, boolean open, long at, List<String> cites, @Nullable String title, String name) {

	}

}
