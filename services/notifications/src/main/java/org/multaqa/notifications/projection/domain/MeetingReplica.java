package org.multaqa.notifications.projection.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;

/**
 * A meeting, as far as letters speak of it.
 *
 * @param from its first day, or absent where we have not heard of it since letters speak
 * of days
 * @param timeZone an IANA time zone
 * @param languages its working languages, the first one first
 */
public record MeetingReplica(MeetingId meeting, LocalizedText names, @Nullable LocalDate from, String timeZone,
		List<String> languages) {

	public MeetingReplica {
		languages = List.copyOf(languages);
	}

}
