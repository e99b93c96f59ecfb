package org.multaqa.portal.readmodels;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

/** What everybody reads of one subject. */
public sealed interface ReadModel
		permits Meeting, Office, Delegation, Person, Programme, Workshop, Output, Recommendation, Roadmap {

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

}
