package org.multaqa.sessions.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;

/**
 * An output.
 *
 * @param version for {@code If-Match}; in lists there is no ETag of its own
 * @param language in which language it is written
 * @param wording number of the present wording
 * @param hash SHA-256 of the present words in UTF-8, lower-case hex
 * @param office for whom, or absent
 * @param recordedAt when it was recorded
 * @param carriedForward whether later sessions build on it
 * @param withdrawn whether it was taken back
 * @param arrivedLate when its words arrived, where that was after the workshop had closed
 * and the rapporteur took them up; absent for what was written in it
 * @param wordings all wordings, the recorded one first
 */
public record OutputView(OutputId id, long version, SessionId session, MeetingId meeting, OutputKind kind,
		String language, int wording, String words, String hash, PersonId by, @Nullable OfficeId office,
		Instant recordedAt, boolean carriedForward, boolean withdrawn, @Nullable Instant arrivedLate,
		List<Wording> wordings) {

	/**
	 * The words as they were from a moment on.
	 *
	 * @param number 1 for the recorded one, then rising by one
	 * @param hash SHA-256 of the words in UTF-8, lower-case hex
	 */
	public record Wording(int number, String words, String hash, PersonId by, Instant at) {

	}

}
