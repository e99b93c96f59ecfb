package org.multaqa.roadmap.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.PasskeyView;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.roadmap.api.ChallengeView;
import org.multaqa.roadmap.api.SignedChallenge;
import org.multaqa.roadmap.domain.GateChallenge;
import org.multaqa.roadmap.domain.PasskeyAssertion;

/**
 * Passkeys at the gates of roadmaps: somebody is asked to sign for one gate and one
 * content, once and within minutes, and what was signed is verified by the key that
 * identity keeps.
 */
public final class GatePasskeys {

	private static final int NONCE_BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final Challenges challenges;

	private final ApproverKeys keys;

	private final AssertionVerifier verifier;

	private final Clock clock;

	/**
	 * Passkeys of a site.
	 * @param clock the real one, by which challenges end
	 */
	public GatePasskeys(Challenges challenges, ApproverKeys keys, AssertionVerifier verifier, Clock clock) {
		this.challenges = challenges;
		this.keys = keys;
		this.verifier = verifier;
		this.clock = clock;
	}

	/**
	 * Asks somebody to sign; what the same person was asked at this gate before is worth
	 * nothing from now on.
	 * @throws RuleViolation {@code approval.no-passkey}
	 * @throws PasskeysAway if nobody answers who keeps them
	 */
	ChallengeView ask(PersonId person, RoadmapId roadmap, String gate, String contentHash) {
		var credentials = keysOf(person).stream().map(PasskeyView::id).toList();
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		var challenge = new GateChallenge(Base64.getUrlEncoder().withoutPadding().encodeToString(nonce), roadmap, gate,
				contentHash, person, this.clock.instant().plus(GateChallenge.LASTS));
		this.challenges.keep(challenge);
		return new ChallengeView(challenge.nonce(), challenge.text(), this.verifier.rpId(), credentials,
				challenge.until());
	}

	/**
	 * Takes what was signed. The challenge is used up with it, whether or not it is
	 * valid.
	 * @return what is kept of it
	 * @throws RuleViolation {@code approval.needs-passkey} where nothing was signed,
	 * {@code approval.no-passkey}, {@code approval.challenge-over},
	 * {@code approval.passkey-not-verified}
	 * @throws PasskeysAway if nobody answers who keeps them; the challenge stays
	 */
	PasskeyAssertion take(PersonId person, RoadmapId roadmap, String gate, String contentHash,
			@Nullable SignedChallenge signed) {
		if (signed == null) {
			throw new RuleViolation("approval.needs-passkey");
		}
		var known = keysOf(person);
		var asked = new Challenges.Asked(roadmap.value(), gate, person.value(), signed.nonce());
		var challenge = this.challenges.take(asked)
			.filter((found) -> found.isFor(contentHash, this.clock.instant()))
			.orElseThrow(() -> new RuleViolation("approval.challenge-over"));
		return known.stream()
			.filter((key) -> key.id().equals(signed.credential()) && isShort(signed))
			.findFirst()
			.flatMap((key) -> this.verifier.verify(challenge, signed, key))
			.orElseThrow(() -> new RuleViolation("approval.passkey-not-verified"));
	}

	private List<PasskeyView> keysOf(PersonId person) {
		var all = this.keys.of(person);
		if (all.isEmpty()) {
			throw new RuleViolation("approval.no-passkey");
		}
		return all;
	}

	private static boolean isShort(SignedChallenge signed) {
		return Stream.of(signed.clientData(), signed.authenticatorData(), signed.signature())
			.allMatch((part) -> part.length() <= SignedChallenge.LONGEST);
	}

}
