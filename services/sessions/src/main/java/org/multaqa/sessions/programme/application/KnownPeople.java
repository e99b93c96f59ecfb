package org.multaqa.sessions.programme.application;

import java.util.Collection;

import org.multaqa.kit.store.Replicas;
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
