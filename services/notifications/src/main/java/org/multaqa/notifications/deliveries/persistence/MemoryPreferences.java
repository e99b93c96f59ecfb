package org.multaqa.notifications.deliveries.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.deliveries.application.Preferences;

/** Preferences in memory, for tests. */
public final class MemoryPreferences implements Preferences {

	private final Map<PersonId, Pace> kept = new ConcurrentHashMap<>();

	@Override
	public Pace of(PersonId person) {
		return this.kept.getOrDefault(person, Pace.DAILY);
	}

	@Override
	public void keep(PersonId person, Pace pace) {
		this.kept.put(person, pace);
	}

}
