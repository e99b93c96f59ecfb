package org.multaqa.sessions.programme.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.programme.domain.MeetingDays;

/**
 * What the programme must know of a meeting.
 *
 * @param from its first day, in its time zone
 * @param to its last day, which belongs to it
 * @param timeZone an IANA time zone
 * @param languages its working languages, the first one first
 * @param stage draft until registration tells of another
 */
public record MeetingReplica(MeetingId meeting, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
		LocalizedText venue, List<String> languages, MeetingStage stage) {

	public MeetingReplica {
		languages = List.copyOf(languages);
	}

	static MeetingReplica planned(OfPlan event, MeetingStage stage) {
		return new MeetingReplica(event.meeting(), event.names(), event.from(), event.to(), event.timeZone(),
				event.venue(), event.languages(), stage);
	}

	MeetingReplica at(MeetingStage reached) {
		return new MeetingReplica(this.meeting, this.names, this.from, this.to, this.timeZone, this.venue,
				this.languages, reached);
	}

	/**
	 * What the rules must know of it.
	 * @return its facts as registration told of them last
	 */
	public MeetingFacts facts() {
		return new MeetingFacts(this.meeting, this.names, this.stage, null);
	}

	public MeetingDays days() {
		return new MeetingDays(this.from, this.to, ZoneId.of(this.timeZone));
	}

}
