package org.multaqa.registration.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * One way in which I take part in a meeting, or am invited to.
 *
 * @param delegation in which delegation, or absent for a role outside delegations
 * @param office for which office, or absent likewise
 * @param status where I stand in the delegation, or absent likewise
 * @param waitsForAnswer whether I am asked to accept or decline
 */
public record ParticipationView(MeetingOfMine meeting, @Nullable DelegationId delegation, @Nullable OfficeOfMine office,
		List<Role> roles, @Nullable MemberState status, boolean waitsForAnswer) {

	public ParticipationView {
		roles = List.copyOf(roles);
	}

	/**
	 * The meeting, as an invitation names it.
	 *
	 * @param from its first day
	 * @param to its last day
	 * @param timeZone of these days
	 * @param stage where it stands
	 */
	public record MeetingOfMine(MeetingId id, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
			LocalizedText venue, MeetingStage stage) {

	}

	/** The office, as an invitation names it. */
	public record OfficeOfMine(OfficeId id, LocalizedText names) {

	}

}
