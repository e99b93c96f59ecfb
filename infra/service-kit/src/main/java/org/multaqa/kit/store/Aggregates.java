package org.multaqa.kit.store;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.CommandKeys.CarriedOut;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.access.RuleViolation;

/**
 * All aggregates of one kind, and what is asked of them: a command loads one, asks it,
 * and saves what it decided.
 *
 * @param <S> the aggregate, an immutable value
 */
public interface Aggregates<S> extends StoredAggregates<S> {

	/**
	 * How often a command without a known version is tried when others write too. Of 128
	 * who changed one aggregate at the same moment, none of 1,280 was refused with the
	 * pauses of {@link RetryBackOff} in between; 290 were with half as many tries and
	 * none.
	 */
	int ATTEMPTS = 16;

	/**
	 * Whether the aggregate has already carried out the command with this key.
	 * @param read the aggregate
	 * @param context how it was asked, with or without a key
	 * @return true if so
	 * @throws IdempotencyConflict if something else was asked under the same key
	 */
	default boolean hasCarriedOut(Versioned<?> read, RequestContext context) {
		@Nullable String key = context.storedKey();
		var earlier = (key != null) ? findCommand(read, key) : Optional.<CarriedOut>empty();
		if (earlier.isPresent() && !Objects.equals(earlier.get().fingerprint(), context.fingerprint())) {
			throw new IdempotencyConflict();
		}
		return earlier.isPresent();
	}

	default Versioned<S> get(String id, String unknownCode) {
		return find(id).orElseThrow(() -> RuleViolation.unknown(unknownCode, id));
	}

	/**
	 * Creates an aggregate, once: the same command again finds what it made. The first
	 * decision is asked for before it is said that the name is taken, so that nobody
	 * learns from a name what they may not know.
	 * @param id its id, see {@link RequestContext#newId}
	 * @param context how it was asked
	 * @param takenCode the refusal when the name belongs to something else
	 * @param creation asks for the first decision
	 * @return the aggregate as stored
	 * @throws IdempotencyConflict if the key was used for something else
	 */
	default Versioned<S> create(String id, RequestContext context, String takenCode, Supplier<Decision<S>> creation) {
		var existing = find(id);
		if (existing.isPresent() && hasCarriedOut(existing.get(), context)) {
			return existing.get();
		}
		var decision = creation.get();
		if (existing.isEmpty()) {
			try {
				return insert(id, decision, context);
			}
			catch (ConcurrencyConflict ex) {
				existing = find(id);
			}
		}
		return existing.filter((found) -> hasCarriedOut(found, context))
			.orElseThrow(() -> new RuleViolation(takenCode, id));
	}

	/**
	 * Load, ask, save; asks again when somebody else was faster, unless the actor insists
	 * on the version that was seen. The aggregate is asked first, so that nobody learns
	 * from a version what they may not know.
	 * @param id which aggregate
	 * @param unknownCode the refusal when there is none
	 * @param context how it was asked
	 * @param act what the aggregate is asked to do
	 * @return the aggregate as stored
	 * @throws ConcurrencyConflict if it is no longer at the version that the actor has
	 * seen
	 * @throws IdempotencyConflict if the key was used for something else
	 */
	default Versioned<S> change(String id, String unknownCode, RequestContext context, Function<S, Decision<S>> act) {
		return attempt(context, () -> ask(get(id, unknownCode), context, act));
	}

	/**
	 * Load, ask, save, as {@link #change(String, String, RequestContext, Function)}, of
	 * an aggregate that perhaps is not there yet.
	 * @param id which aggregate
	 * @param context how it was asked
	 * @param creation asks for the first decision where there is none, or refuses
	 * @param act what the aggregate is asked to do
	 * @return the aggregate as stored
	 */
	default Versioned<S> change(String id, RequestContext context, Supplier<Decision<S>> creation,
			Function<S, Decision<S>> act) {
		return attempt(context, () -> {
			var found = find(id);
			return found.isPresent() ? ask(found.get(), context, act) : insert(id, creation.get(), context);
		});
	}

	/**
	 * Load, ask, save, as {@link #change(String, String, RequestContext, Function)}, of
	 * an aggregate that is there from the beginning and is stored with its first change.
	 * @param id which aggregate
	 * @param beginning its state at version 0, before anything was asked of it
	 * @param context how it was asked
	 * @param act what the aggregate is asked to do
	 * @return the aggregate as stored, or as it begins
	 */
	default Versioned<S> changeFrom(String id, S beginning, RequestContext context, Function<S, Decision<S>> act) {
		return attempt(context,
				() -> ask(find(id).orElseGet(() -> new Versioned<>(id, 0, 0, beginning)), context, act));
	}

	/**
	 * Load, ask, save, as {@link #changeFrom}, of a part that has a version of its own.
	 * The actor insists on the version of the part only: where somebody else was faster
	 * with another part, it is asked again.
	 * @param id which aggregate
	 * @param beginning its state at version 0, before anything was asked of it
	 * @param context how it was asked
	 * @param part tells the version of the part in what is stored
	 * @param act what is asked; is told what was read, with its version
	 * @return the aggregate as stored, or as it begins
	 * @throws ConcurrencyConflict if the part is no longer at the version that the actor
	 * has seen
	 */
	default Versioned<S> changePartFrom(String id, S beginning, RequestContext context,
			ToLongFunction<Versioned<S>> part, Function<Versioned<S>, Decision<S>> act) {
		for (int attempt = 1;; attempt++) {
			var read = find(id).orElseGet(() -> new Versioned<>(id, 0, 0, beginning));
			if (hasCarriedOut(read, context)) {
				return read;
			}
			var decision = act.apply(read);
			context.checkSeen(read, part.applyAsLong(read));
			try {
				return save(read, decision, context);
			}
			catch (ConcurrencyConflict ex) {
				if (attempt == ATTEMPTS || !backOff().after(attempt)) {
					throw ex;
				}
			}
		}
	}

	/**
	 * Load, ask, save, as {@link #change(String, String, RequestContext, Function)},
	 * where the act does something elsewhere that no refusal undoes: what is no longer as
	 * the actor has seen it is refused before that.
	 * @param id which aggregate
	 * @param unknownCode the refusal when there is none
	 * @param context how it was asked
	 * @param rule says who may, and so whether the actor may learn from a version; its
	 * answer is for the act
	 * @param act what the aggregate is asked to do
	 * @return the aggregate as stored
	 */
	default <A> Versioned<S> change(String id, String unknownCode, RequestContext context, Function<S, A> rule,
			BiFunction<A, S, Decision<S>> act) {
		return attempt(context, () -> {
			var read = get(id, unknownCode);
			if (hasCarriedOut(read, context)) {
				return read;
			}
			A allowed = rule.apply(read.state());
			context.checkSeen(read);
			return save(read, act.apply(allowed, read.state()), context);
		});
	}

	/**
	 * Does something again while others are faster, as often and with the pauses of every
	 * command.
	 * @param command reads anew what it decides about, each time
	 * @return what came of it
	 * @throws ConcurrencyConflict if others always were
	 */
	default <T> T whileOthersAreFaster(Supplier<T> command) {
		for (int attempt = 1;; attempt++) {
			try {
				return command.get();
			}
			catch (ConcurrencyConflict ex) {
				if (attempt == ATTEMPTS || !backOff().after(attempt)) {
					throw ex;
				}
			}
		}
	}

	private Versioned<S> ask(Versioned<S> read, RequestContext context, Function<S, Decision<S>> act) {
		if (hasCarriedOut(read, context)) {
			return read;
		}
		var decision = act.apply(read.state());
		context.checkSeen(read);
		return save(read, decision, context);
	}

	private Versioned<S> save(Versioned<S> read, Decision<S> decision, RequestContext context) {
		// what is nobody else's business changes the state without an event
		if (decision.isUnchanged() && decision.state().equals(read.state())) {
			return read;
		}
		return (read.version() > 0) ? update(read, decision, context) : insert(read.id(), decision, context);
	}

	/**
	 * Who insists on a version, and was overtaken while it was written, is asked once
	 * more: the refusal then knows how far those have come who were faster.
	 */
	private Versioned<S> attempt(RequestContext context, Supplier<Versioned<S>> command) {
		if (context.expectedVersion() == null) {
			return whileOthersAreFaster(command);
		}
		try {
			return command.get();
		}
		catch (ConcurrencyConflict ex) {
			if (ex.sequence() > 0) {
				throw ex;
			}
			return command.get();
		}
	}

	/**
	 * How long a command waits before it is tried again.
	 * @return the pauses
	 */
	default RetryBackOff backOff() {
		return RetryBackOff.BY_CHANCE;
	}

	/** Something else was asked under the same key (422). */
	final class IdempotencyConflict extends RuntimeException {

		private static final long serialVersionUID = 1;

	}

}
