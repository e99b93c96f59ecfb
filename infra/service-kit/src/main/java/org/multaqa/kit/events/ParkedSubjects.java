package org.multaqa.kit.events;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.messaging.Message;

/**
 * Subjects that wait because one of their events cannot be applied, each with its events
 * in order: {@code {_id: subject, since, reason, entries: [{headers, data}]}} in the
 * service's own database.
 */
public final class ParkedSubjects {

	private static final String COLLECTION = "parked";

	private final MongoOperations mongo;

	private final Clock clock;

	private final DeadLetters deadLetters;

	public ParkedSubjects(MongoOperations mongo, Clock clock, DeadLetters deadLetters) {
		this.mongo = mongo;
		this.clock = clock;
		this.deadLetters = deadLetters;
	}

	/**
	 * The subjects that have been parked longest.
	 * @param limit at most so many
	 * @return the longest parked first
	 */
	public List<Parked> longest(int limit) {
		return this.mongo.find(new Query().with(Sort.by("since", "_id")).limit(limit), Document.class, COLLECTION)
			.stream()
			.map(ParkedSubjects::parked)
			.toList();
	}

	/**
	 * How many subjects are parked.
	 * @return all of them
	 */
	public long count() {
		return this.mongo.count(new Query(), COLLECTION);
	}

	/**
	 * Whether a subject is parked.
	 * @param subject for instance {@code output/o-17}
	 * @return true until all that waits is applied or skipped
	 */
	public boolean isParked(String subject) {
		return this.mongo.exists(bySubject(subject), COLLECTION);
	}

	boolean queueIfParked(String subject, Message<byte[]> message) {
		var queue = new Update().push("entries", ParkedMessage.write(message));
		return this.mongo.updateFirst(bySubject(subject), queue, COLLECTION).getMatchedCount() == 1;
	}

	void park(String subject, Message<byte[]> message, String reason) {
		this.deadLetters.send(subject, message, reason);
		this.mongo.insert(new Document("_id", subject).append("since", this.clock.instant().toString())
			.append("reason", reason)
			.append("entries", List.of(ParkedMessage.write(message))), COLLECTION);
	}

	/** Nothing of this subject may be kept any longer. */
	void forget(String subject) {
		this.mongo.remove(bySubject(subject), COLLECTION);
	}

	/**
	 * Applies what waits, from the first on, until one fails again. Several may do so at
	 * once: what is taken out is only ever what was applied.
	 * @param processor applies
	 * @return whether the subject is parked no more
	 */
	public boolean resume(String subject, EventProcessor processor) {
		while (true) {
			@Nullable Document document = this.mongo.findById(subject, Document.class, COLLECTION);
			if (document == null) {
				return true;
			}
			var waiting = entries(document);
			if (waiting.isEmpty()) {
				var nothingCameSince = bySubject(subject).addCriteria(Criteria.where("entries").size(0));
				this.mongo.remove(nothingCameSince, COLLECTION);
				continue;
			}
			@Nullable String event = firstOf(document);
			try {
				processor.apply(ParkedMessage.read(waiting.getFirst()));
			}
			catch (RuntimeException ex) {
				this.mongo.updateFirst(whileFirst(subject, event),
						new Update().set("reason", String.valueOf(ex.getMessage())), COLLECTION);
				return false;
			}
			take(subject, event);
		}
	}

	/**
	 * Gives up the first event that waits and goes on with the next. Where another one is
	 * the first by now, nothing is given up.
	 * @param event id of the event to give up, or absent for whichever is the first
	 * @param processor applies
	 * @return whether the subject is parked no more
	 */
	public boolean skip(String subject, @Nullable String event, EventProcessor processor) {
		@Nullable Document document = this.mongo.findById(subject, Document.class, COLLECTION);
		if (document != null && (event == null || event.equals(firstOf(document)))) {
			var waiting = entries(document);
			if (take(subject, firstOf(document)) && !waiting.isEmpty()) {
				processor.giveUp(ParkedMessage.read(waiting.getFirst()));
			}
		}
		return resume(subject, processor);
	}

	private boolean take(String subject, @Nullable String event) {
		var first = new Update().pop("entries", Update.Position.FIRST);
		return this.mongo.updateFirst(whileFirst(subject, event), first, COLLECTION).getMatchedCount() == 1;
	}

	private static Parked parked(Document document) {
		return new Parked(document.getString("_id"), Instant.parse(document.getString("since")),
				document.getString("reason"), firstOf(document), attributeOfFirst(document, "type"),
				entries(document).size());
	}

	private static @Nullable String firstOf(Document parked) {
		return attributeOfFirst(parked, "id");
	}

	private static @Nullable String attributeOfFirst(Document parked, String attribute) {
		var waiting = entries(parked);
		return waiting.isEmpty() ? null : ParkedMessage.attribute(waiting.getFirst(), attribute);
	}

	/** The subject, as long as this event is the first that waits. */
	private static Query whileFirst(String subject, @Nullable String event) {
		return bySubject(subject).addCriteria(Criteria.where("entries.0." + ParkedMessage.ID).is(event));
	}

	private static List<Document> entries(Document document) {
		return new ArrayList<>(document.getList("entries", Document.class));
	}

	private static Query bySubject(String subject) {
		return Query.query(Criteria.where("_id").is(subject));
	}

	/**
	 * One parked subject.
	 *
	 * @param since when it was parked
	 * @param reason why its first event cannot be applied
	 * @param event id of that event, or absent where it has none
	 * @param type wire name of that event, or absent where it has none
	 * @param events how many of its events wait
	 */
	public record Parked(String subject, Instant since, String reason, @Nullable String event, @Nullable String type,
			int events) {

	}

}
