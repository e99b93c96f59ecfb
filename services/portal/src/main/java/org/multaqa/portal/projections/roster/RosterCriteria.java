package org.multaqa.portal.projections.roster;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.roster.Participant.Seat;
import org.multaqa.registration.api.MemberState;

/**
 * A part of the people of a meeting.
 *
 * @param office whose people, or absent for all
 * @param role in which role, or absent for any
 * @param state where they stand, or absent for all who are in a delegation or wait to be
 */
public record RosterCriteria(MeetingId meeting, @Nullable OfficeId office, @Nullable Role role,
		@Nullable MemberState state) {

	private static final String ANY = "*";

	/** Whether a seat belongs to it. */
	public boolean includes(Seat seat) {
		return seat.meeting().equals(this.meeting) && includes(seat.office(), seat.member());
	}

	/** Whether a member of a delegation to the meeting belongs to it. */
	public boolean includes(OfficeId other, Delegation.Member member) {
		return (this.office == null || other.equals(this.office))
				&& (this.role == null || member.roles().contains(this.role))
				&& ((this.state != null) ? member.state() == this.state : member.state().isIn());
	}

	/** By what it is listed. */
	String key() {
		return key(this.meeting, (this.office != null) ? this.office.value() : ANY,
				(this.role != null) ? this.role.name() : ANY, (this.state != null) ? this.state.name() : ANY);
	}

	/** The parts that a seat belongs to, by what they are listed. */
	static Stream<String> keys(Seat seat) {
		var offices = List.of(ANY, seat.office().value());
		var roles = Stream.concat(Stream.of(ANY), seat.member().roles().stream().map(Role::name)).toList();
		var state = seat.member().state();
		var states = state.isIn() ? List.of(ANY, state.name()) : List.of(state.name());
		return offices.stream()
			.flatMap((office) -> roles.stream()
				.flatMap((role) -> states.stream().map((each) -> key(seat.meeting(), office, role, each))));
	}

	private static String key(MeetingId meeting, String office, String role, String state) {
		return String.join("|", meeting.value(), office, role, state);
	}

}
