package org.multaqa.roadmap.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

/**
 * What somebody said in the consultation.
 *
 * @param id its id, unique in the roadmap
 * @param initiative on which initiative, or absent for the whole
 * @param office for whom, or absent
 * @param answer what was answered, or absent
 */
public record CommentView(String id, @Nullable InitiativeId initiative, String language, String words, PersonId by,
		@Nullable OfficeId office, Instant at, @Nullable Answer answer) {

	/** What headquarters has answered; the latest answer counts. */
	public record Answer(String language, String words, PersonId by, Instant at) {

	}

}
