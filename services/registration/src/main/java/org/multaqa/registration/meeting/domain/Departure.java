package org.multaqa.registration.meeting.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * Somebody who is going to be erased and hands the roles outside delegations back before.
 * Kept until it is known what became of it, so that it is finished, or all of it undone.
 *
 * @param askedBy the person, or a founder
 * @param roles what is handed back
 * @param since when it was begun, by the real clock
 */
public record Departure(PersonId person, PersonId askedBy, List<Held> roles, Instant since) {

	public Departure {
		roles = List.copyOf(roles);
	}

	/** The same, with roles that the person has got since. */
	public Departure with(List<Held> more) {
		return new Departure(this.person, this.askedBy,
				Stream.concat(this.roles.stream(), more.stream()).distinct().toList(), this.since);
	}

	/** The meetings in which the person has a role. */
	public List<MeetingId> meetings() {
		return this.roles.stream().map(Held::meeting).distinct().toList();
	}

	/** A role outside the delegations to a meeting. */
	public record Held(MeetingId meeting, Role role) {

	}

}
