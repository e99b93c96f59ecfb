package org.multaqa.identity.accounts.persistence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.identity.accounts.domain.Erasure;
import org.multaqa.model.PersonId;

/** Erasures in memory, for tests. */
public final class MemoryErasures implements Erasures {

	private final Map<PersonId, Erasure> all = new ConcurrentHashMap<>();

	@Override
	public void keep(Erasure erasure) {
		this.all.putIfAbsent(erasure.person(), erasure);
	}

	@Override
	public void takeBack(PersonId person) {
		this.all.remove(person);
	}

	@Override
	public Optional<Erasure> find(PersonId person) {
		return Optional.ofNullable(this.all.get(person));
	}

	@Override
	public Set<PersonId> among(Collection<PersonId> people) {
		return people.stream().filter(this.all::containsKey).collect(Collectors.toSet());
	}

	@Override
	public List<Erasure> latest(int limit) {
		return this.all.values()
			.stream()
			.sorted(Comparator.comparing(Erasure::at).thenComparing((erasure) -> erasure.person().value()).reversed())
			.limit(limit)
			.toList();
	}

	@Override
	public void forEach(Consumer<Erasure> action) {
		List.copyOf(this.all.values()).forEach(action);
	}

}
