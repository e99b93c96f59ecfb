package org.multaqa.registration.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;

/**
 * A meeting to be opened, or all that is planned of one anew.
 *
 * @param id its id, or absent for one made by us; not read of a meeting that there is
 * @param from its first day
 * @param to its last day
 * @param timeZone an IANA time zone
 * @param languages its working languages
 * @param consentRule how its offices agree
 * @param sample whether its people and words are invented; not if not said. What a
 * meeting was opened as stays, so it is not read of one that there is
 * @param textsCurrentIn working languages in which recommendations and initiatives must
 * be there and as new as the authentic text before offices decide on them and gates
 * approve them; where there is none the authentic text is enough
 * @param passkeysFor where a passkey is needed beside the link by which people sign in:
 * of organisers, of headquarters, at gates of roadmaps; nowhere if not said
 */
public record NewMeeting(@Nullable MeetingId id, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
		LocalizedText venue, List<String> languages, ConsentRule consentRule, @Nullable Boolean sample,
		@Nullable List<String> textsCurrentIn, @Nullable List<PasskeyUse> passkeysFor) {

}
