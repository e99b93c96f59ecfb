package org.multaqa.portal.generations;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Which generation of the read models is in use, for all instances of the portal: one
 * document. Readers look at it now and then, for a generation stays a while after it was
 * in use. Writers look at it before every write, and wait while a builder asks them to:
 * so whatever they write into the old generation is in the log before the builder reads
 * the log to its end for the last time.
 */
public final class Generations {

	/**
	 * Which read models there are and how they follow from events, as a number. It is
	 * raised with every change by which what was built before lacks something, so that
	 * the portal builds all of it anew by itself. 2: the hours of releases. 3: what was
	 * said, in histories.
	 */
	static final int SHAPE = 3;

	/** How long readers go by what they know. */
	static final Duration REMEMBERED = Duration.ofMillis(200);

	/** How long a builder may be silent before another takes its place. */
	static final Duration LEASE = Duration.ofSeconds(30);

	private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

	private static final String COLLECTION = "read-models";

	private static final long NAP_MILLIS = 10;

	private final MongoOperations mongo;

	private final Clock clock;

	private final Duration patience;

	private final int shape;

	private final AtomicReference<Known> known = new AtomicReference<>(new Known(0, 0));

	/**
	 * The generations in a database.
	 * @param mongo the portal's own database
	 * @param clock the real time, whatever the meeting's clock says
	 * @param patience how long a writer waits for a builder before it writes on and the
	 * builder has to ask again
	 */
	public Generations(MongoOperations mongo, Clock clock, Duration patience) {
		this(mongo, clock, patience, SHAPE);
	}

	Generations(MongoOperations mongo, Clock clock, Duration patience, int shape) {
		this.mongo = mongo;
		this.clock = clock;
		this.patience = patience;
		this.shape = shape;
	}

	/**
	 * Whether the generation in use has all that this version of the portal keeps.
	 * @return false where an earlier version has built it
	 */
	public boolean isComplete() {
		return pointer().shape() >= this.shape;
	}

	/**
	 * The generation to read.
	 * @return its number, perhaps from a moment ago
	 */
	public int inUse() {
		var last = this.known.get();
		return (last.inUse() > 0 && System.nanoTime() - last.at() < REMEMBERED.toNanos()) ? last.inUse()
				: pointer().inUse();
	}

	/**
	 * The generation that is being built.
	 * @return its number; empty if none is, or if its builder has fallen silent
	 */
	public Optional<Integer> building() {
		return Optional.ofNullable(pointer().building())
			.filter((building) -> building.isAlive(this.clock.instant()))
			.map(Building::generation);
	}

	/**
	 * The generation to write, asked before every write.
	 * @return its number, as it is now
	 */
	int toWrite() {
		long since = System.nanoTime();
		while (true) {
			var pointer = pointer();
			if (pointer.hold() == 0) {
				return pointer.inUse();
			}
			if (System.nanoTime() - since > this.patience.toNanos()) {
				LOG.warn("Generation {} is not ready in time; writing on in {}", pointer.building(), pointer.inUse());
				change(building(pointer).and("hold").is(pointer.hold()), new Update().unset("hold"));
			}
			else {
				nap();
			}
		}
	}

	/**
	 * Begins a new generation.
	 * @return empty while another builder is at work, here or elsewhere
	 */
	public Optional<Building> begin() {
		while (true) {
			var pointer = pointer();
			@Nullable Building other = pointer.building();
			if (other != null && other.isAlive(this.clock.instant())) {
				return Optional.empty();
			}
			var mine = new Building(pointer.latest() + 1, UUID.randomUUID().toString(), now());
			if (change(building(pointer).and("latest").is(pointer.latest()),
					new Update().set("building", mine.generation())
						.set("latest", mine.generation())
						.set("builder", mine.builder())
						.set("beat", mine.beat())
						.unset("hold"))) {
				return Optional.of(mine);
			}
		}
	}

	/**
	 * Says that the builder is alive.
	 * @throws Overtaken if another took its place
	 */
	public void beat(Building mine) {
		insist(change(mine(mine), new Update().set("beat", now())), mine);
	}

	/**
	 * Lets writers wait. What they have begun to write is in the log already.
	 * @param number another one each time
	 * @throws Overtaken if another took the builder's place
	 */
	public void hold(Building mine, int number) {
		insist(change(mine(mine), new Update().set("beat", now()).set("hold", number)), mine);
	}

	/**
	 * Takes a new generation into use; writers go on, into this one.
	 * @param number that of the hold
	 * @return whether it is in use; otherwise a writer lost patience and wrote on
	 * @throws Overtaken if another took the builder's place
	 */
	public boolean swap(Building mine, int number) {
		var old = new Pointer.Retired(pointer().inUse(), this.clock.instant());
		boolean swapped = change(mine(mine).and("hold").is(number),
				withoutBuilder().set("inUse", mine.generation())
					.set(Pointer.SHAPE, this.shape)
					.push("retired", old.document()));
		if (swapped) {
			pointer();
		}
		else {
			beat(mine);
		}
		return swapped;
	}

	/** Ends without a new generation; does nothing where another took over. */
	public void giveUp(Building mine) {
		change(mine(mine), withoutBuilder());
	}

	/** Ends what a builder left behind that has fallen silent. */
	void giveUpSilent() {
		var pointer = pointer();
		@Nullable Building building = pointer.building();
		if (building != null && !building.isAlive(this.clock.instant())) {
			change(building(pointer), withoutBuilder());
		}
	}

	/** A generation that was in use exists no longer. */
	void forget(Pointer.Retired retired) {
		change(Criteria.where("_id").is(Pointer.ID), new Update().pull("retired", retired.document()));
	}

	Pointer pointer() {
		long now = System.nanoTime();
		@Nullable Document document = this.mongo.findById(Pointer.ID, Document.class, COLLECTION);
		if (document == null) {
			document = first();
		}
		var pointer = Pointer.of(document);
		// numbers only rise: what was read earlier may come later
		this.known.accumulateAndGet(new Known(pointer.inUse(), now),
				(one, other) -> (one.inUse() > other.inUse()) ? one : other);
		return pointer;
	}

	private Document first() {
		try {
			this.mongo.insert(Pointer.first(this.shape), COLLECTION);
		}
		catch (DuplicateKeyException ex) {
			// another instance starts, too
		}
		return Objects.requireNonNull(this.mongo.findById(Pointer.ID, Document.class, COLLECTION));
	}

	private static Criteria building(Pointer pointer) {
		@Nullable Building building = pointer.building();
		var same = Criteria.where("_id").is(Pointer.ID);
		return (building != null) ? mine(building).and("beat").is(building.beat()) : same.and("building").is(null);
	}

	private static Criteria mine(Building building) {
		return Criteria.where("_id")
			.is(Pointer.ID)
			.and("building")
			.is(building.generation())
			.and("builder")
			.is(building.builder());
	}

	private static Update withoutBuilder() {
		return new Update().unset("building").unset("builder").unset("beat").unset("hold");
	}

	private boolean change(Criteria unchanged, Update update) {
		return this.mongo.updateFirst(Query.query(unchanged), update, COLLECTION).getMatchedCount() == 1;
	}

	private static void insist(boolean done, Building mine) {
		if (!done) {
			throw new Overtaken(mine.generation());
		}
	}

	private String now() {
		return this.clock.instant().toString();
	}

	private static void nap() {
		try {
			TimeUnit.MILLISECONDS.sleep(NAP_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TransientDataAccessResourceException("interrupted before writing", ex);
		}
	}

	/**
	 * What readers know.
	 *
	 * @param inUse the generation in use, or 0
	 * @param at since when, as {@link System#nanoTime()}
	 */
	private record Known(int inUse, long at) {

	}

	/** Another builder took the place of one that was silent for too long. */
	public static final class Overtaken extends RuntimeException {

		private static final long serialVersionUID = 1;

		Overtaken(int generation) {
			super("another builder took over from that of generation " + generation);
		}

	}

}
