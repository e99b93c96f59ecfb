package org.multaqa.notifications.deliveries.application;

import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.Pace;

/** How people want to hear news. */
public interface Preferences {

	/**
	 * A person's preference.
	 * @return daily, for who has not said
	 */
	Pace of(PersonId person);

	void keep(PersonId person, Pace pace);

}
