package org.multaqa.roadmap.domain;

import java.time.Instant;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * An approver has sent the roadmap back; shown until it is presented again.
 *
 * @param gate at which gate
 * @param contentHash the content that was sent back
 */
public record Returned(String gate, String contentHash, LocalizedText reason, PersonId by, Instant at) {

	/** Longest reason, in UTF-16 units of one language: about a page. */
	public static final int LONGEST_REASON = 2_000;

	boolean says(String otherGate, LocalizedText otherReason) {
		return this.gate.equals(otherGate) && this.reason.equals(otherReason);
	}

}
