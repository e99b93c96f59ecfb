package org.multaqa.roadmap.domain;

import java.time.Instant;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.text.Written;

/**
 * What headquarters has answered to a comment. The same words are the same answer,
 * whoever gives them again.
 *
 * @param comment the id of the comment
 */
public record Answer(String comment, String language, String words, PersonId by, Instant at) {

	/** Where it is found. */
	public String hash(ContentHasher hasher) {
		return hasher.hash(this);
	}

	/** Whether another answer to the comment says the same. */
	boolean says(Answer other) {
		return other.language.equals(this.language) && other.words.equals(this.words);
	}

	/**
	 * Insists that something is said, and not more than a comment may say.
	 * @throws RuleViolation {@code comment.empty}, {@code text.too-long}
	 */
	void needsToFit() {
		if (this.words.isBlank()) {
			throw RuleViolation.badInput("comment.empty");
		}
		Written.atMost(Comment.LONGEST, this.words);
	}

}
