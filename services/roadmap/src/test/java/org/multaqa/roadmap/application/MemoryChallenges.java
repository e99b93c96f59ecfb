package org.multaqa.roadmap.application;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.roadmap.domain.GateChallenge;

/** Challenges in memory. */
public final class MemoryChallenges implements Challenges {

	private final Map<String, GateChallenge> kept = new ConcurrentHashMap<>();

	@Override
	public void keep(GateChallenge challenge) {
		this.kept.put(id(challenge.roadmap().value(), challenge.gate(), challenge.person().value()), challenge);
	}

	@Override
	public Optional<GateChallenge> take(Asked asked) {
		String id = id(asked.roadmap(), asked.gate(), asked.person());
		return Optional.ofNullable(this.kept.get(id))
			.filter((found) -> found.nonce().equals(asked.nonce()))
			.filter((found) -> this.kept.remove(id, found));
	}

	private static String id(String roadmap, String gate, String person) {
		return roadmap + "/" + gate + "/" + person;
	}

}
