package org.multaqa.notifications;

import java.time.Instant;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What notifications must know.
 *
 * @param portalUrl address of the portal, without a slash at its end
 * @param mailFrom sender of the mails
 * @param morningAt at what time of the meeting's day a morning's digest is sent
 * @param digestAt at what time of the meeting's day an evening's digest is sent
 * @param ignoreBefore what happened before this moment is known but told to nobody; for
 * operators who begin with an empty database beside an old log, or absent
 */
@ConfigurationProperties("multaqa.notifications")
public record NotificationsProperties(String portalUrl, String mailFrom, @DefaultValue("08:00") LocalTime morningAt,
		@DefaultValue("18:00") LocalTime digestAt, @Nullable Instant ignoreBefore) {

}
