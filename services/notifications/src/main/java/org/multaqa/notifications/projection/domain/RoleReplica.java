package org.multaqa.notifications.projection.domain;

import java.util.Map;

import org.multaqa.kit.store.Listing;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * A role that somebody has in a meeting outside delegations.
 *
 * @param held whether the person still has it
 */
public record RoleReplica(MeetingId meeting, PersonId person, Role role, boolean held) {

	/** Those who have a role in a meeting. */
	public static final Listing<RoleReplica> LISTING = Listing.of(RoleReplica::listed).by("person", "meeting", "holds");

	private Map<String, Object> listed() {
		return Map.of("meeting", this.meeting.value(), "person", this.person.value(), "holds",
				this.held ? ModelJson.wireName(this.role) : "");
	}

}
