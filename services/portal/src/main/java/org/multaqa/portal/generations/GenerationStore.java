package org.multaqa.portal.generations;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The collections of all generations. Those of the first have the plain names
 * ({@code recommendations}), those of later ones the number at their end
 * ({@code recommendations-g3}).
 */
public final class GenerationStore {

	/**
	 * How long a generation stays after it was in use, for readers who do not know yet.
	 */
	static final Duration GRACE = Duration.ofMinutes(1);

	private static final Logger LOG = LoggerFactory.getLogger(GenerationStore.class);

	private static final String MARK = "-g";

	private final MongoOperations mongo;

	private final Generations generations;

	private final Clock clock;

	/** The plain names of the collections that generations have. */
	private final Set<String> kinds = new ConcurrentSkipListSet<>();

	public GenerationStore(MongoOperations mongo, Generations generations, Clock clock) {
		this.mongo = mongo;
		this.generations = generations;
		this.clock = clock;
	}

	/**
	 * Read models of one kind in whichever generation is in use.
	 * @param <T> the kind
	 * @param kind the plain name of its collection
	 * @param type the kind's class
	 * @param listing by what they are listed
	 * @return empty at first
	 */
	public <T> Replicas<T> inUse(String kind, Class<T> type, Listing<T> listing) {
		this.kinds.add(kind);
		return new GenerationReplicas<>(this.generations, (generation) -> of(generation, kind, type, listing));
	}

	/**
	 * Read models of one kind in one generation.
	 * @param <T> the kind
	 * @param generation its number
	 * @param kind the plain name of its collection
	 * @param type the kind's class
	 * @param listing by what they are listed
	 * @return empty at first
	 */
	public <T> Replicas<T> of(int generation, String kind, Class<T> type, Listing<T> listing) {
		this.kinds.add(kind);
		return new MongoReplicas<>(this.mongo, nameOf(kind, generation), type, listing);
	}

	/**
	 * What the generation in use has and another has not, or not as far.
	 * @param generation the other
	 * @return what it lacks now
	 */
	public List<Lacking> lacking(int generation) {
		int inUse = this.generations.inUse();
		var lacking = new ArrayList<Lacking>();
		for (String kind : this.kinds) {
			var other = sequences(nameOf(kind, generation), new Criteria());
			sequences(nameOf(kind, inUse), Criteria.where("state").exists(true)).forEach((source, sequence) -> {
				if (sequence > other.getOrDefault(source, 0L)) {
					lacking.add(new Lacking(kind, source.id(), source.subject(), sequence));
				}
			});
		}
		return lacking;
	}

	/**
	 * Takes what is still lacking from the generation in use, as it is there.
	 * @param generation into which
	 * @param lacking what it lacked before it was built further
	 * @return whether it was lacking still
	 */
	public boolean keep(int generation, Lacking lacking) {
		String target = nameOf(lacking.kind(), generation);
		var sameId = Query.query(Criteria.where("_id").is(lacking.id()));
		long now = sequences(target, Criteria.where("_id").is(lacking.id()))
			.getOrDefault(new Source(lacking.id(), lacking.subject()), 0L);
		var used = this.mongo.findOne(sameId, Document.class, nameOf(lacking.kind(), this.generations.inUse()));
		if (now >= lacking.sequence() || used == null) {
			return false;
		}
		this.mongo.save(used, target);
		return true;
	}

	private Map<Source, Long> sequences(String collection, Criteria wanted) {
		var query = Query.query(wanted);
		query.fields().include("sources");
		var sequences = new HashMap<Source, Long>();
		this.mongo.find(query, Document.class, collection)
			.forEach((document) -> document.get("sources", Document.class)
				.forEach((subject, sequence) -> sequences.put(new Source(document.getString("_id"), subject),
						((Number) sequence).longValue())));
		return sequences;
	}

	/**
	 * Removes the generations that nobody uses: those whose time is over, and what a
	 * builder left behind that was killed.
	 */
	public void sweep() {
		this.generations.giveUpSilent();
		// collections first: whatever exists now, the pointer knows
		var collections = this.mongo.getCollectionNames();
		var pointer = this.generations.pointer();
		var used = used(pointer);
		collections.stream().filter((name) -> {
			int generation = generationOf(name);
			return generation > 0 && generation <= pointer.latest() && !used.contains(generation);
		}).forEach(this::drop);
		pointer.retired()
			.stream()
			.filter((retired) -> !used.contains(retired.generation()))
			.forEach(this.generations::forget);
	}

	/** A builder counts as long as the pointer knows it: it may be taken into use yet. */
	private Set<Integer> used(Pointer pointer) {
		var oldest = this.clock.instant().minus(GRACE);
		var used = new HashSet<>(Set.of(pointer.inUse()));
		@Nullable Building building = pointer.building();
		if (building != null) {
			used.add(building.generation());
		}
		pointer.retired()
			.stream()
			.filter((retired) -> retired.at().isAfter(oldest))
			.map(Pointer.Retired::generation)
			.forEach(used::add);
		return used;
	}

	private void drop(String collection) {
		LOG.info("Removing {}, which nobody uses", collection);
		this.mongo.dropCollection(collection);
	}

	static String nameOf(String kind, int generation) {
		return (generation == 1) ? kind : kind + MARK + generation;
	}

	/** The generation that a collection belongs to, or 0. */
	private int generationOf(String collection) {
		return this.kinds.stream().mapToInt((kind) -> generationOf(collection, kind)).max().orElse(0);
	}

	private static int generationOf(String collection, String kind) {
		if (collection.equals(kind)) {
			return 1;
		}
		String prefix = kind + MARK;
		String number = collection.startsWith(prefix) ? collection.substring(prefix.length()) : "";
		return number.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(number) : 0;
	}

	/**
	 * What the generation in use has and another lacks.
	 *
	 * @param kind the plain name of its collection
	 * @param id its id there
	 * @param subject the subject it was built from
	 * @param sequence the last event of the subject that is in it
	 */
	public record Lacking(String kind, String id, String subject, long sequence) {

	}

	/**
	 * From what a read model was built; one may be built from several subjects.
	 *
	 * @param id the id of the read model
	 */
	private record Source(String id, String subject) {

	}

}
