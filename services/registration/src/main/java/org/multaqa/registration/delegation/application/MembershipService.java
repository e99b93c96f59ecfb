package org.multaqa.registration.delegation.application;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
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
	 * One page of where the actor is invited or takes part: seats, and roles outside
	 * delegations.
	 * @param from where it begins, or absent for the first
	 * @return in the order of the meetings' ids; only the way on is known
	 */
	public Slice<Participation> of(Actor actor, @Nullable Cursor from) {
		var roles = this.meetings.withRoleOf(actor.person(), from);
		var seats = this.delegations.list(DelegationListing.withEver(actor.person()).from(from));
		var places = Stream
			.concat(roles.items().stream().map((meeting) -> new Place(meeting, null)),
					seats.items().stream().flatMap((delegation) -> place(delegation.state()).stream()))
			.sorted(Comparator.comparing(Place::meetingId).thenComparing(Place::id))
			.toList();
		var page = places.subList(0, Math.min(places.size(), ListQuery.PAGE));
		boolean more = page.size() < places.size() || roles.next() != null || seats.next() != null;
		return new Slice<>(page.stream()
			.filter((place) -> this.meetings.isShownTo(actor, place.meeting()))
			.map((place) -> participation(actor, place))
			.toList(), null, more ? new Cursor(false, page.getLast().meetingId(), page.getLast().id()) : null);
	}

	private Optional<Place> place(Delegation delegation) {
		return this.meetings.find(delegation.meeting()).map((meeting) -> new Place(meeting, delegation));
	}

	private Participation participation(Actor actor, Place place) {
		var meeting = place.meeting();
		@Nullable Delegation delegation = place.delegation();
		if (delegation == null) {
			var roles = meeting.appointments()
				.stream()
				.filter((appointment) -> actor.is(appointment.person()))
				.map(Appointment::role)
				.toList();
			return new Participation(meeting, null, null, roles, false);
		}
		var membership = delegation.member(actor.person());
		@Nullable Office office = this.offices.find(delegation.office()).orElse(null);
		boolean waits = this.access.actions(actor, meeting, delegation)
			.member(actor.person())
			.register(this.access.now())
			.isAllowed();
		return new Participation(meeting, office, membership, membership.member().roles(), waits);
	}

	/**
	 * Something in the list of one person, which has two kinds in one order.
	 *
	 * @param delegation in which the person is, or absent for roles outside delegations
	 */
	private record Place(Meeting meeting, @Nullable Delegation delegation) {

		String meetingId() {
			return this.meeting.id().value();
		}

		/** Of the document that is listed. */
		String id() {
			return (this.delegation != null) ? this.delegation.id().value() : meetingId();
		}

	}

}
