package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;

import org.multaqa.kit.store.MemoryReplicas;

import static org.multaqa.sessions.programme.domain.Doha.NOW;

/** No delegation is known, and nobody has accepted anything. */
public final class NothingBesides {

	public static final CircumstancesService KNOWN = new CircumstancesService(
			new DelegationReplicas(new MemoryReplicas<>()), (_) -> Set.of(), Clock.fixed(NOW, ZoneOffset.UTC));

	private NothingBesides() {
	}

}
