package org.multaqa.notifications.projection.domain;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * A role that somebody has in a meeting outside delegations.
 *
 * @param held whether the person still has it
 */
public record RoleReplica(MeetingId meeting, PersonId person, Role role, boolean held) {

}
