package org.multaqa.roadmap.application;

import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What this service knows of a meeting.
 *
 * @param names what it is called
 * @param timeZone an IANA time zone
 * @param stage where it stands
 * @param languages its working languages, the first one first; absent in replicas of
 * before they were kept
 * @param textsCurrentIn languages in which texts must be current, or absent
 * @param passkeysFor where a passkey is needed, or absent
 */
public record MeetingReplica(MeetingId meeting, LocalizedText names, String timeZone, MeetingStage stage,
		@Nullable List<String> languages, @Nullable List<String> textsCurrentIn,
		@Nullable List<PasskeyUse> passkeysFor) {

	static MeetingReplica planned(OfPlan event, MeetingStage stage) {
		return new MeetingReplica(event.meeting(), event.names(), event.timeZone(), stage, event.languages(),
				event.textsCurrentIn(), event.passkeysFor());
	}

	MeetingReplica at(MeetingStage reached) {
		return new MeetingReplica(this.meeting, this.names, this.timeZone, reached, this.languages, this.textsCurrentIn,
				this.passkeysFor);
	}

	MeetingFacts facts() {
		return new MeetingFacts(this.meeting, this.names, this.stage, this.textsCurrentIn);
	}

	/** Whether whoever passes a gate of a roadmap signs that with a passkey. */
	boolean needsPasskeysAtGates() {
		return PasskeyUse.GATES.isIn(this.passkeysFor);
	}

	/** Its languages, for what is written in several. */
	LanguagePreference preference() {
		return new LanguagePreference((this.languages != null) ? this.languages : List.of());
	}

	ZoneId zone() {
		return ZoneId.of(this.timeZone);
	}

}
