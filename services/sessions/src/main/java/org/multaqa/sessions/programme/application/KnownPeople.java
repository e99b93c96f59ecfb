package org.multaqa.sessions.programme.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;

/**
 * Who may be named in a session: those of whom registration has told in connection with
 * the meeting, and everybody with an account.
 */
public class KnownPeople {

	private final ParticipantReplicas participants;

	private final Replicas<PersonReplica> people;

	public KnownPeople(ParticipantReplicas participants, Replicas<PersonReplica> people) {
		this.participants = participants;
		this.people = people;
	}

	/** What they are called. */
	public Names names(Collection<PersonId> people) {
		var names = new HashMap<PersonId, LocalizedText>();
		for (PersonReplica known : this.people.findAll(people.stream().map(PersonId::value).distinct().toList())) {
			@Nullable LocalizedText name = known.name();
			if (name != null) {
				names.put(known.person(), name);
			}
		}
		return new Names(names);
	}

	/** The same refusal, which says names in the place of ids. */
	RuleViolation named(RuleViolation refusal) {
		var people = refusal.arguments()
			.stream()
			.flatMap((argument) -> (argument instanceof PersonId person) ? Stream.of(person) : Stream.empty())
			.toList();
		return people.isEmpty() ? refusal
				: new RuleViolation(refusal.code(), names(people).in(refusal.arguments()).toArray());
	}

	/**
	 * Insists that there are such people.
	 * @throws RuleViolation {@code person.unknown} of the first of whom nobody has told
	 */
	void needs(MeetingId meeting, Collection<PersonId> named) {
		var participating = this.participants.of(meeting, named).keySet();
		named.stream()
			.filter((person) -> !participating.contains(person) && this.people.find(person.value()).isEmpty())
			.findFirst()
			.ifPresent((person) -> {
				throw RuleViolation.unknown("person.unknown", person.value());
			});
	}

}
