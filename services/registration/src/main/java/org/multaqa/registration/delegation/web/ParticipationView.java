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
import org.multaqa.registration.api.MemberStatus;
import org.multaqa.registration.delegation.application.Participation;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.domain.Office;

/**
 * One way in which I take part in a meeting, or am invited to.
 *
 * @param delegation in which delegation, or absent for a role outside delegations
 * @param office for which office, or absent likewise
 * @param status where I stand
 * @param waitsForAnswer whether I am asked to accept or decline
 */
record ParticipationView(MeetingOfMine meeting, @Nullable DelegationId delegation, @Nullable OfficeOfMine office,
		List<Role> roles, MemberStatus status, boolean waitsForAnswer) {

	static ParticipationView of(Participation participation) {
		var meeting = MeetingOfMine.of(participation.meeting());
		var membership = participation.membership();
		if (membership == null) {
			return new ParticipationView(meeting, null, null, participation.roles(), MemberStatus.APPOINTED, false);
		}
		var status = DelegationViews.status(membership.member().stage());
		return new ParticipationView(meeting, membership.delegation().id(), OfficeOfMine.of(participation.office()),
				participation.roles(), status, participation.waitsForAnswer());
	}

	/**
	 * The meeting, as an invitation names it.
	 *
	 * @param from its first day
	 * @param to its last day
	 * @param timeZone of these days
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

	/** The office, as an invitation names it. */
	record OfficeOfMine(OfficeId id, LocalizedText names) {

		static @Nullable OfficeOfMine of(@Nullable Office office) {
			return (office != null) ? new OfficeOfMine(office.id(), office.names()) : null;
		}

	}

}
