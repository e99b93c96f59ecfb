package org.multaqa.portal.pages.delegations;

import java.util.List;
import java.util.Map;

import org.multaqa.model.DelegationId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.MemberState;

/**
 * My invitation, and the delegations that the reader keeps.
 *
 * @param invitations the reader's own seats
 * @param delegations the delegations that the reader may see in full: the head's own, for
 * organisers all
 * @param mayImport whether the reader may bring people in by a table
 * @param mayExport whether the reader may take all of them out as one
 */
public record JoinPage(List<Invitation> invitations, List<DelegationView> delegations, May mayImport, May mayExport) {

	public JoinPage {
		invitations = List.copyOf(invitations);
		delegations = List.copyOf(delegations);
	}

	/**
	 * A seat that waits for the reader's answer, or has it.
	 *
	 * @param delegation in which delegation
	 * @param office whose
	 * @param roles as what
	 * @param state where it stands
	 * @param mayAccept whether accepting works
	 * @param mayDecline whether declining works; also for who waits
	 */
	public record Invitation(DelegationId delegation, OfficeBadge office, List<Role> roles, MemberState state,
			May mayAccept, May mayDecline) {

		public Invitation {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * A delegation in full.
	 *
	 * @param id which
	 * @param office whose
	 * @param decides whether it counts when the meeting agrees
	 * @param seats seats per role
	 * @param members its people
	 * @param mayNominate whether the reader may nominate
	 */
	public record DelegationView(DelegationId id, OfficeBadge office, boolean decides, Map<Role, Seats> seats,
			List<Member> members, May mayNominate) {

		public DelegationView {
			members = List.copyOf(members);
		}

	}

	/**
	 * Seats of one role.
	 *
	 * @param taken how many are taken
	 * @param all how many there are
	 */
	public record Seats(int taken, int all) {

	}

	/**
	 * A member of a delegation.
	 *
	 * @param person who
	 * @param roles as what
	 * @param state where the person stands
	 * @param mayApprove whether the reader may approve
	 * @param mayCheckIn whether the reader may check the person in
	 * @param mayRevertCheckIn whether the reader may take the check-in back
	 * @param mayWithdraw whether the reader may take the person out
	 * @param mayReplace whether the reader may give the seat to another person
	 */
	public record Member(PersonName person, List<Role> roles, MemberState state, May mayApprove, May mayCheckIn,
			May mayRevertCheckIn, May mayWithdraw, May mayReplace) {

		public Member {
			roles = List.copyOf(roles);
		}

	}

}
