package org.multaqa.roadmap.api;

import org.jspecify.annotations.Nullable;

/**
 * What an approver has read.
 *
 * @param contentHash hash of exactly that content
 * @param passkey the challenge of the gate, signed; needed where the meeting asks for
 * passkeys at gates, else not read
 */
public record GateApproval(String contentHash, @Nullable SignedChallenge passkey) {

	/** An approval where no passkey is needed. */
	public static GateApproval of(String contentHash) {
		return new GateApproval(contentHash, null);
	}

}
