package org.multaqa.sessions.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;

/**
 * Words that arrived after their workshop had closed, and what became of them. They are
 * no output.
 *
 * @param id the id of the output that they become if they are taken up
 * @param language in which language they are written
 * @param hash SHA-256 of the words in UTF-8, lower-case hex
 * @param by who wrote them
 * @param office for whom, or absent
 * @param setAside that the rapporteur set them aside, or absent; it stays when they are
 * taken up later
 * @param takenUp that they are recorded as an output, or absent
 */
public record LateWordsView(OutputId id, SessionId session, MeetingId meeting, OutputKind kind, String language,
		String words, String hash, PersonId by, @Nullable OfficeId office, Instant arrivedAt,
		@Nullable SetAside setAside, @Nullable TakenUp takenUp) {

	/** Why they do not become an output. */
	public record SetAside(LocalizedText reason, PersonId by, Instant at) {

	}

	/** Who made an output of them. */
	public record TakenUp(PersonId by, Instant at) {

	}

}
