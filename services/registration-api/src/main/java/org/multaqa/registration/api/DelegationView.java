package org.multaqa.registration.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;

/**
 * A delegation.
 *
 * @param decides whether the office counts when the meeting agrees
 * @param seats how many there are per role
 * @param taken how many of them are taken
 * @param waiting how many people wait for one
 * @param members the people, in the order of nomination; absent for who may not see them
 */
public record DelegationView(DelegationId id, MeetingId meeting, OfficeId office, boolean decides,
		Map<Role, Integer> seats, Map<Role, Integer> taken, int waiting, @Nullable List<MemberView> members) {

}
