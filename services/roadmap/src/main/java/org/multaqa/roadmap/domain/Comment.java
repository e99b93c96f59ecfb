package org.multaqa.roadmap.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

/**
 * What somebody said in the consultation.
 *
 * @param id its name, unique in the roadmap
 * @param initiative on which initiative, or absent for the whole
 * @param language in which language
 * @param words the words
 * @param by who
 * @param office for whom, or absent
 * @param at when
 */
public record Comment(String id, @Nullable InitiativeId initiative, String language, String words, PersonId by,
		@Nullable OfficeId office, Instant at) {

}
