package org.multaqa.registration.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * A meeting.
 *
 * @param from its first day
 * @param to its last day
 * @param timeZone of these days
 * @param languages its working languages
 * @param consentRule how its offices agree
 * @param sample whether its people and words are invented
 * @param stage where it stands
 * @param deadlines until when people are nominated and answer
 * @param textsCurrentIn working languages in which texts must be there and as new as the
 * authentic one before they are decided on and approved; absent where that one is enough
 * @param passkeysFor where a passkey is needed; absent where it is nowhere
 * @param roles who has a role outside delegations; for organisers only
 */
public record MeetingView(MeetingId id, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
		LocalizedText venue, List<String> languages, ConsentRule consentRule, boolean sample, MeetingStage stage,
		Deadlines deadlines, @Nullable List<String> textsCurrentIn, @Nullable List<PasskeyUse> passkeysFor,
		@Nullable List<Appointment> roles) {

}
