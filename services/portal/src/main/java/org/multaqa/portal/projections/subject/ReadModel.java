package org.multaqa.portal.projections.subject;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.SeenEvent;
import org.multaqa.model.MeetingId;

/** What everybody reads of one subject. */
public interface ReadModel {

	/**
	 * The subject whose events it is folded from.
	 * @return family and id, for instance {@code recommendation/r-7f3a}
	 */
	String subject();

	/**
	 * The meeting that it belongs to.
	 * @return absent for offices and people
	 */
	@Nullable MeetingId meeting();

	/**
	 * The last event in it.
	 * @return never older than any other event in it
	 */
	LastEvent last();

	/** What somebody has seen who reads it. */
	default SeenEvent seen() {
		String id = subject().substring(subject().indexOf('/') + 1);
		return new SeenEvent(subject().substring(0, subject().indexOf('/')), id, last().sequence());
	}

}
