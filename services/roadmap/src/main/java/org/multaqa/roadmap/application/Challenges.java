package org.multaqa.roadmap.application;

import java.util.Optional;

import org.multaqa.roadmap.domain.GateChallenge;

/**
 * What approvers were asked to sign and have not signed yet: one for each person and
 * gate, so that there are never many.
 */
public interface Challenges {

	/**
	 * Keeps one; another one of the same person at the same gate is worth nothing now.
	 */
	void keep(GateChallenge challenge);

	/**
	 * Takes one out, so that nobody gets it a second time.
	 * @param asked the person, the gate and the nonce of what was asked
	 * @return empty if there is no such challenge, or it was taken
	 */
	Optional<GateChallenge> take(Asked asked);

	/** Which challenge. */
	record Asked(String roadmap, String gate, String person, String nonce) {

	}

}
