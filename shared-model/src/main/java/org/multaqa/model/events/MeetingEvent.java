package org.multaqa.model.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/** What concerns a meeting itself: its plan, its stage, its roles. */
public sealed interface MeetingEvent extends RegistrationEvent {

	MeetingId meeting();

	@Override
	default String subject() {
		return "meeting/" + meeting();
	}

	/**
	 * What is planned of a meeting, all of it: told when it is planned, and whenever
	 * something of it is put right.
	 */
	sealed interface OfPlan extends MeetingEvent {

		LocalizedText names();

		LocalDate from();

		LocalDate to();

		String timeZone();

		LocalizedText venue();

		List<String> languages();

		ConsentRule consentRule();

		boolean sample();

		@Nullable List<String> textsCurrentIn();

		@Nullable List<PasskeyUse> passkeysFor();

	}

	/** Where a meeting stands from now on, be it further on or back. */
	sealed interface OfStage extends MeetingEvent {

		MeetingStage stage();

	}

	/** Where a meeting stands. */
	enum MeetingStage {

		/** Being prepared, not yet visible to delegations. */
		DRAFT,

		/** Delegations nominate and register. */
		OPEN,

		/** It takes place. */
		RUNNING,

		/** It is over; the roadmap may go on. */
		CLOSED,

		/** Kept for reading only. */
		ARCHIVED

	}

	/**
	 * A meeting is planned.
	 *
	 * @param names what it is called
	 * @param from its first day, in its time zone
	 * @param to its last day
	 * @param timeZone an IANA time zone, for instance {@code Asia/Qatar}
	 * @param languages its working languages, the first one first
	 * @param consentRule how its offices agree
	 * @param sample whether its people and words are invented
	 * @param textsCurrentIn working languages in which texts must be there and as new as
	 * the authentic one before offices decide on them and gates approve them; absent
	 * where the authentic one is enough
	 * @param passkeysFor where a passkey is needed, in the order of their kinds; absent
	 * where it is nowhere
	 */
	@EventType("org.multaqa.meeting.planned.v1")
	record MeetingPlanned(MeetingId meeting, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
			LocalizedText venue, List<String> languages, ConsentRule consentRule, boolean sample,
			@Nullable List<String> textsCurrentIn, @Nullable List<PasskeyUse> passkeysFor) implements OfPlan {

		public MeetingPlanned {
			languages = List.copyOf(languages);
			textsCurrentIn = (textsCurrentIn != null) ? List.copyOf(textsCurrentIn) : null;
			passkeysFor = (passkeysFor != null) ? List.copyOf(passkeysFor) : null;
		}

	}

	/**
	 * What is planned of a meeting is something else now.
	 *
	 * @param names what it is called
	 * @param from its first day, in its time zone
	 * @param to its last day
	 * @param timeZone an IANA time zone, for instance {@code Asia/Qatar}
	 * @param languages its working languages, the first one first
	 * @param consentRule how its offices agree, from now on
	 * @param sample whether its people and words are invented
	 * @param textsCurrentIn working languages in which texts must be there and as new as
	 * the authentic one before offices decide on them and gates approve them; absent
	 * where the authentic one is enough
	 * @param passkeysFor where a passkey is needed, in the order of their kinds; absent
	 * where it is nowhere
	 */
	@EventType("org.multaqa.meeting.revised.v1")
	record MeetingRevised(MeetingId meeting, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
			LocalizedText venue, List<String> languages, ConsentRule consentRule, boolean sample,
			@Nullable List<String> textsCurrentIn, @Nullable List<PasskeyUse> passkeysFor) implements OfPlan {

		public MeetingRevised {
			languages = List.copyOf(languages);
			textsCurrentIn = (textsCurrentIn != null) ? List.copyOf(textsCurrentIn) : null;
			passkeysFor = (passkeysFor != null) ? List.copyOf(passkeysFor) : null;
		}

	}

	/**
	 * The meeting has reached another stage.
	 *
	 * @param stage where it stands now
	 */
	@EventType("org.multaqa.meeting.stage-reached.v1")
	record MeetingStageReached(MeetingId meeting, MeetingStage stage) implements OfStage {

	}

	/**
	 * The meeting stands again where it stood before: nothing has come of the stage that
	 * it had reached.
	 *
	 * @param stage where it stands now
	 * @param reason why, in the words of who took it back
	 */
	@EventType("org.multaqa.meeting.stage-reverted.v1")
	record MeetingStageReverted(MeetingId meeting, MeetingStage stage, LocalizedText reason) implements OfStage {

	}

	/**
	 * It is said until when people of the meeting are nominated and answer, and when they
	 * are reminded; all of it, by the clock of the meeting.
	 *
	 * @param nominations until when offices nominate people, or absent while they always
	 * may
	 * @param answers until when invitations are answered, or absent while they always are
	 * @param reminders how many days before that people who have not answered are
	 * reminded, the first time first; none for never
	 */
	@EventType("org.multaqa.meeting.deadlines-set.v1")
	record DeadlinesSet(MeetingId meeting, @Nullable LocalDateTime nominations, @Nullable LocalDateTime answers,
			List<Integer> reminders) implements MeetingEvent {

		public DeadlinesSet {
			reminders = List.copyOf(reminders);
		}

	}

	/** A person has a role in the meeting without being in a delegation. */
	@EventType("org.multaqa.meeting.role-granted.v1")
	record RoleGranted(MeetingId meeting, PersonId person, Role role) implements MeetingEvent {

	}

	/** A role outside delegations has ended. */
	@EventType("org.multaqa.meeting.role-revoked.v1")
	record RoleRevoked(MeetingId meeting, PersonId person, Role role) implements MeetingEvent {

	}

}
