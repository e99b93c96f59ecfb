package org.multaqa.notifications.deliveries.persistence;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.deliveries.application.Preferences;

/** Preferences in memory, for tests. */
public final class MemoryPreferences implements Preferences {

	private final Map<PersonId, Map<NoticeKind, Pace>> kept = new ConcurrentHashMap<>();

	private final Set<PersonId> erased = ConcurrentHashMap.newKeySet();

	@Override
	public Map<NoticeKind, Pace> of(PersonId person) {
		return this.kept.getOrDefault(person, Map.of());
	}

	@Override
	public void keep(PersonId person, Map<NoticeKind, Pace> chosen) {
		if (!isForgotten(person)) {
			this.kept.put(person, Map.copyOf(chosen));
		}
	}

	@Override
	public void forget(PersonId person) {
		this.kept.remove(person);
		this.erased.add(person);
	}

	@Override
	public boolean isForgotten(PersonId person) {
		return this.erased.contains(person);
	}

}
