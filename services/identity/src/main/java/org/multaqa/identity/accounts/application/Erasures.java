package org.multaqa.identity.accounts.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.multaqa.identity.accounts.domain.Erasure;
import org.multaqa.model.PersonId;

/** All erasures there ever were. */
public interface Erasures {

	/** Keeps one; where there is one of the person already, that one stays. */
	void keep(Erasure erasure);

	/** Takes one back that is refused after all; again is no error. */
	void takeBack(PersonId person);

	Optional<Erasure> find(PersonId person);

	/** Which of some people were erased. */
	Set<PersonId> among(Collection<PersonId> people);

	/**
	 * The latest ones.
	 * @param limit at most so many
	 * @return the latest first
	 */
	List<Erasure> latest(int limit);

	/** Does something with each of them. */
	void forEach(Consumer<Erasure> action);

}
