package org.multaqa.notifications.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/**
 * A notice as operators see it.
 *
 * @param kind which one of the kinds of notifications, for instance {@code decided}
 * @param status where it stands
 * @param due from when on it may be sent
 * @param attempts how often sending was begun
 * @param reason why it stands there, a code, or absent
 */
public record DeliveryView(String id, PersonId person, MeetingId meeting, String kind, String about, Status status,
		Instant happened, Instant due, int attempts, @Nullable String reason) {

}
