package org.multaqa.roadmap.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.text.Written;

/**
 * What somebody said in the consultation.
 *
 * @param id its id, unique in the roadmap
 * @param initiative on which initiative, or absent for the whole
 * @param office for whom, or absent
 */
public record Comment(String id, @Nullable InitiativeId initiative, String language, String words, PersonId by,
		@Nullable OfficeId office, Instant at) {

	/**
	 * Longest comment, in UTF-16 units: about a page, which everybody who weighs the
	 * comments can read. Whoever has more to say comments on each initiative.
	 */
	public static final int LONGEST = 2_000;

	/**
	 * Insists that something is said, not too much, and on something that stands there.
	 * @throws RuleViolation {@code initiative.unknown}, {@code comment.empty},
	 * {@code text.too-long}
	 */
	void needsToFit(Content content) {
		if (this.initiative != null) {
			content.get(this.initiative);
		}
		if (this.words.isBlank()) {
			throw RuleViolation.badInput("comment.empty");
		}
		Written.atMost(LONGEST, this.words);
	}

}
