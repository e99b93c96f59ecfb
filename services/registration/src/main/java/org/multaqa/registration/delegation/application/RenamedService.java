package org.multaqa.registration.delegation.application;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.registration.api.MemberActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;

/**
 * Who is called otherwise by now is approved once more, in every meeting, wherever it was
 * said: names belong to identity, approvals are given here.
 */
public class RenamedService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	public RenamedService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
	}

	/**
	 * Somebody is called otherwise: waits to be approved once more where that is not
	 * approved by who said it ({@link MemberActions#needsApproval}). Again changes
	 * nothing.
	 * @param context by whoever said it
	 * @param before the name under which the person was approved
	 */
	public void amend(RequestContext context, PersonId person, LocalizedText before) {
		this.delegations.forEach(DelegationListing.withEver(person), (stored) -> {
			var meeting = this.meetings.find(stored.state().meeting());
			meeting.ifPresent((known) -> this.delegations.change(stored.id(), DelegationAccess.UNKNOWN, context,
					(delegation) -> this.access.actions(context.actor(), known, delegation)
						.member(person)
						.needsApproval() ? delegation.member(person).renamed(before) : Decision.unchanged(delegation)));
		});
	}

}
