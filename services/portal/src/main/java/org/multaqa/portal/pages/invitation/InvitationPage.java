package org.multaqa.portal.pages.invitation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.MemberState;

/**
 * The reader's own invitation.
 *
 * @param invitations mostly one: nobody has seats in two delegations to a meeting, but
 * somebody may have left one for another
 */
public record InvitationPage(List<Invitation> invitations) {

	public InvitationPage {
		invitations = List.copyOf(invitations);
	}

	/**
	 * A seat that waits for the reader's answer, or has it.
	 *
	 * @param address below which its steps are, and where it is answered
	 * @param office whose delegation
	 * @param name how the reader is called
	 * @param progress how far the steps of the registration are, or absent while
	 * registration does not answer
	 * @param answerUntil until when the reader may answer, or absent where nothing is
	 * awaited, or no end is set
	 * @param tooLate whether that is over
	 * @param maySay whether the steps of the registration can be taken
	 * @param mayDecline also for who waits
	 * @param mayWithdraw for who has accepted
	 */
	public record Invitation(String address, OfficeBadge office, List<Role> roles, MemberState state, PersonName name,
			@Nullable Progress progress, @Nullable Instant answerUntil, boolean tooLate, ActionState maySay,
			ActionState mayAccept, ActionState mayDecline, ActionState mayWithdraw) {

		public Invitation {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * How far the steps of a registration are.
	 *
	 * @param needsSaid whether private needs were said
	 * @param asked how many questions the meeting asks the reader
	 * @param answered how many of them are answered
	 * @param open how many that must be answered are not
	 */
	public record Progress(boolean needsSaid, int asked, int answered, int open) {

	}

}
