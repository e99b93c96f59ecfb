package org.multaqa.registration.delegation.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.registration.delegation.application.MembershipService.Place;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.domain.Office;

/**
 * One of my places in a meeting.
 *
 * @param meeting which meeting
 * @param delegation in which delegation, or absent for a role outside delegations
 * @param office for which office, or absent likewise
 * @param roles as what
 * @param status where I stand
 * @param waitsForAnswer whether I am asked to accept or decline
 */
record PlaceView(MeetingOfMine meeting, @Nullable DelegationId delegation, @Nullable OfficeOfMine office,
		List<Role> roles, MemberStatus status, boolean waitsForAnswer) {

	static PlaceView of(Place place) {
		var meeting = MeetingOfMine.of(place.meeting());
		var membership = place.membership();
		if (membership == null) {
			return new PlaceView(meeting, null, null, place.roles(), MemberStatus.APPOINTED, false);
		}
		var status = MemberStatus.of(membership.member().stage());
		boolean answer = status == MemberStatus.NOMINATED && place.meeting().isOpen();
		return new PlaceView(meeting, membership.delegation().id(), OfficeOfMine.of(place.office()), place.roles(),
				status, answer);
	}

	/**
	 * The meeting, as an invitation names it.
	 *
	 * @param id which
	 * @param names what it is called
	 * @param from its first day
	 * @param to its last day
	 * @param timeZone of these days
	 * @param venue where
	 * @param stage where it stands
	 */
	record MeetingOfMine(MeetingId id, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
			LocalizedText venue, MeetingStage stage) {

		static MeetingOfMine of(Meeting meeting) {
			var plan = meeting.plan();
			return new MeetingOfMine(meeting.id(), plan.names(), plan.from(), plan.to(), plan.timeZone(), plan.venue(),
					meeting.stage());
		}

	}

	/**
	 * The office, as an invitation names it.
	 *
	 * @param id which
	 * @param names what it is called
	 */
	record OfficeOfMine(OfficeId id, LocalizedText names) {

		static @Nullable OfficeOfMine of(@Nullable Office office) {
			return (office != null) ? new OfficeOfMine(office.id(), office.names()) : null;
		}

	}

}
