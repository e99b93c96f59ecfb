package org.multaqa.registration.delegation.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.person.application.PersonService;

/**
 * A delegation.
 *
 * @param decides whether the office counts when the meeting agrees
 * @param seats how many there are per role
 * @param taken how many of them are taken
 * @param waiting how many people wait for one
 * @param members the people, in the order of nomination; absent for who may not see them
 */
record DelegationView(DelegationId id, MeetingId meeting, OfficeId office, boolean decides, Map<Role, Integer> seats,
		Map<Role, Integer> taken, int waiting, @Nullable List<MemberView> members) {

	static DelegationView brief(Delegation delegation) {
		return view(delegation, null);
	}

	static DelegationView full(Delegation delegation, PersonService people) {
		return view(delegation,
				delegation.members()
					.stream()
					.map((member) -> MemberView.of(new Membership(delegation, member), people))
					.toList());
	}

	private static DelegationView view(Delegation delegation, @Nullable List<MemberView> members) {
		var taken = new TreeMap<Role, Integer>();
		delegation.seats().keySet().forEach((role) -> taken.put(role, delegation.taken(role)));
		return new DelegationView(delegation.id(), delegation.meeting(), delegation.office(), delegation.decides(),
				delegation.seats(), taken, delegation.waiting().size(), members);
	}

}
