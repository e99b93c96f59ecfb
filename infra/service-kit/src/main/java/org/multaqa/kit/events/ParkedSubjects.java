package org.multaqa.kit.events;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Subjects that wait because one of their events cannot be applied, each with its events
 * in order ({@link ParkedEvents}), in the service's own database.
 */
public final class ParkedSubjects {

	private static final Logger LOG = LoggerFactory.getLogger(ParkedSubjects.class);

	/** How many are tried again in one round. */
	private static final int DUE_AT_ONCE = 20;

	private final ParkedHeads heads;

	private final ParkedEvents events;

	private final Clock clock;

	private final DeadLetters deadLetters;

	private final ParkedProperties most;

	/**
	 * Opens what is parked, also what earlier versions have.
	 * @param mongo the service's database
	 * @param clock that of the meeting, by which operators read since when something
	 * waits
	 * @param realTime by which pauses are measured
	 * @param most how much is kept
	 */
	public ParkedSubjects(MongoOperations mongo, Clock clock, InstantSource realTime, DeadLetters deadLetters,
			ParkedProperties most) {
		this.heads = new ParkedHeads(mongo, realTime);
		this.events = new ParkedEvents(mongo);
		this.clock = clock;
		this.deadLetters = deadLetters;
		this.most = most;
	}

	/**
	 * The subjects that have been parked longest.
	 * @param limit at most so many
	 * @return the longest parked first
	 */
	public List<Parked> longest(int limit) {
		return this.heads.longest(limit).stream().map(this::parked).toList();
	}

	/**
	 * How many subjects are parked.
	 * @return all of them
	 */
	public long count() {
		return this.heads.count();
	}

	/**
	 * Whether a subject is parked.
	 * @param subject for instance {@code output/o-17}
	 * @return true until all that waits is applied or skipped
	 */
	public boolean isParked(String subject) {
		return this.heads.exists(subject);
	}

	/**
	 * The content of the first event that waits.
	 * @param subject for instance {@code output/o-17}
	 * @return empty where none does
	 */
	public Optional<byte[]> content(String subject) {
		return Optional.ofNullable(this.heads.find(subject))
			.flatMap((head) -> this.events.find(subject, head.first()))
			.map((event) -> ParkedMessage.read(event).getPayload());
	}

	/**
	 * Whether no more events are kept, and listeners wait.
	 * @return true until operators have made room
	 */
	public boolean isFull() {
		return !hasRoomFor(0);
	}

	/**
	 * Queues an event behind those of its subject that wait. It is stored before the head
	 * knows of it, and taken back where all the others were applied meanwhile.
	 */
	boolean queueIfParked(String subject, Message<byte[]> message) {
		@Nullable ParkedHead head = this.heads.find(subject);
		if (head == null) {
			return false;
		}
		var event = ParkedMessage.write(message);
		insistOnRoom(subject, event);
		long number = this.events.add(subject, head.last() + 1, event);
		boolean queued = this.heads.grow(subject, number, ParkedEvents.size(event));
		if (!queued) {
			this.events.remove(subject, number);
		}
		return queued;
	}

	/** Parks a subject from an event on; nothing of it is parked yet. */
	void park(String subject, Message<byte[]> message, String reason) {
		var event = ParkedMessage.write(message);
		insistOnRoom(subject, event);
		this.deadLetters.send(subject, message, reason);
		insert(subject, reason, event, this.heads.next(0));
	}

	/**
	 * Keeps what is known of a record that is not believed, for operators. It is not
	 * tried again by itself, its content is in the dead letters only, and where many of
	 * them are kept already, it is there as a whole: it must hold up nobody.
	 * @param place where it was read
	 */
	void refuse(String place, Message<byte[]> message, String fault) {
		if (isParked(place)) {
			return;
		}
		this.deadLetters.send(place, message, fault);
		if (this.heads.countOfRefused() < this.most.mostRefused()) {
			var known = MessageBuilder.withPayload(new byte[0]).copyHeaders(message.getHeaders()).build();
			insert(place, fault, ParkedMessage.write(known), null);
		}
	}

	private void insert(String subject, String reason, Document event, @Nullable Long next) {
		this.events.put(subject, 1, event);
		this.heads
			.insert(new ParkedHead(subject, this.clock.instant(), reason, 1, 1, ParkedEvents.size(event), 0, next));
	}

	/** Nothing of this subject may be kept any longer. */
	void forget(String subject) {
		this.heads.remove(subject);
		this.events.forget(subject);
	}

	/**
	 * Tries those again whose pause is over. Other instances leave them alone meanwhile.
	 * @param processor applies
	 */
	public void resumeDue(EventProcessor processor) {
		for (var head : this.heads.due(DUE_AT_ONCE)) {
			if (this.heads.claim(head) && resume(head.subject(), processor)) {
				LOG.info("{} is parked no more: what it waited for is there", head.subject());
			}
		}
	}

	/**
	 * Applies what waits, from the first on, until one fails again. Several may do so at
	 * once: what is taken out is only ever what was applied.
	 * @param processor applies
	 * @return whether the subject is parked no more
	 */
	public boolean resume(String subject, EventProcessor processor) {
		while (true) {
			@Nullable ParkedHead head = this.heads.find(subject);
			if (head == null) {
				return true;
			}
			if (head.events() == 0) {
				this.heads.removeUnlessGrown(head);
				continue;
			}
			var event = this.events.find(subject, head.first());
			try {
				event.map(ParkedMessage::read).ifPresent(processor::apply);
			}
			catch (RuntimeException ex) {
				this.heads.failed(head, String.valueOf(ex.getMessage()));
				return false;
			}
			take(head, event);
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
		@Nullable ParkedHead head = this.heads.find(subject);
		if (head != null) {
			var first = this.events.find(subject, head.first());
			@Nullable String id = first.map((entry) -> ParkedMessage.attribute(entry, "id")).orElse(null);
			if ((event == null || event.equals(id)) && take(head, first)) {
				first.map(ParkedMessage::read).ifPresent(processor::giveUp);
			}
		}
		return resume(subject, processor);
	}

	/** The event goes first: where that is all that happens, there is none to apply. */
	private boolean take(ParkedHead head, Optional<Document> event) {
		this.events.remove(head.subject(), head.first());
		return this.heads.shrink(head, event.map(ParkedEvents::size).orElse(0L));
	}

	private void insistOnRoom(String subject, Document event) {
		if (!hasRoomFor(ParkedEvents.size(event))) {
			LOG.error("There is no room to park {}: skip or resume what is parked", subject);
			throw new NoRoomToPark(subject);
		}
	}

	private boolean hasRoomFor(long bytes) {
		var all = this.heads.all();
		return all.stream().mapToLong(ParkedHead::events).sum() < this.most.mostEvents()
				&& all.stream().mapToLong(ParkedHead::bytes).sum() + bytes < this.most.mostBytes().toBytes();
	}

	private Parked parked(ParkedHead head) {
		@Nullable Document first = this.events.headers(head.subject(), head.first());
		return new Parked(head.subject(), head.since(), head.reason(),
				(first != null) ? ParkedMessage.attribute(first, "id") : null,
				(first != null) ? ParkedMessage.attribute(first, "type") : null, head.events(), head.tries(),
				(head.next() != null) ? Instant.ofEpochMilli(head.next()) : null);
	}

	/**
	 * One parked subject.
	 *
	 * @param since when it was parked
	 * @param reason why its first event cannot be applied
	 * @param event id of that event, or absent where it has none
	 * @param type wire name of that event, or absent where it has none
	 * @param events how many of its events wait
	 * @param tries how often that event was tried again in vain
	 * @param nextTry when it is tried again by itself, in real time, or absent where that
	 * would be in vain
	 */
	public record Parked(String subject, Instant since, String reason, @Nullable String event, @Nullable String type,
			int events, int tries, @Nullable Instant nextTry) {

	}

}
