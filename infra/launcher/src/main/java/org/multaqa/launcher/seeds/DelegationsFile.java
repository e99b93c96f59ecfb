package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * {@code delegations.yaml}.
 *
 * @param delegations at most one per office
 */
record DelegationsFile(List<Delegation> delegations) {

	record Delegation(OfficeId office, boolean decides, Map<Role, Integer> seats, Done.Act invited,
			List<Member> members) {

	}

	/**
	 * One member and what became of the nomination.
	 *
	 * @param roles as what
	 * @param nominated absent for somebody who came as a successor
	 * @param registered when the person accepted
	 * @param declined when the person declined
	 * @param approved from when the person acts for the office
	 * @param checkedIn when the person arrived
	 * @param withdrawn when the person left
	 * @param replaced who came instead
	 */
	record Member(PersonId person, List<Role> roles, Done.@Nullable Act nominated, Done.@Nullable BySelf registered,
			Done.@Nullable BySelf declined, Done.@Nullable Act approved, Done.@Nullable Act checkedIn,
			Done.@Nullable Act withdrawn, @Nullable Replaced replaced) {

	}

	record Replaced(PersonId successor, ZonedDateTime at, PersonId as) implements Done {

	}

}
