package org.multaqa.portal.pages.delegations;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.MemberState;

/**
 * Somebody in a delegation, with all that may be done.
 *
 * @param back the query of the roster that it came from
 * @param since since when the person stands there
 * @param reminded when the person was last asked once more for an answer, or absent
 * @param successor who took over the seat, or absent
 * @param approvedName how the person was called when they were approved, where another
 * name is to be approved; absent, too, while registration does not answer
 * @param amendedQuestions those whose other answers are to be approved, as far as the
 * reader may read answers
 * @param correcting what somebody has begun to put right and is not finished; nothing
 * while registration does not answer
 * @param alike others in the meeting whose names look like the person's, for those who
 * may approve now
 */
public record MemberPage(DelegationId delegation, OfficeBadge office, String back, PersonName person, List<Role> roles,
		MemberState state, Instant since, @Nullable Instant reminded, @Nullable PersonName successor,
		@Nullable LocalizedText approvedName, List<LocalizedText> amendedQuestions, List<Detail> correcting,
		ActionState mayRemind, ActionState mayApprove, ActionState mayCheckIn, ActionState mayRevertCheckIn,
		ActionState mayReplace, ActionState mayWithdraw, ActionState mayCorrectName, ActionState mayCorrectAddress,
		List<Alike> alike) {

	public MemberPage {
		roles = List.copyOf(roles);
		amendedQuestions = List.copyOf(amendedQuestions);
		correcting = List.copyOf(correcting);
		alike = List.copyOf(alike);
	}

	/**
	 * Somebody whom one could take for the person.
	 *
	 * @param office absent where the person has no seat in the meeting
	 */
	public record Alike(PersonName name, @Nullable OfficeBadge office) {

	}

}
