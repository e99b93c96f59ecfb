package org.multaqa.sessions.programme.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

/**
 * Who comes for an office, as registration has told.
 *
 * @param people who holds a seat of the delegation, in the order in which they got it;
 * who waits for one is not among them
 */
public record DelegationReplica(MeetingId meeting, OfficeId office, List<PersonId> people) {

	public DelegationReplica {
		people = List.copyOf(people);
	}

	/** The one who comes, where nobody else does. */
	Optional<PersonId> alone() {
		return (this.people.size() == 1) ? Optional.of(this.people.getFirst()) : Optional.empty();
	}

	DelegationReplica with(PersonId person) {
		return this.people.contains(person) ? this : new DelegationReplica(this.meeting, this.office,
				Stream.concat(this.people.stream(), Stream.of(person)).toList());
	}

	DelegationReplica without(PersonId person) {
		return new DelegationReplica(this.meeting, this.office,
				this.people.stream().filter((each) -> !each.equals(person)).toList());
	}

}
