package org.multaqa.portal.journal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ReadModels;

import org.springframework.stereotype.Service;

/**
 * What happened, for somebody: the journal without what is not theirs to see. Programs
 * that operate the platform (scope {@value #OPERATIONS}) see that something happened, and
 * not what.
 */
@Service
public class History {

	private static final String OPERATIONS = "operations";

	private final Journal journal;

	private final ReadModels models;

	private final Audiences audiences;

	History(Journal journal, ReadModels models, Audiences audiences) {
		this.journal = journal;
		this.models = models;
		this.audiences = audiences;
	}

	/**
	 * What happened to a subject.
	 * @param before only events with a lower number
	 * @param limit how many at the most
	 * @return the latest first
	 * @throws RuleViolation {@code journal.unknown-subject}
	 */
	public List<Entry> of(Actor actor, String subject, long before, int limit) {
		if (isOperator(actor)) {
			return this.journal.history(subject, before, limit, (_) -> true).stream().map(Entry::withoutData).toList();
		}
		var model = this.models.bySubject().of(subject).filter((known) -> this.audiences.of(known).includes(actor));
		if (model.isEmpty()) {
			throw RuleViolation.unknown("journal.unknown-subject", subject);
		}
		return this.journal.history(subject, before, limit,
				(entry) -> this.audiences.of(model.get(), entry.type(), entry.sequence()).includes(actor));
	}

	/**
	 * What happened in a meeting.
	 * @param before only what happened earlier, or absent for the present
	 * @param limit how many at the most
	 * @return the latest first
	 * @throws RuleViolation {@code journal.unknown-subject} for a meeting that the actor
	 * may not know of
	 */
	public List<Entry> recent(Actor actor, MeetingId meeting, @Nullable Instant before, int limit) {
		if (isOperator(actor)) {
			return this.journal.recent(meeting, before, limit, (_) -> true).stream().map(Entry::withoutData).toList();
		}
		if (this.models.meeting(meeting).filter((known) -> known.facts().isShownTo(actor)).isEmpty()) {
			throw RuleViolation.unknown("journal.unknown-subject", "meeting/" + meeting);
		}
		return this.journal.recent(meeting, before, limit, (entry) -> isShown(actor, entry));
	}

	private static boolean isOperator(Actor actor) {
		return actor.scopes().contains(OPERATIONS);
	}

	private boolean isShown(Actor actor, Entry entry) {
		return this.models.bySubject()
			.of(entry.subject())
			.filter((model) -> this.audiences.of(model, entry.type(), entry.sequence()).includes(actor))
			.isPresent();
	}

}
