package org.multaqa.portal.pages.invitation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MemberState;

/**
 * The reader's place in a delegation, and what they may do with it.
 *
 * @param context the meeting
 */
record OwnPlace(MeetingContext context, Delegation delegation, Delegation.Member member) {

	ActionState mayAccept() {
		return quietly(actions().member(person()).register(now()));
	}

	ActionState mayDecline() {
		return quietly(actions().member(person()).decline());
	}

	/** Who has accepted withdraws; until then one declines. */
	ActionState mayWithdraw() {
		return comes() ? quietly(actions().member(person()).withdraw()) : ActionState.hidden();
	}

	ActionState maySay() {
		return quietly(actions().member(person()).sayNeeds());
	}

	ActionState mayCorrectName() {
		return quietly(actions().member(person()).correctName());
	}

	boolean amends() {
		return actions().member(person()).amends();
	}

	/**
	 * Until when the reader may answer, where an answer is awaited and there is an end.
	 */
	@Nullable Instant answerUntil() {
		return (state() == MemberState.NOMINATED)
				? this.context.pageRequest().inMeeting().roles().answerUntil(this.member.facts()).orElse(null) : null;
	}

	/** Whether that is over. */
	boolean isTooLate() {
		return this.context.pageRequest().inMeeting().roles().isLate(this.member.facts(), now());
	}

	private Instant now() {
		return this.context.pageRequest().now();
	}

	MemberState state() {
		return this.member.state();
	}

	Steps at(String step, List<String> all) {
		return new Steps(this.context.addresses().invitation(),
				this.context.addresses().invitation(this.delegation.id()),
				this.context.office(this.delegation.office()), step, all);
	}

	private boolean comes() {
		return state().comes();
	}

	private DelegationActions actions() {
		return this.context.actions(this.delegation);
	}

	private PersonId person() {
		return this.member.person();
	}

	/** Where the rule refuses, the state on the page says why. */
	private ActionState quietly(Permission permission) {
		return this.context.pageRequest().quietly("registration", permission.isAllowed());
	}

}
