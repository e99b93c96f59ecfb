package org.multaqa.identity.signin.persistence;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.identity.signin.application.SignIns;
import org.multaqa.model.PersonId;

/** Who has signed in, in memory, for tests. */
public final class MemorySignIns implements SignIns {

	private final Set<PersonId> people = ConcurrentHashMap.newKeySet();

	@Override
	public void note(PersonId person) {
		this.people.add(person);
	}

	@Override
	public boolean has(PersonId person) {
		return this.people.contains(person);
	}

	@Override
	public void forget(PersonId person) {
		this.people.remove(person);
	}

}
