package org.multaqa.identity.passkeys.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.identity.passkeys.domain.Passkey;
import org.multaqa.model.PersonId;

/** Passkeys in memory, for tests. */
public final class MemoryPasskeys implements Passkeys {

	private final Map<String, Passkey> kept = new HashMap<>();

	@Override
	public synchronized boolean keep(Passkey passkey) {
		return this.kept.putIfAbsent(passkey.id(), passkey) == null;
	}

	@Override
	public synchronized Optional<Passkey> find(String id) {
		return Optional.ofNullable(this.kept.get(id));
	}

	@Override
	public synchronized List<Passkey> ofHandle(String handle) {
		return this.kept.values()
			.stream()
			.filter((each) -> Passkey.handle(each.person()).equals(handle))
			.sorted(OLDEST_FIRST)
			.toList();
	}

	@Override
	public synchronized boolean used(String id, long counter, Instant at) {
		@Nullable Passkey before = this.kept.get(id);
		if (before == null || !(counter > before.counter() || (counter == 0 && before.counter() == 0))) {
			return false;
		}
		this.kept.put(id, new Passkey(id, before.person(), before.name(), before.key(), counter, before.since(), at));
		return true;
	}

	@Override
	public synchronized boolean remove(PersonId person, String id) {
		return find(id).filter((each) -> each.person().equals(person)).map((each) -> this.kept.remove(id)).isPresent();
	}

	@Override
	public synchronized void forget(PersonId person) {
		this.kept.values().removeIf((each) -> each.person().equals(person));
	}

}
