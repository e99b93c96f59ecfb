package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.office.domain.Office;

/**
 * Where somebody is invited or takes part: asked by a person who may not have a single
 * grant yet.
 */
public class MembershipService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	private final OfficeService offices;

	public MembershipService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings,
			OfficeService offices) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
		this.offices = offices;
	}

	/**
	 * All meetings in which the actor is invited or takes part, the latest meeting first.
	 * @return invitations, seats, and roles outside delegations
	 */
	public List<Participation> of(Actor actor) {
		var memberships = memberships(actor);
		var participations = new ArrayList<Participation>();
		for (var meeting : this.meetings.visible(actor)) {
			var roles = meeting.state()
				.appointments()
				.stream()
				.filter((appointment) -> actor.is(appointment.person()))
				.map(Appointment::role)
				.toList();
			if (!roles.isEmpty()) {
				participations.add(new Participation(meeting.state(), null, null, roles, false));
			}
			memberships.stream()
				.filter((membership) -> membership.delegation().meeting().equals(meeting.state().id()))
				.forEach((membership) -> participations.add(participation(actor, meeting.state(), membership)));
		}
		participations.sort((one, other) -> other.meeting().plan().from().compareTo(one.meeting().plan().from()));
		return participations;
	}

	private List<Membership> memberships(Actor actor) {
		return this.delegations.all()
			.stream()
			.map(Versioned::state)
			.flatMap((delegation) -> delegation.find(actor.person())
				.map((member) -> new Membership(delegation, member))
				.stream())
			.toList();
	}

	private Participation participation(Actor actor, Meeting meeting, Membership membership) {
		@Nullable Office office = this.offices.find(membership.delegation().office()).orElse(null);
		boolean waits = this.access.actions(actor, meeting, membership.delegation())
			.register(actor.person())
			.isAllowed();
		return new Participation(meeting, office, membership, membership.member().roles(), waits);
	}

}
