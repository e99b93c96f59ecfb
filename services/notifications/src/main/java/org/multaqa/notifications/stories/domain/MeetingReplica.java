package org.multaqa.notifications.stories.domain;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;

/**
 * A meeting, as far as letters speak of it.
 *
 * @param meeting which
 * @param names what it is called
 * @param timeZone an IANA time zone
 * @param languages its working languages, the first one first
 */
public record MeetingReplica(MeetingId meeting, LocalizedText names, String timeZone, List<String> languages) {

	public MeetingReplica {
		languages = List.copyOf(languages);
	}

}
