package org.multaqa.registration.delegation.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.person.application.PersonService;

/**
 * A member of a delegation.
 *
 * @param name how the person is called, as soon as it is known
 * @param status where the person stands
 * @param place the person's place on the waiting list, from 1, or absent
 * @param replacedBy who took over the seat, or absent
 */
record MemberView(DelegationId delegation, MeetingId meeting, OfficeId office, PersonId person,
		@Nullable LocalizedText name, List<Role> roles, MemberStatus status, @Nullable Integer place,
		@Nullable PersonId replacedBy) {

	static MemberView of(Membership membership, PersonService people) {
		var delegation = membership.delegation();
		var member = membership.member();
		@Nullable LocalizedText name = people.nameOf(member.person()).orElse(null);
		@Nullable PersonId successor = (member.stage() instanceof Withdrawn withdrawn) ? withdrawn.successor() : null;
		@Nullable Integer place = (member.stage() instanceof Waiting)
				? Integer.valueOf(delegation.waiting().indexOf(member.person()) + 1) : null;
		return new MemberView(delegation.id(), delegation.meeting(), delegation.office(), member.person(), name,
				member.roles(), MemberStatus.of(member.stage()), place, successor);
	}

}
