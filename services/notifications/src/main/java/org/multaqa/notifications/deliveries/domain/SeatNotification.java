package org.multaqa.notifications.deliveries.domain;

import java.util.List;

import org.multaqa.model.DelegationId;
import org.multaqa.model.Kind;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;

/** What a person is told of their seat in a delegation, each time that it happens. */
public sealed interface SeatNotification extends NotificationKind {

	DelegationId delegation();

	OfficeId office();

	/** The id of the event by which it happened, or what stands for one. */
	String cause();

	@Override
	default String about() {
		return cause();
	}

	/**
	 * A seat waits for an answer.
	 *
	 * @param roles as what; none when unknown
	 */
	@Kind("invitation")
	record Invitation(MeetingId meeting, DelegationId delegation, OfficeId office, List<Role> roles,
			String cause) implements SeatNotification {

		public Invitation {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * A seat still waits for an answer.
	 *
	 * @param roles as what; none when unknown
	 */
	@Kind("reminder")
	record Reminder(MeetingId meeting, DelegationId delegation, OfficeId office, List<Role> roles,
			String cause) implements SeatNotification {

		public Reminder {
			roles = List.copyOf(roles);
		}

	}

	/** A seat became free, and waits for an answer. */
	@Kind("promoted")
	record Promoted(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements SeatNotification {

	}

	/** No seat is free yet. */
	@Kind("waiting")
	record Waiting(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements SeatNotification {

	}

	/** The registration is approved: from now on the person acts for the office. */
	@Kind("approved")
	record Approved(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements SeatNotification {

	}

	/** Somebody else has taken over the seat. */
	@Kind("replaced")
	record Replaced(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements SeatNotification {

	}

	/** Somebody has taken the person out of the delegation. */
	@Kind("taken-out")
	record TakenOut(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements SeatNotification {

	}

}
