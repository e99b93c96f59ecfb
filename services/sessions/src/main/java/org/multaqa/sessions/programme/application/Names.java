package org.multaqa.sessions.programme.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * What people are called, for sentences that people read.
 *
 * @param all by person; who asked to be erased has none
 */
public record Names(Map<PersonId, LocalizedText> all) {

	public Names {
		all = Map.copyOf(all);
	}

	public Optional<LocalizedText> find(PersonId person) {
		return Optional.ofNullable(this.all.get(person));
	}

	/**
	 * The arguments of a sentence, with names in the place of ids where there are any.
	 */
	public List<Object> in(List<Object> arguments) {
		return arguments.stream().map(this::named).toList();
	}

	private Object named(Object argument) {
		@Nullable LocalizedText name = (argument instanceof PersonId person) ? this.all.get(person) : null;
		return (name != null) ? name : argument;
	}

}
