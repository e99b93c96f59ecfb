package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.roadmap.api.AssertionView;

/**
 * That an edition was published: everything about it but its content, which is a document
 * of its own, found by its hash.
 *
 * @param number {@code 1.0}, then {@code 1.1} and so on
 * @param contentHash what was approved
 * @param approvals who passed which gate, in order
 * @param by who published it
 * @param seal the hashes of the second form; absent in the first
 */
public record Publication(String number, String contentHash, List<Approval> approvals, PersonId by, Instant at,
		@Nullable Seal seal) {

	public Publication {
		approvals = List.copyOf(approvals);
	}

	/** The same, in the second form. */
	Publication sealed(String editionHash, String initiatives) {
		return new Publication(this.number, this.contentHash, this.approvals, this.by, this.at,
				new Seal(editionHash, initiatives));
	}

	/** What passkeys have signed for it, in the order of the gates. */
	public List<AssertionView> assertions() {
		return this.approvals.stream().flatMap(Publication::assertion).toList();
	}

	private static Stream<AssertionView> assertion(Approval approval) {
		@Nullable PasskeyAssertion signed = approval.passkey();
		return (signed != null) ? Stream.of(new AssertionView(approval.gate(), approval.contentHash(), approval.by(),
				approval.at(), signed.nonce(), signed.rpId(), signed.credential(), signed.algorithm(),
				signed.publicKey(), signed.clientData(), signed.authenticatorData(), signed.signature()))
				: Stream.empty();
	}

	/** The hash of its initiatives alone, by which the next draft is compared with it. */
	String initiatives() {
		return (this.seal != null) ? this.seal.initiatives() : this.contentHash;
	}

	/**
	 * What an edition of the second form is known by beside its content hash.
	 *
	 * @param editionHash of the whole edition
	 * @param initiatives of its initiatives alone
	 */
	public record Seal(String editionHash, String initiatives) {

	}

}
