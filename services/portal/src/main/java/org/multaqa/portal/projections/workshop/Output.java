package org.multaqa.portal.projections.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * Something that was said in a session.
 *
 * @param session where it was said
 * @param language in which language it was written
 * @param wordings all its words, the first ones first
 * @param office for whom, or absent
 * @param at when it was recorded
 * @param carriedForward whether the rapporteur carries it forward
 * @param withdrawn whether it was taken back; it stays readable
 * @param arrivedLate when its words arrived, where that was after the workshop had
 * closed, else absent
 * @param last the last event in it
 */
public record Output(OutputId id, MeetingId meeting, SessionId session, OutputKind kind, String language,
		List<Wording> wordings, PersonId by, @Nullable OfficeId office, Instant at, boolean carriedForward,
		boolean withdrawn, @Nullable Instant arrivedLate, LastEvent last) implements ReadModel {

	public Output {
		wordings = List.copyOf(wordings);
	}

	@Override
	public String subject() {
		return "output/" + this.id;
	}

	/**
	 * The words as they stand.
	 * @return the latest wording
	 */
	public Wording latest() {
		return this.wordings.getLast();
	}

	public Optional<Wording> wording(int number) {
		return this.wordings.stream().filter((wording) -> wording.number() == number).findFirst();
	}

	/**
	 * Words as they stood once.
	 *
	 * @param number 1, 2, 3 …
	 * @param hash SHA-256 of the words in UTF-8, lower-case hex
	 * @param by who worded it so
	 */
	public record Wording(int number, String words, String hash, PersonId by, Instant at) {

	}

}
