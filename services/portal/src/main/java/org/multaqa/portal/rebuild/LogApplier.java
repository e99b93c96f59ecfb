package org.multaqa.portal.rebuild;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.kit.events.UnknownEvent;
import org.multaqa.model.DomainEvent;
import org.multaqa.portal.journal.EventLog;
import org.multaqa.portal.journal.Journal;
import org.multaqa.portal.journal.LogListener;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * Applies the log to a new generation, and to the journal, which takes what it lacks.
 * Where the listener parks a subject, later events of it wait for the operator here, too:
 * resuming applies them to whichever generation is in use by then.
 */
final class LogApplier implements LogListener {

	private final ReadModels models;

	private final Journal journal;

	private final EventLog log;

	private final ParkedSubjects parked;

	private final Set<String> waiting = new HashSet<>();

	private final Set<String> erased = new HashSet<>();

	private final List<String> unreadable = new ArrayList<>();

	LogApplier(ReadModels models, Journal journal, EventLog log, ParkedSubjects parked) {
		this.models = models;
		this.journal = journal;
		this.log = log;
		this.parked = parked;
	}

	@Override
	public void apply(EventEnvelope<DomainEvent> envelope) {
		if (this.waiting.contains(envelope.subject())) {
			return;
		}
		var model = this.models.bySubject().apply(envelope);
		this.journal.keep(envelope, model.map(ReadModel::meeting).orElse(null));
		this.erased.remove(envelope.subject());
	}

	@Override
	public void erase(String subject) {
		this.models.bySubject().erase(subject);
		this.erased.add(subject);
		this.waiting.remove(subject);
	}

	@Override
	public void skip(UnknownEvent unknown) {
		this.journal.keep(unknown);
	}

	@Override
	public void fail(Unreadable record) {
		this.unreadable.add(record.subject() + ": " + record.reason());
		if (isParked(record.subject()) || isStillToCome(record)) {
			this.waiting.add(record.subject());
		}
	}

	private boolean isParked(String subject) {
		return this.parked.isParked(subject);
	}

	/** Whether the listener has it before it, and will park its subject. */
	private boolean isStillToCome(Unreadable record) {
		return this.log.applied().getOrDefault(record.partition(), 0L) <= record.offset();
	}

	/** Whether a tombstone was the last of a subject. */
	boolean hasErased(String subject) {
		return this.erased.contains(subject);
	}

	List<String> unreadable() {
		return List.copyOf(this.unreadable);
	}

}
