package org.multaqa.notifications.deliveries.application;

import java.util.Optional;

import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.notifications.api.LetterView;
import org.multaqa.notifications.api.NoticeKind;

/** Letters before they are sent. */
@FunctionalInterface
public interface LetterPreviews {

	/**
	 * The letter of a kind, to nobody in particular.
	 * @param asked in which language, else in the first one of the meeting
	 * @return empty where the meeting has nothing yet that it could be about
	 */
	Optional<LetterView> of(MeetingId meeting, NoticeKind kind, LanguagePreference asked);

}
