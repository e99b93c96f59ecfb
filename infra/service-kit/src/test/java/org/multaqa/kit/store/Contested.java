package org.multaqa.kit.store;

import java.util.List;
import java.util.Optional;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;

/** One number that somebody else is always a little faster to change, for some times. */
final class Contested implements Aggregates<Integer> {

	private final RetryBackOff backOff;

	private int lost;

	private Versioned<Integer> stored = new Versioned<>("c", 1, 0, 0);

	Contested(int lost, RetryBackOff backOff) {
		this.lost = lost;
		this.backOff = backOff;
	}

	@Override
	public Optional<Versioned<Integer>> find(String id) {
		return Optional.of(this.stored);
	}

	@Override
	public Slice<Versioned<Integer>> list(ListQuery query) {
		return new Slice<>(List.of(this.stored), null, null);
	}

	@Override
	public Versioned<Integer> insert(String id, Decision<Integer> decision, RequestContext context) {
		throw new ConcurrencyConflict(id);
	}

	@Override
	public Versioned<Integer> update(Versioned<Integer> read, Decision<Integer> decision, RequestContext context) {
		if (this.lost-- > 0) {
			this.stored = new Versioned<>(read.id(), read.version() + 1, read.sequence() + 1, read.state());
			throw new ConcurrencyConflict(read.id());
		}
		this.stored = new Versioned<>(read.id(), read.version() + 1, read.sequence(), decision.state());
		return this.stored;
	}

	@Override
	public RetryBackOff backOff() {
		return this.backOff;
	}

}
