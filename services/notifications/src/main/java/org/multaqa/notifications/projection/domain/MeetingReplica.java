package org.multaqa.notifications.projection.domain;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;

/**
 * A meeting, as far as letters speak of it.
 *
 * @param timeZone an IANA time zone
 * @param languages its working languages, the first one first
 */
public record MeetingReplica(MeetingId meeting, LocalizedText names, String timeZone, List<String> languages) {

	public MeetingReplica {
		languages = List.copyOf(languages);
	}

}
