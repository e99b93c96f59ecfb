package org.multaqa.portal.pages.appointments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.MemberState;

/**
 * Who runs a meeting, and who can be appointed.
 *
 * @param outside organisers and observers, each with the people who are it
 * @param headquarters the delegations that have seats for officers, president and
 * secretary general
 * @param words what was looked for in names, or absent
 * @param found people of the meeting who are called so
 * @param more whether others are, too
 * @param roles as what the reader may appoint anybody
 * @param mayAppoint whether the reader may appoint anybody as an organiser or observer
 * @param organises whether the reader organises the meeting; who does not is a founder,
 * who appoints the first who does
 */
public record AppointmentsPage(List<Held> outside, List<Headquarters> headquarters, @Nullable String words,
		List<Found> found, boolean more, List<Role> roles, ActionState mayAppoint, boolean organises) {

	public AppointmentsPage {
		outside = List.copyOf(outside);
		headquarters = List.copyOf(headquarters);
		found = List.copyOf(found);
		roles = List.copyOf(roles);
	}

	/** A role outside delegations, and who has it. */
	public record Held(Role role, List<Holder> people) {

		public Held {
			people = List.copyOf(people);
		}

	}

	/**
	 * Somebody with a role outside delegations.
	 *
	 * @param self whether it is the reader
	 * @param mayDismiss whether the role can be taken back
	 */
	public record Holder(PersonName person, boolean self, ActionState mayDismiss) {

	}

	/**
	 * The delegation of headquarters.
	 *
	 * @param version of the delegation, as it is shown
	 * @param nomination where somebody is nominated for it
	 */
	public record Headquarters(DelegationId delegation, OfficeBadge office, long version, List<Seats> roles,
			String nomination, ActionState mayNominate) {

		public Headquarters {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * The seats of one role, and who has them.
	 *
	 * @param taken how many are taken, of how many
	 */
	public record Seats(Role role, int taken, int all, List<Officer> people) {

		public Seats {
			people = List.copyOf(people);
		}

	}

	/**
	 * Somebody whom headquarters sends.
	 *
	 * @param address of the person's own page in the roster
	 * @param mayTake whether this role can be taken back: the person has another one
	 */
	public record Officer(PersonName person, MemberState state, String address, ActionState mayTake) {

	}

	/**
	 * Somebody of the meeting who is called so.
	 *
	 * @param outside what the person can be appointed to
	 * @param inHeadquarters what the person can also be in the delegation of headquarters
	 */
	public record Found(PersonName person, List<Role> outside, List<Seat> inHeadquarters) {

		public Found {
			outside = List.copyOf(outside);
			inHeadquarters = List.copyOf(inHeadquarters);
		}

	}

	/**
	 * A role in a delegation.
	 *
	 * @param version of the delegation, as it is shown
	 */
	public record Seat(DelegationId delegation, long version, Role role) {

	}

}
