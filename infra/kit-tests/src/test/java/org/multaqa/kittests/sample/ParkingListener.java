package org.multaqa.kittests.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.multaqa.kit.events.DeadLetters;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.events.ParkedProperties;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.kit.events.ParkedSubjects.Parked;
import org.multaqa.kit.events.Traces;
import org.multaqa.model.access.RuleViolation;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.messaging.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** A listener with a database of its own, which refuses what a test says. */
final class ParkingListener {

	private final Set<Long> refused = new HashSet<>();

	private final List<Long> applied = new ArrayList<>();

	private final List<String> passed = new ArrayList<>();

	private final MongoOperations mongo;

	private final ParkedSubjects parked;

	private final EventProcessor processor;

	private final Consumer<Message<byte[]>> events;

	private Instant now = Instant.parse("2026-11-28T04:00:00Z");

	ParkingListener(MongoOperations mongo, EventReader reader, DeadLetters deadLetters, ParkedProperties most) {
		this.mongo = mongo;
		this.parked = new ParkedSubjects(mongo, Clock.systemUTC(), () -> this.now, deadLetters, most);
		this.processor = new EventProcessor(reader, this.parked, Traces.none(),
				(subject, sequence) -> this.passed.add(subject + "@" + sequence));
		this.events = this.processor.subscribe((received) -> {
			if (this.refused.contains(received.sequence())) {
				throw new RuleViolation("note.not-now");
			}
			this.applied.add(received.sequence());
		});
	}

	void refuses(long... sequences) {
		this.refused.clear();
		for (long sequence : sequences) {
			this.refused.add(sequence);
		}
	}

	void takes(Message<byte[]> message) {
		this.events.accept(message);
	}

	/** Time passes, and what is due is tried again. */
	void after(Duration pause) {
		this.now = this.now.plus(pause);
		this.parked.resumeDue(this.processor);
	}

	boolean resumes(String subject) {
		return this.parked.resume(subject, this.processor);
	}

	void skips(String subject) {
		this.parked.skip(subject, null, this.processor);
	}

	/** The only one that is parked. */
	Parked only() {
		assertThat(this.parked.longest(10)).hasSize(1);
		return this.parked.longest(1).getFirst();
	}

	/** Until the only one that is parked is tried again. */
	Duration pause() {
		return Duration.between(this.now, only().nextTry());
	}

	ParkedSubjects parked() {
		return this.parked;
	}

	Instant now() {
		return this.now;
	}

	List<Long> applied() {
		return this.applied;
	}

	List<String> passed() {
		return this.passed;
	}

	void keepsNothing() {
		assertThat(this.mongo.count(new Query(), "parked")).isZero();
		assertThat(this.mongo.count(new Query(), "parked-events")).isZero();
	}

}
