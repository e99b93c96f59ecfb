package org.multaqa.notifications.deliveries.application;

import java.util.Optional;

import org.multaqa.model.MeetingId;

/** In which time zone the days of a meeting are counted. */
@FunctionalInterface
public interface MeetingTimeZones {

	/** An IANA time zone; empty of a meeting that nobody has told of yet. */
	Optional<String> of(MeetingId meeting);

}
