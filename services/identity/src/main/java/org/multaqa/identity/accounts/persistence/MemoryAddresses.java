package org.multaqa.identity.accounts.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.application.Addresses;
import org.multaqa.model.PersonId;

/** Addresses in memory, for tests. */
public final class MemoryAddresses implements Addresses {

	private final Map<String, PersonId> owners = new ConcurrentHashMap<>();

	@Override
	public Optional<PersonId> ownerOf(String address) {
		return Optional.ofNullable(this.owners.get(address));
	}

	@Override
	public Map<String, PersonId> ownersOf(Collection<String> addresses) {
		var owned = new HashMap<>(this.owners);
		owned.keySet().retainAll(addresses);
		return owned;
	}

	@Override
	public PersonId claim(String address, PersonId person) {
		@Nullable PersonId before = this.owners.putIfAbsent(address, person);
		return (before != null) ? before : person;
	}

	@Override
	public void release(String address, PersonId person) {
		this.owners.remove(address, person);
	}

	@Override
	public void keepOnly(String address, PersonId person) {
		claim(address, person);
		this.owners.entrySet().removeIf((owned) -> owned.getValue().equals(person) && !owned.getKey().equals(address));
	}

	@Override
	public void forget(PersonId person) {
		this.owners.values().removeIf(person::equals);
	}

}
