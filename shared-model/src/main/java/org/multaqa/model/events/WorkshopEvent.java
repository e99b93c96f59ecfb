package org.multaqa.model.events;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;

/**
 * What sessions tells of workshops, the rooms in which the outputs of a session of any
 * kind are written, of the outputs, of words that arrived after their workshop had
 * closed, of who signs up for a place, and of the materials of sessions.
 */
public sealed interface WorkshopEvent extends DomainEvent permits WorkshopEvent.OfWorkshop, WorkshopEvent.OfOutput,
		WorkshopEvent.OfLateWords, WorkshopEvent.OfSignUp, MaterialEvent {

	MeetingId meeting();

	/** What concerns the workshop of one session. */
	sealed interface OfWorkshop extends WorkshopEvent {

		SessionId session();

		@Override
		default String subject() {
			return "workshop/" + session();
		}

	}

	/** What concerns one output. */
	sealed interface OfOutput extends WorkshopEvent {

		OutputId output();

		@Override
		default String subject() {
			return "output/" + output();
		}

	}

	/**
	 * What concerns words that arrived after their workshop had closed. What they say
	 * does not travel: it is for few, and goes when its author is erased.
	 */
	sealed interface OfLateWords extends WorkshopEvent {

		/** The id of the output that they become if they are taken up. */
		OutputId words();

		@Override
		default String subject() {
			return "latewords/" + words();
		}

	}

	/** What concerns the places of one session for which people sign up. */
	sealed interface OfSignUp extends WorkshopEvent {

		SessionId session();

		@Override
		default String subject() {
			return "signup/" + session();
		}

	}

	/** What an output is. */
	enum OutputKind {

		/** Something that turned out to be so. */
		FINDING,

		/** Something that is lacking. */
		NEED,

		/** Something that could be done. */
		IDEA,

		/** Something that could go wrong. */
		RISK,

		/** Something that was settled. */
		DECISION,

		/** Something that stays open. */
		QUESTION

	}

	/**
	 * The workshop takes outputs from now on.
	 *
	 * @param workingPapers outputs of the sessions that it builds on
	 */
	@EventType("org.multaqa.workshop.opened.v1")
	record WorkshopOpened(MeetingId meeting, SessionId session, List<OutputId> workingPapers) implements OfWorkshop {

		public WorkshopOpened {
			workingPapers = List.copyOf(workingPapers);
		}

	}

	/**
	 * A person takes part.
	 *
	 * @param session in which workshop
	 * @param office for whom, or absent
	 */
	@EventType("org.multaqa.workshop.joined.v1")
	record WorkshopJoined(MeetingId meeting, SessionId session, PersonId person,
			@Nullable OfficeId office) implements OfWorkshop {

	}

	/** No new outputs; the rapporteur still words and marks. */
	@EventType("org.multaqa.workshop.closing.v1")
	record WorkshopClosing(MeetingId meeting, SessionId session) implements OfWorkshop {

	}

	/**
	 * It takes outputs again, before they were accepted.
	 *
	 * @param reason why an organiser opened it again
	 */
	@EventType("org.multaqa.workshop.reopened.v1")
	record WorkshopReopened(MeetingId meeting, SessionId session, LocalizedText reason) implements OfWorkshop {

	}

	/** Its outputs stand as they are. */
	@EventType("org.multaqa.workshop.accepted.v1")
	record WorkshopAccepted(MeetingId meeting, SessionId session) implements OfWorkshop {

	}

	/**
	 * Somebody has written down what was said.
	 *
	 * @param session where it was said
	 * @param language in which language it was written
	 * @param hash SHA-256 of the words in UTF-8, lower-case hex
	 * @param office for whom, or absent
	 * @param arrivedLate when the words arrived, where that was after the workshop had
	 * closed and the rapporteur took them up; absent for what was written in it
	 */
	@EventType("org.multaqa.output.recorded.v1")
	record OutputRecorded(MeetingId meeting, OutputId output, SessionId session, OutputKind kind, String language,
			String words, String hash, PersonId by, @Nullable OfficeId office,
			@Nullable Instant arrivedLate) implements OfOutput {

		/** What was written in the workshop. */
		public OutputRecorded(MeetingId meeting, OutputId output, SessionId session, OutputKind kind, String language,
				String words, String hash, PersonId by, @Nullable OfficeId office) {
			this(meeting, output, session, kind, language, words, hash, by, office, null);
		}

	}

	/**
	 * The words are others now.
	 *
	 * @param wording number of this wording; the recorded one is 1
	 * @param words the words, in the same language
	 * @param hash SHA-256 of the words in UTF-8, lower-case hex
	 */
	@EventType("org.multaqa.output.reworded.v1")
	record OutputReworded(MeetingId meeting, OutputId output, int wording, String words, String hash,
			PersonId by) implements OfOutput {

	}

	/**
	 * The rapporteur carries it forward: later sessions and recommendations build on it.
	 */
	@EventType("org.multaqa.output.carried-forward.v1")
	record OutputCarriedForward(MeetingId meeting, OutputId output, PersonId by) implements OfOutput {

	}

	/** The rapporteur has taken the mark away again. */
	@EventType("org.multaqa.output.set-aside.v1")
	record OutputSetAside(MeetingId meeting, OutputId output, PersonId by) implements OfOutput {

	}

	/** Who wrote it has taken it back; it stays readable as withdrawn. */
	@EventType("org.multaqa.output.withdrawn.v1")
	record OutputWithdrawn(MeetingId meeting, OutputId output, PersonId by) implements OfOutput {

	}

	/**
	 * Somebody has handed words to the rapporteur that came too late for the workshop.
	 *
	 * @param session for which workshop
	 * @param by who wrote them
	 * @param office for whom, or absent
	 */
	@EventType("org.multaqa.latewords.arrived.v1")
	record LateWordsArrived(MeetingId meeting, OutputId words, SessionId session, OutputKind kind, PersonId by,
			@Nullable OfficeId office) implements OfLateWords {

	}

	/**
	 * The rapporteur has taken them up: they are recorded as an output of the same id.
	 */
	@EventType("org.multaqa.latewords.taken-up.v1")
	record LateWordsTakenUp(MeetingId meeting, OutputId words, PersonId by) implements OfLateWords {

	}

	/**
	 * The rapporteur has set them aside, for a reason that the author reads.
	 */
	@EventType("org.multaqa.latewords.set-aside.v1")
	record LateWordsSetAside(MeetingId meeting, OutputId words, PersonId by) implements OfLateWords {

	}

	/** Their author is erased, and with the author what they said. */
	@EventType("org.multaqa.latewords.erased.v1")
	record LateWordsErased(MeetingId meeting, OutputId words) implements OfLateWords {

	}

	/**
	 * People may sign up from now on, or for more or fewer places than before.
	 *
	 * @param places how many there are, at least one
	 */
	@EventType("org.multaqa.signup.opened.v1")
	record SignUpOpened(MeetingId meeting, SessionId session, int places) implements OfSignUp {

	}

	/** Nobody signs up any more; who has a place keeps it. */
	@EventType("org.multaqa.signup.closed.v1")
	record SignUpClosed(MeetingId meeting, SessionId session) implements OfSignUp {

	}

	/**
	 * A person has a place.
	 *
	 * @param waited whether the person stood in the waiting line before
	 */
	@EventType("org.multaqa.signup.place-assigned.v1")
	record PlaceAssigned(MeetingId meeting, SessionId session, PersonId person, boolean waited) implements OfSignUp {

	}

	/** All places are taken; the person stands at the end of the waiting line. */
	@EventType("org.multaqa.signup.place-awaited.v1")
	record PlaceAwaited(MeetingId meeting, SessionId session, PersonId person) implements OfSignUp {

	}

	/** The person has no place any more, nor waits for one. */
	@EventType("org.multaqa.signup.place-returned.v1")
	record PlaceReturned(MeetingId meeting, SessionId session, PersonId person) implements OfSignUp {

	}

}
