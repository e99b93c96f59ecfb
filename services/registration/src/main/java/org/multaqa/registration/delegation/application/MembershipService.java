package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Appointment;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.application.OfficeService;
import org.multaqa.registration.office.domain.Office;

import org.springframework.stereotype.Service;

/**
 * Where somebody is invited or takes part: asked by a person who may not have a single
 * grant yet.
 */
@Service
public class MembershipService {

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final OfficeService offices;

	MembershipService(Aggregates<Delegation> delegations, MeetingService meetings, OfficeService offices) {
		this.delegations = delegations;
		this.meetings = meetings;
		this.offices = offices;
	}

	/**
	 * All of the actor's own places, the latest meeting first.
	 * @param actor who asks
	 * @return invitations, seats, and roles outside delegations
	 */
	public List<Place> of(Actor actor) {
		var memberships = memberships(actor);
		var places = new ArrayList<Place>();
		for (var meeting : this.meetings.visible(actor)) {
			var roles = meeting.state()
				.appointments()
				.stream()
				.filter((appointment) -> actor.is(appointment.person()))
				.map(Appointment::role)
				.toList();
			if (!roles.isEmpty()) {
				places.add(new Place(meeting.state(), null, null, roles));
			}
			memberships.stream()
				.filter((membership) -> membership.delegation().meeting().equals(meeting.state().id()))
				.forEach((membership) -> places.add(place(meeting.state(), membership)));
		}
		places.sort((one, other) -> other.meeting().plan().from().compareTo(one.meeting().plan().from()));
		return places;
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

	private Place place(Meeting meeting, Membership membership) {
		@Nullable Office office = this.offices.find(membership.delegation().office()).orElse(null);
		return new Place(meeting, office, membership, membership.member().roles());
	}

	/**
	 * One place of a person in one meeting.
	 *
	 * @param meeting which meeting
	 * @param office for which office, or absent for a role outside delegations
	 * @param membership in which delegation, or absent likewise
	 * @param roles as what
	 */
	public record Place(Meeting meeting, @Nullable Office office, @Nullable Membership membership, List<Role> roles) {

		public Place {
			roles = List.copyOf(roles);
		}

		public @Nullable Member member() {
			return (this.membership != null) ? this.membership.member() : null;
		}

	}

}
