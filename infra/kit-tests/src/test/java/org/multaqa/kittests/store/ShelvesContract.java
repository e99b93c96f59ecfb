package org.multaqa.kittests.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Part;
import org.multaqa.kit.store.PartDocuments;
import org.multaqa.kit.store.RewritableAggregates;
import org.multaqa.kit.store.Split;
import org.multaqa.kit.store.Split.Row;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.kit.store.SplitState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.kittests.store.AggregatesContract.SARA;

/**
 * What a store must do with aggregates that are split, beyond what every store of
 * aggregates does. A shelf has a label, and books.
 */
interface ShelvesContract {

	RequestContext SARAS = RequestContext.by(SARA);

	Row<Shelf, Book> BOOKS = new Row<>("books", Book.class, Shelf::books);

	Split<Shelf> SPLIT = new Split<>(Shelf.class, (shelf) -> new Shelf(shelf.label(), List.of()), List.of(BOOKS),
			(shelf, rows) -> new Shelf(shelf.label(), rows.get(BOOKS)));

	Shelf EMPTY = new Shelf("Travels", List.of());

	/** Fewer than a head holds in its journal. */
	int FEW = 20;

	/** More than that. */
	int MANY = 100;

	RewritableAggregates<SplitState> heads();

	PartDocuments documents();

	/** An instance of a service, with a memory of its own. */
	private SplitAggregates<Shelf> instance() {
		return new SplitAggregates<>(heads(), documents(), SPLIT);
	}

	@Test
	default void an_instance_that_has_never_read_it_finds_all_that_another_wrote() {
		String id = fresh();
		for (int books : new int[] { 0, FEW, MANY, MANY + FEW }) {
			change(instance(), id, (shelf) -> shelf.with(books));

			assertThat(shelf(instance(), id)).isEqualTo(EMPTY.with(books));
		}
	}

	@Test
	default void an_instance_finds_what_another_has_changed_since_it_read() {
		String id = fresh();
		var one = instance();
		var other = instance();
		change(one, id, (shelf) -> shelf.with(MANY));
		for (int round = 0; round < MANY; round++) {
			int place = round;
			change((round % 2 == 0) ? one : other, id, (shelf) -> shelf.lent(place));

			assertThat(shelf(one, id)).isEqualTo(shelf(other, id));
		}
		assertThat(shelf(one, id).books()).allMatch(Book::lent);
	}

	@Test
	default void an_instance_that_was_away_for_many_changes_finds_them_all() {
		String id = fresh();
		var one = instance();
		var other = instance();
		change(one, id, (shelf) -> shelf.with(MANY));
		shelf(other, id);
		for (int place = 0; place < MANY; place++) {
			int its = place;
			change(one, id, (shelf) -> shelf.lent(its));
		}

		assertThat(shelf(other, id).books()).allMatch(Book::lent);
	}

	@Test
	default void an_instance_that_was_away_reads_only_what_has_changed() {
		String id = fresh();
		var one = instance();
		var watched = new Watched(documents(), new ArrayList<>());
		var other = new SplitAggregates<>(heads(), watched, SPLIT);
		change(one, id, (shelf) -> shelf.with(MANY));
		shelf(other, id);
		shelf(other, id);
		IntStream.range(0, FEW * 2).forEach((place) -> change(one, id, (shelf) -> shelf.lent(place)));
		shelf(other, id);

		assertThat(watched.read()).hasSize(2).first().isEqualTo(MANY);
		assertThat(watched.read().getLast()).isLessThanOrEqualTo(FEW * 2);
	}

	@Test
	default void a_head_that_somebody_has_changed_since_it_was_read_is_not_rewritten() {
		String id = fresh();
		change(instance(), id, (shelf) -> shelf.with(FEW));
		var read = heads().find(id).orElseThrow();
		change(instance(), id, (shelf) -> shelf.lent(1));
		heads().rewrite(read, SPLIT.settled(EMPTY.with(FEW), read.version()));

		assertThat(shelf(instance(), id)).isEqualTo(EMPTY.with(FEW).lent(1));
	}

	@Test
	default void an_instance_that_has_read_before_another_wrote_writes_nothing() {
		String id = fresh();
		var one = instance();
		var other = instance();
		change(one, id, (shelf) -> shelf.with(FEW));
		var read = one.find(id).orElseThrow();
		change(other, id, (shelf) -> shelf.lent(3));

		assertThatThrownBy(() -> one.update(read, decided(id, read.state().lent(4)), SARAS))
			.isInstanceOf(ConcurrencyConflict.class);
		assertThat(shelf(one, id)).isEqualTo(EMPTY.with(FEW).lent(3));
	}

	@Test
	default void a_crash_before_the_parts_are_in_documents_of_their_own_loses_nothing() {
		String id = fresh();
		var crashing = new SplitAggregates<>(heads(), new Crashing(documents()), SPLIT);
		change(crashing, id, (shelf) -> shelf.with(MANY));
		change(crashing, id, (shelf) -> shelf.lent(7));

		assertThat(documents().changedAfter(id, 0)).isEmpty();
		var expected = EMPTY.with(MANY).lent(7);
		assertThat(shelf(crashing, id)).isEqualTo(expected);
		assertThat(shelf(instance(), id)).isEqualTo(expected);

		change(instance(), id, (shelf) -> shelf.lent(8));
		assertThat(documents().changedAfter(id, 0)).hasSize(MANY);
		assertThat(shelf(instance(), id)).isEqualTo(expected.lent(8));
	}

	@Test
	default void a_crash_before_the_head_is_rewritten_loses_nothing() {
		String id = fresh();
		change(instance(), id, (shelf) -> shelf.with(FEW));
		var head = heads().find(id).orElseThrow();
		documents().write(id, head.state().journal());
		change(instance(), id, (shelf) -> shelf.lent(2));

		assertThat(shelf(instance(), id)).isEqualTo(EMPTY.with(FEW).lent(2));
	}

	@Test
	default void a_part_that_is_written_late_does_not_take_the_place_of_a_later_one() {
		String id = fresh();
		var earlier = new Part("books", 0, 4, Map.of("title", "earlier"));
		var later = new Part("books", 0, 5, Map.of("title", "later"));
		var another = new Part("books", 1, 4, Map.of("title", "another"));
		documents().write(id, List.of(later));
		documents().write(id, List.of(earlier, another));

		assertThat(documents().changedAfter(id, 0)).extracting((part) -> part.state().get("title"))
			.containsExactlyInAnyOrder("later", "another");
		assertThat(documents().changedAfter(id, 4)).extracting(Part::place).containsExactly(0);
		assertThat(documents().changedAfter(fresh(), 0)).as("of another").isEmpty();
	}

	@Test
	default void many_at_the_same_moment_on_two_instances_lose_nothing() throws Exception {
		String id = fresh();
		var instances = List.of(instance(), instance());
		change(instances.getFirst(), id, (shelf) -> shelf.with(MANY));
		var gate = new CountDownLatch(1);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var asked = IntStream.range(0, 8).mapToObj((person) -> people.submit(() -> {
				gate.await();
				for (int place = person; place < MANY; place += 8) {
					int its = place;
					change(instances.get(place % 2), id, (shelf) -> shelf.lent(its));
					assertThat(shelf(instance(), id).books().get(its).lent()).as("seen by a third").isTrue();
				}
				return true;
			})).toList();
			gate.countDown();
			for (var answer : asked) {
				answer.get();
			}
		}

		assertThat(shelf(instances.getLast(), id).books()).hasSize(MANY).allMatch(Book::lent);
		assertThat(shelf(instance(), id)).isEqualTo(shelf(instances.getFirst(), id));
	}

	@Test
	default void a_head_holds_few_parts_however_many_have_changed() {
		String id = fresh();
		var shelves = instance();
		change(shelves, id, (shelf) -> shelf.with(MANY));
		assertThat(heads().find(id).orElseThrow().state().journal()).isEmpty();

		for (int place = 0; place < MANY; place++) {
			int its = place;
			change(shelves, id, (shelf) -> shelf.lent(its));
			assertThat(heads().find(id).orElseThrow().state().journal()).hasSizeLessThanOrEqualTo(32);
		}
		assertThat(heads().find(id).orElseThrow().version()).as("rewriting makes nobody's edit stale")
			.isEqualTo(MANY + 1L);
	}

	@Test
	default void no_part_is_taken_away() {
		String id = fresh();
		var shelves = instance();
		change(shelves, id, (shelf) -> shelf.with(2));

		assertThatIllegalStateException().isThrownBy(() -> change(shelves, id, (shelf) -> shelf.with(1)));
	}

	private static Shelf shelf(SplitAggregates<Shelf> shelves, String id) {
		return shelves.find(id).orElseThrow().state();
	}

	private static void change(SplitAggregates<Shelf> shelves, String id, UnaryOperator<Shelf> change) {
		shelves.changeFrom(id, EMPTY, SARAS, (shelf) -> decided(id, change.apply(shelf)));
	}

	private static Decision<Shelf> decided(String id, Shelf next) {
		return Decision.of(next, AggregatesContract.event(id));
	}

	private static String fresh() {
		return "s-" + UUID.randomUUID();
	}

	record Shelf(String label, List<Book> books) {

		Shelf with(int many) {
			return new Shelf(this.label,
					IntStream.range(0, many).mapToObj((number) -> new Book("book " + number, false)).toList());
		}

		Shelf lent(int place) {
			var next = new ArrayList<>(this.books);
			next.set(place, new Book(next.get(place).title(), true));
			return new Shelf(this.label, List.copyOf(next));
		}

	}

	record Book(String title, boolean lent) {

	}

	/** Tells how many parts were read each time. */
	record Watched(PartDocuments kept, List<Integer> read) implements PartDocuments {

		@Override
		public void write(String aggregate, List<Part> parts) {
			this.kept.write(aggregate, parts);
		}

		@Override
		public List<Part> changedAfter(String aggregate, long version) {
			var found = this.kept.changedAfter(aggregate, version);
			this.read.add(found.size());
			return found;
		}

	}

	/** Whose machine dies before anything comes here. */
	record Crashing(PartDocuments kept) implements PartDocuments {

		@Override
		public void write(String aggregate, List<Part> parts) {
			throw new IllegalStateException("the machine has died");
		}

		@Override
		public List<Part> changedAfter(String aggregate, long version) {
			return this.kept.changedAfter(aggregate, version);
		}

	}

}
