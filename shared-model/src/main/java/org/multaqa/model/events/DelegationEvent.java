package org.multaqa.model.events;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.multaqa.model.DelegationId;
import org.multaqa.model.EventType;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/** What concerns one delegation; the people in it are members of its history. */
public sealed interface DelegationEvent extends RegistrationEvent {

	DelegationId delegation();

	MeetingId meeting();

	@Override
	default String subject() {
		return "delegation/" + delegation();
	}

	/** What concerns one member of a delegation. */
	sealed interface OfMember extends DelegationEvent {

		OfficeId office();

		PersonId person();

	}

	/**
	 * What becomes of seats that one delegation offers to another. The total of a meeting
	 * stays: from the one they go with {@link SeatsGiven}, to the other they come with
	 * {@link SeatsReceived}, once.
	 */
	sealed interface OfSeatOffer extends DelegationEvent {

		/** Whose delegation tells it. */
		OfficeId office();

		/** The same in both delegations. */
		String offer();

		/** For which role they are. */
		Role role();

		/** How many. */
		int seats();

	}

	/** What of a person was written wrong. */
	enum Detail {

		/** How the person is called. */
		NAME,

		/** Where mails are sent to. */
		ADDRESS

	}

	/**
	 * An office is invited to send a delegation, or its seats have changed.
	 *
	 * @param meeting to which
	 * @param seats how many people per role
	 * @param decides whether the office counts when the meeting agrees
	 */
	@EventType("org.multaqa.delegation.invited.v1")
	record DelegationInvited(DelegationId delegation, MeetingId meeting, OfficeId office, Map<Role, Integer> seats,
			boolean decides) implements DelegationEvent {

		public DelegationInvited {
			seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
		}

	}

	/**
	 * Seats that nobody holds are offered to another office. While the offer stands
	 * nobody takes them.
	 *
	 * @param delegation whose seats they are
	 * @param to the office that may have them
	 */
	@EventType("org.multaqa.delegation.seats-offered.v1")
	record SeatsOffered(DelegationId delegation, MeetingId meeting, OfficeId office, String offer, OfficeId to,
			Role role, int seats) implements OfSeatOffer {

	}

	/** The office that made an offer has taken it back. */
	@EventType("org.multaqa.delegation.seat-offer-withdrawn.v1")
	record SeatOfferWithdrawn(DelegationId delegation, MeetingId meeting, OfficeId office, String offer, OfficeId to,
			Role role, int seats) implements OfSeatOffer {

	}

	/** The other office does not want what was offered. */
	@EventType("org.multaqa.delegation.seat-offer-declined.v1")
	record SeatOfferDeclined(DelegationId delegation, MeetingId meeting, OfficeId office, String offer, OfficeId to,
			Role role, int seats) implements OfSeatOffer {

	}

	/**
	 * The other office wants what was offered: the seats have left, and are on their way.
	 *
	 * @param delegation which they have left
	 * @param to the office to which they go
	 */
	@EventType("org.multaqa.delegation.seats-given.v1")
	record SeatsGiven(DelegationId delegation, MeetingId meeting, OfficeId office, String offer, OfficeId to, Role role,
			int seats) implements OfSeatOffer {

	}

	/**
	 * Seats of another office have come.
	 *
	 * @param delegation to which they have come
	 * @param from the office that gave them
	 */
	@EventType("org.multaqa.delegation.seats-received.v1")
	record SeatsReceived(DelegationId delegation, MeetingId meeting, OfficeId office, String offer, OfficeId from,
			Role role, int seats) implements OfSeatOffer {

	}

	/**
	 * A person is nominated and holds a seat, or waits for one.
	 *
	 * @param delegation into which
	 * @param meeting to which
	 * @param roles as what; a person may be several things with one seat each
	 * @param waiting whether no seat was free
	 */
	@EventType("org.multaqa.delegate.nominated.v1")
	record DelegateNominated(DelegationId delegation, MeetingId meeting, OfficeId office, PersonId person,
			List<Role> roles, boolean waiting) implements OfMember {

		public DelegateNominated {
			roles = List.copyOf(roles);
		}

	}

	/** A seat became free and the first who waited has it. */
	@EventType("org.multaqa.delegate.promoted.v1")
	record DelegatePromoted(DelegationId delegation, MeetingId meeting, OfficeId office,
			PersonId person) implements OfMember {

	}

	/** The person has not answered the invitation yet and is asked once more. */
	@EventType("org.multaqa.delegate.reminded.v1")
	record DelegateReminded(DelegationId delegation, MeetingId meeting, OfficeId office,
			PersonId person) implements OfMember {

	}

	/** The person has accepted the invitation. */
	@EventType("org.multaqa.delegate.registered.v1")
	record DelegateRegistered(DelegationId delegation, MeetingId meeting, OfficeId office,
			PersonId person) implements OfMember {

	}

	/** The person has declined the invitation. */
	@EventType("org.multaqa.delegate.declined.v1")
	record DelegateDeclined(DelegationId delegation, MeetingId meeting, OfficeId office,
			PersonId person) implements OfMember {

	}

	/**
	 * The organiser has approved the registration: from now on the person acts for the
	 * office.
	 *
	 * @param delegation in which
	 * @param office for whom the person speaks
	 * @param roles as what
	 */
	@EventType("org.multaqa.delegate.approved.v1")
	record DelegateApproved(DelegationId delegation, MeetingId meeting, OfficeId office, PersonId person,
			List<Role> roles) implements OfMember {

		public DelegateApproved {
			roles = List.copyOf(roles);
		}

	}

	/** The person has arrived. */
	@EventType("org.multaqa.delegate.checked-in.v1")
	record DelegateCheckedIn(DelegationId delegation, MeetingId meeting, OfficeId office,
			PersonId person) implements OfMember {

	}

	/** The person was checked in by mistake, and is expected as before. */
	@EventType("org.multaqa.delegate.check-in-reverted.v1")
	record DelegateCheckInReverted(DelegationId delegation, MeetingId meeting, OfficeId office,
			PersonId person) implements OfMember {

	}

	/**
	 * The person is in the delegation, or waits, as something else now. Who acts for the
	 * office does so in these roles from now on.
	 *
	 * @param roles as what, all of them
	 */
	@EventType("org.multaqa.delegate.roles-changed.v1")
	record DelegateRolesChanged(DelegationId delegation, MeetingId meeting, OfficeId office, PersonId person,
			List<Role> roles) implements OfMember {

		public DelegateRolesChanged {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * The person has changed what the organisers had approved, and waits to be approved
	 * once more: holds the seat, and does not act for the office until then.
	 */
	@EventType("org.multaqa.delegate.amended.v1")
	record DelegateAmended(DelegationId delegation, MeetingId meeting, OfficeId office,
			PersonId person) implements OfMember {

	}

	/**
	 * Something of the person was written wrong and is right now; what it is, only
	 * identity knows.
	 *
	 * @param waiting whether the person waits for a seat, and so was not invited yet
	 * @param details what was put right
	 */
	@EventType("org.multaqa.delegate.corrected.v1")
	record DelegateCorrected(DelegationId delegation, MeetingId meeting, OfficeId office, PersonId person,
			boolean waiting, List<Detail> details) implements OfMember {

		public DelegateCorrected {
			details = List.copyOf(details);
		}

	}

	/** The person has left the delegation; the seat is free. */
	@EventType("org.multaqa.delegate.withdrawn.v1")
	record DelegateWithdrawn(DelegationId delegation, MeetingId meeting, OfficeId office,
			PersonId person) implements OfMember {

	}

	/**
	 * Another person has taken the seat; the seat itself never became free.
	 *
	 * @param delegation in which
	 * @param person who leaves
	 * @param successor who comes, invited
	 * @param roles with which roles
	 */
	@EventType("org.multaqa.delegate.replaced.v1")
	record DelegateReplaced(DelegationId delegation, MeetingId meeting, OfficeId office, PersonId person,
			PersonId successor, List<Role> roles) implements OfMember {

		public DelegateReplaced {
			roles = List.copyOf(roles);
		}

	}

}
