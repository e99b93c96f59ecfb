package org.multaqa.identity.signin.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.multaqa.identity.signin.application.Links;
import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.model.PersonId;

/** Links in memory, for tests. */
public final class MemoryLinks implements Links {

	private final Map<String, SignInLink> kept = new HashMap<>();

	@Override
	public synchronized void keep(SignInLink link) {
		this.kept.put(link.fingerprint(), link);
	}

	@Override
	public synchronized Optional<PersonId> look(String fingerprint, Instant now) {
		return Optional.ofNullable(this.kept.get(fingerprint))
			.filter((link) -> now.isBefore(link.expires()))
			.map(SignInLink::person);
	}

	@Override
	public synchronized Optional<PersonId> use(String fingerprint, Instant now) {
		var person = look(fingerprint, now);
		this.kept.remove(fingerprint);
		return person;
	}

	@Override
	public synchronized void forget(PersonId person) {
		this.kept.values().removeIf((link) -> link.person().equals(person));
	}

	@Override
	public synchronized void forgetExpired(Instant moment) {
		this.kept.values().removeIf((link) -> link.expires().isBefore(moment));
	}

}
