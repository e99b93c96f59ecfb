package org.multaqa.sessions.workshop.domain;

import java.time.Instant;

import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.text.Written;

/**
 * The words of an output as they were from a moment on. A wording is never changed, so
 * that whoever cites it can prove what it said.
 *
 * @param number 1 for the recorded one, then rising by one
 * @param hash SHA-256 of the words in UTF-8, lower-case hex
 */
public record Wording(int number, String words, String hash, PersonId by, Instant at) {

	/** Longest words, in UTF-16 units; about a page. */
	public static final int LONGEST = 2_000;

	/**
	 * Writes words down.
	 * @return with their hash
	 * @throws RuleViolation {@code output.no-words}, {@code text.too-long}
	 */
	static Wording of(int number, String words, PersonId by, Instant at) {
		if (words.isBlank()) {
			throw RuleViolation.badInput("output.no-words");
		}
		Written.atMost(LONGEST, words);
		return new Wording(number, words, Hashes.sha256(words), by, at);
	}

}
