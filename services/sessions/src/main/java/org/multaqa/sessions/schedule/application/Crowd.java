package org.multaqa.sessions.schedule.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.multaqa.kit.text.Folding;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.sessions.programme.application.Names;

/**
 * Who is known in a meeting when a file comes.
 *
 * @param members those who are expected
 * @param guests those whose names stand in its programme, or could
 * @param newcomers who is meant by words of a file that name nobody who is known
 */
record Crowd(Names members, Names guests, Function<String, PersonId> newcomers) {

	Stream<PersonId> everybody() {
		return Stream.of(this.members, this.guests).flatMap((names) -> names.all().keySet().stream());
	}

	/** The members by their names, in all languages and folded. */
	Map<String, Set<PersonId>> membersByName() {
		var members = new HashMap<String, Set<PersonId>>();
		this.members.all()
			.forEach((person, name) -> name.texts()
				.values()
				.forEach((words) -> members.computeIfAbsent(Folding.fold(words), (_) -> new HashSet<>()).add(person)));
		return members;
	}

	/** The names of all, and of those who come with the file. */
	Names with(Map<PersonId, LocalizedText> newcomers) {
		var all = new HashMap<>(newcomers);
		all.putAll(this.guests.all());
		all.putAll(this.members.all());
		return new Names(all);
	}

}
