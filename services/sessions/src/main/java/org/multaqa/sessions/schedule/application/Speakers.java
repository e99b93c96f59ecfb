package org.multaqa.sessions.schedule.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.multaqa.kit.text.Folding;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.sessions.programme.application.Names;
import org.multaqa.sessions.schedule.files.Entry;
import org.multaqa.sessions.schedule.files.Entry.Person;

/**
 * Who of a file is a member of the meeting: whose name, in any of its languages, exactly
 * one member has.
 */
final class Speakers {

	private final Map<String, Set<PersonId>> members = new HashMap<>();

	Speakers(Names names) {
		names.all()
			.forEach((person, name) -> name.texts()
				.values()
				.forEach((words) -> this.members.computeIfAbsent(Folding.fold(words), (_) -> new HashSet<>())
					.add(person)));
	}

	Optional<PersonId> find(Person person) {
		return Optional.ofNullable(this.members.get(Folding.fold(person.name())))
			.filter((found) -> found.size() == 1)
			.map((found) -> found.iterator().next());
	}

	List<Contributor> of(Entry entry) {
		return entry.people()
			.stream()
			.map(this::find)
			.flatMap(Optional::stream)
			.distinct()
			.map((person) -> new Contributor(person, Part.SPEAKER))
			.toList();
	}

	/** Those of a session who are no members. */
	List<String> strangers(Entry entry) {
		return entry.people().stream().filter((person) -> find(person).isEmpty()).map(Person::name).toList();
	}

}
