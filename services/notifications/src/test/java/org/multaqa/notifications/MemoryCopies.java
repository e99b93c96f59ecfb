package org.multaqa.notifications;

import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.notifications.projection.application.NotificationReplicas;

/** Copies in memory. */
public final class MemoryCopies implements NotificationReplicas.Storage {

	private MemoryCopies() {
	}

	public static NotificationReplicas all() {
		return NotificationReplicas.in(new MemoryCopies());
	}

	@Override
	public <T> Replicas<T> open(String collection, Class<T> type, Listing<T> listing) {
		return new MemoryReplicas<>(listing);
	}

}
