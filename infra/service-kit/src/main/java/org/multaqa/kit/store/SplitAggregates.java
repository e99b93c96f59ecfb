package org.multaqa.kit.store;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.CommandKeys.CarriedOut;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Aggregates that are too large for one document, each a head and parts. A decision is
 * still one write of one document, the head, guarded by version: it holds the events, the
 * command's key, and in its journal the parts that have changed. When the journal has
 * become long, its parts are written into documents of their own, and the head is
 * rewritten without them. Whatever is interrupted there is done again after the next
 * write; until then readers take the parts from the journal.
 * <p>
 * What was read last is kept in memory with its version. It is asked each time whether
 * that is the version still; where it is not, the head is read, and says what has changed
 * since then. So nothing old is shown, and nothing old can be written from.
 *
 * @param <S> the aggregate, an immutable value
 */
public final class SplitAggregates<S> implements Aggregates<S> {

	/** How many changed parts a head holds before it is rewritten without them. */
	static final int LONGEST_JOURNAL = 32;

	/** How many parts are kept in memory, of all aggregates together. */
	private static final int KEPT = 50_000;

	private static final Logger log = LoggerFactory.getLogger(SplitAggregates.class);

	private final RewritableAggregates<SplitState> heads;

	private final PartDocuments documents;

	private final Split<S> split;

	private final Cache<String, Known<S>> known = Caffeine.newBuilder()
		.maximumWeight(KEPT)
		.<String, Known<S>>weigher((_, known) -> 1 + known.head().state().parts())
		.build();

	/**
	 * Opens aggregates that are split.
	 * @param heads where the heads are
	 * @param documents where the parts are
	 * @param split how they are split
	 */
	public SplitAggregates(RewritableAggregates<SplitState> heads, PartDocuments documents, Split<S> split) {
		this.heads = heads;
		this.documents = documents;
		this.split = split;
	}

	@Override
	public Optional<Versioned<S>> find(String id) {
		@Nullable Known<S> latest = this.known.getIfPresent(id);
		if (latest != null && this.heads.isUnchanged(latest.head())) {
			return Optional.of(latest.head().map((_) -> latest.state()));
		}
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			var head = this.heads.find(id);
			if (head.isEmpty()) {
				return Optional.empty();
			}
			@Nullable S state = whole(head.get());
			if (state != null) {
				return Optional.of(keep(head.get(), state));
			}
			// somebody has written since the head was read: look again
		}
		this.known.invalidate(id);
		throw new ConcurrencyConflict(id);
	}

	/** Parts follow their heads; nobody has yet asked for lists of what is split. */
	@Override
	public Slice<Versioned<S>> list(ListQuery query) {
		throw new IllegalStateException("there are no lists of what is split");
	}

	@Override
	public Versioned<S> insert(String id, Decision<S> decision, RequestContext context) {
		var state = decision.state();
		var head = new SplitState(this.split.headOf(state), this.split.sizes(state), 0, this.split.parts(state, 1));
		return settle(this.heads.insert(id, new Decision<>(head, decision.events()), context), state);
	}

	@Override
	public Versioned<S> update(Versioned<S> read, Decision<S> decision, RequestContext context) {
		var head = headOf(read);
		var state = decision.state();
		var next = head.state()
			.next(this.split.headOf(state), this.split.sizes(state),
					this.split.changes(read.state(), state, read.version() + 1));
		return settle(this.heads.update(head, new Decision<>(next, decision.events()), context), state);
	}

	@Override
	public Optional<CarriedOut> findCommand(Versioned<?> read, String key) {
		return this.heads.findCommand(read, key);
	}

	@Override
	public RetryBackOff backOff() {
		return this.heads.backOff();
	}

	private Versioned<SplitState> headOf(Versioned<S> read) {
		@Nullable Known<S> latest = this.known.getIfPresent(read.id());
		if (latest != null && latest.version() == read.version()) {
			return latest.head();
		}
		return this.heads.find(read.id())
			.filter((head) -> head.version() == read.version())
			.orElseThrow(() -> new ConcurrencyConflict(read.id()));
	}

	/**
	 * Puts an aggregate together.
	 * @return absent where what is known of it is later than the head
	 */
	private @Nullable S whole(Versioned<SplitState> head) {
		@Nullable Known<S> latest = this.known.getIfPresent(head.id());
		if (latest != null && latest.version() >= head.version()) {
			return (latest.version() == head.version()) ? latest.state() : null;
		}
		long until = (latest != null) ? latest.version() : 0;
		var rows = (latest != null) ? this.split.rowsOf(latest.state()) : this.split.noRows();
		if (until < head.state().checkpoint()) {
			var changed = this.documents.changedAfter(head.id(), until);
			if (changed.stream().anyMatch((part) -> part.version() > head.version())) {
				return null;
			}
			changed.forEach(rows::put);
		}
		head.state().journal().stream().filter((part) -> part.version() > until).forEach(rows::put);
		rows.complete(head.id(), head.state().sizes());
		return this.split.whole().apply(Documents.read(new Document(head.state().head()), this.split.type()), rows);
	}

	/**
	 * What is written stands, whatever becomes of its journal: where that fails, it is
	 * tried again after the next write.
	 */
	private Versioned<S> settle(Versioned<SplitState> written, S state) {
		var journal = written.state().journal();
		if (journal.size() <= LONGEST_JOURNAL) {
			return keep(written, state);
		}
		var settled = written.map((head) -> head.settledAt(written.version()));
		try {
			this.documents.write(written.id(), journal);
			this.heads.rewrite(written, settled.state());
			return keep(settled, state);
		}
		catch (RuntimeException ex) {
			log.warn("The journal of {} stays until the next write", written.id(), ex);
			return keep(written, state);
		}
	}

	private Versioned<S> keep(Versioned<SplitState> head, S state) {
		this.known.asMap()
			.merge(head.id(), new Known<>(head, state),
					(before, now) -> (before.version() > now.version()) ? before : now);
		return head.map((_) -> state);
	}

	/** An aggregate as it was at a version. */
	private record Known<S>(Versioned<SplitState> head, S state) {

		long version() {
			return this.head.version();
		}

	}

}
