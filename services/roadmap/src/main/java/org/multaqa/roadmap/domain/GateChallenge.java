package org.multaqa.roadmap.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;

/**
 * What somebody is asked to sign with a passkey to pass a gate, once and soon.
 *
 * @param nonce by chance, 32 bytes in Base64 for addresses without padding
 * @param contentHash of what was read
 * @param person who is asked
 * @param until from when on it is worth nothing, by the real clock
 */
public record GateChallenge(String nonce, RoadmapId roadmap, String gate, String contentHash, PersonId person,
		Instant until) {

	/**
	 * How long somebody may look for the key: as long as browsers wait for a passkey
	 * where a site asks for that.
	 */
	public static final Duration LASTS = Duration.ofMinutes(5);

	/**
	 * What is signed.
	 * @return SHA-256 over nonce, gate and content hash, with a full stop between them
	 */
	public byte[] bytes() {
		return Hashes
			.sha256(String.join(".", this.nonce, this.gate, this.contentHash).getBytes(StandardCharsets.UTF_8));
	}

	/** The same as browsers are told it: Base64 for addresses without padding. */
	public String text() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
	}

	/** Whether it was asked for this content, and not too long ago. */
	public boolean isFor(String hash, Instant now) {
		return this.contentHash.equals(hash) && now.isBefore(this.until);
	}

}
