package org.multaqa.portal.journal;

import java.util.List;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ReadModels;

/** What the journal tells to whom, for the table of reading. */
public final class JournalDoor {

	private final Journal journal = new Journal(new MemoryJournal());

	private final History history;

	public JournalDoor(ReadModels models) {
		this.history = new History(this.journal, models, new Audiences(models));
	}

	public void keep(EventEnvelope<?> envelope, MeetingId meeting) {
		this.journal.keep(envelope, meeting);
	}

	public Entry latest(String subject) {
		return this.journal.history(subject, Long.MAX_VALUE, 1, (_) -> true).getFirst();
	}

	public boolean tells(Actor actor, String subject) {
		return isIn(() -> this.history.of(actor, subject, Long.MAX_VALUE, 50), latest(subject));
	}

	public boolean tellsAmongRecent(Actor actor, String subject) {
		var latest = latest(subject);
		return isIn(() -> this.history.recent(actor, java.util.Objects.requireNonNull(latest.meeting()), null, 200),
				latest);
	}

	private static boolean isIn(java.util.function.Supplier<List<Entry>> entries, Entry wanted) {
		try {
			return entries.get().contains(wanted);
		}
		catch (RuleViolation ex) {
			return false;
		}
	}

}
