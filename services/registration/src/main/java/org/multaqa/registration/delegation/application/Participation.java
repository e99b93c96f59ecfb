package org.multaqa.registration.delegation.application;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.Role;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.domain.Office;

/**
 * One way in which a person takes part in a meeting, or is invited to.
 *
 * @param office of the delegation, or absent for a role outside delegations
 * @param membership in the delegation, or absent likewise
 * @param waitsForAnswer whether the person is asked to accept or decline
 */
public record Participation(Meeting meeting, @Nullable Office office, @Nullable Membership membership, List<Role> roles,
		boolean waitsForAnswer) {

	public Participation {
		roles = List.copyOf(roles);
	}

}
