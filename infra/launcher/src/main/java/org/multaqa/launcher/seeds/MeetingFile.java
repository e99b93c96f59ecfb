package org.multaqa.launcher.seeds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.registration.api.QuestionKind;

/**
 * {@code meeting.yaml}.
 *
 * @param format number of the format, 1
 * @param sample whether people and words are invented
 * @param note what a reader must know of this data
 * @param stages how it went on
 * @param roles people outside delegations
 * @param questions what those who come are asked, in the order in which they are asked
 * @param clock where {@code multaqa up} begins
 */
record MeetingFile(int format, boolean sample, LocalizedText note, Meeting meeting, List<Stage> stages,
		@OrNone List<Granted> roles, @OrNone List<Question> questions, ZonedDateTime clock) {

	/**
	 * What is planned of it.
	 *
	 * @param textsCurrentIn languages in which texts must be current before they are
	 * decided on and approved; none where the authentic one is enough
	 * @param passkeysFor where a passkey is needed; nowhere where there is none
	 */
	record Meeting(MeetingId id, LocalizedText names, LocalDate from, LocalDate to, ZoneId timeZone,
			LocalizedText venue, List<String> languages, ConsentRule consentRule, @OrNone List<String> textsCurrentIn,
			@OrNone List<PasskeyUse> passkeysFor, Done.Act planned) {

	}

	record Stage(MeetingStage stage, ZonedDateTime at, PersonId as) implements Done {

	}

	record Granted(PersonId person, Role role, ZonedDateTime at, PersonId as) implements Done {

	}

	/**
	 * A question.
	 *
	 * @param choices for {@code choice} and {@code several}
	 * @param roles of whom it is asked; of everybody where there is none
	 * @param after absent where it is always asked
	 */
	record Question(QuestionKind kind, LocalizedText text, @OrNone List<LocalizedText> choices,
			@Nullable Boolean needed, @OrNone List<Role> roles, @Nullable After after, @Nullable Boolean material,
			Done.Act asked) {

	}

	/**
	 * Only after an answer to an earlier question.
	 *
	 * @param question its place, from 1
	 * @param answer {@code yes}, {@code no} or the place of a choice
	 */
	record After(int question, String answer) {

	}

	/**
	 * {@code offices.yaml}.
	 *
	 * @param offices all of them
	 */
	record Offices(List<Office> offices) {

	}

	record Office(OfficeId id, OfficeKind kind, LocalizedText names, Done.Act registered) {

	}

	/**
	 * {@code people.yaml}.
	 *
	 * @param sample whether the people are invented
	 * @param accounts when their accounts are opened
	 * @param people all of them
	 */
	record People(boolean sample, Done.BySelf accounts, List<Person> people) {

	}

	record Person(PersonId id, LocalizedText name, String email, String language) {

	}

}
