package org.multaqa.roadmap.application;

import java.time.ZoneId;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What this service knows of a meeting.
 *
 * @param names what it is called
 * @param timeZone an IANA time zone
 * @param stage where it stands
 */
public record MeetingReplica(MeetingId meeting, LocalizedText names, String timeZone, MeetingStage stage) {

	static MeetingReplica planned(OfPlan event, MeetingStage stage) {
		return new MeetingReplica(event.meeting(), event.names(), event.timeZone(), stage);
	}

	MeetingReplica at(MeetingStage reached) {
		return new MeetingReplica(this.meeting, this.names, this.timeZone, reached);
	}

	MeetingFacts facts() {
		return new MeetingFacts(this.meeting, this.names, this.stage);
	}

	ZoneId zone() {
		return ZoneId.of(this.timeZone);
	}

}
