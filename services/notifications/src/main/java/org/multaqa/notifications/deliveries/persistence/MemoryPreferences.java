package org.multaqa.notifications.deliveries.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.deliveries.application.Preferences;

/** Preferences in memory, for tests. */
public final class MemoryPreferences implements Preferences {

	private final Map<PersonId, Map<NoticeKind, Pace>> kept = new ConcurrentHashMap<>();

	@Override
	public Map<NoticeKind, Pace> of(PersonId person) {
		return this.kept.getOrDefault(person, Map.of());
	}

	@Override
	public void keep(PersonId person, Map<NoticeKind, Pace> chosen) {
		this.kept.put(person, Map.copyOf(chosen));
	}

	@Override
	public void forget(PersonId person) {
		this.kept.remove(person);
	}

}
