package org.multaqa.notifications.deliveries.application;

import java.util.Map;

import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;

/** How people want to hear news. */
public interface Preferences {

	/** What a person has chosen, of those kinds of which they have chosen anything. */
	Map<NoticeKind, Pace> of(PersonId person);

	/** Keeps what a person has chosen, unless they are erased. */
	void keep(PersonId person, Map<NoticeKind, Pace> chosen);

	/**
	 * Forgets what a person has chosen who is erased; what is kept of them is that they
	 * are.
	 */
	void forget(PersonId person);

	/** Whether a person is erased. */
	boolean isForgotten(PersonId person);

}
