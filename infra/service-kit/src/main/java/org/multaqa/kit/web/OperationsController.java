package org.multaqa.kit.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.events.DeadLetters;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.kit.events.Relay;
import org.multaqa.model.access.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What operators see of a service, and the two things that they may do: resume and skip.
 * Each service answers for itself, at its own address.
 */
@RestController
@RequestMapping("/api/v1/operations")
@Tag(name = "operations")
final class OperationsController {

	/** How many parked subjects are shown. */
	private static final int MOST_PARKED = 100;

	private final Relay relay;

	private final ParkedSubjects parked;

	private final DeadLetters deadLetters;

	private final EventReader reader;

	private final EventProcessor processor;

	private final SecurityLog log;

	OperationsController(Relay relay, ParkedSubjects parked, DeadLetters deadLetters, EventReader reader,
			EventProcessor processor, SecurityLog log) {
		this.relay = relay;
		this.parked = parked;
		this.deadLetters = deadLetters;
		this.reader = reader;
		this.processor = processor;
		this.log = log;
	}

	/** How the service is doing. */
	@GetMapping
	OperationsView look(Actor actor) {
		actor.operate().orThrow();
		return new OperationsView(this.relay.waiting(), this.relay.oldest(), this.parked.longest(MOST_PARKED),
				this.parked.count(), this.parked.isFull(), this.deadLetters.count(), this.reader.unknownTypes());
	}

	/** Applies the events that wait for a parked subject. */
	@PostMapping("/parked/resumption")
	OperationsView resume(Actor actor, @RequestParam String subject) {
		actor.operate().orThrow();
		boolean parked = this.parked.isParked(subject);
		this.parked.resume(subject, this.processor);
		tell(SecurityEvent.SUBJECT_RESUMED, actor, subject, parked, null);
		return look(actor);
	}

	/** Skips an event of a parked subject, and goes on with the next. */
	@PostMapping("/parked/skip")
	OperationsView skip(Actor actor, @RequestParam String subject, @RequestParam @Nullable String event) {
		actor.operate().orThrow();
		boolean parked = this.parked.isParked(subject);
		this.parked.skip(subject, event, this.processor);
		tell(SecurityEvent.EVENT_SKIPPED, actor, subject, parked, (event != null) ? event : "the first");
		return look(actor);
	}

	/** What does not wait cannot be resumed, whatever is asked for. */
	private void tell(SecurityEvent what, Actor actor, String subject, boolean parked, @Nullable String event) {
		if (parked) {
			this.log.done(what, actor.person().value(), subject, event);
		}
		else {
			this.log.refused(what, actor.person().value(), subject, "subject.not-parked");
		}
	}

}
