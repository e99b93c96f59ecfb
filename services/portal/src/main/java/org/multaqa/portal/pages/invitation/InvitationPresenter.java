package org.multaqa.portal.pages.invitation;

import java.util.stream.Stream;

import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.invitation.InvitationPage.Invitation;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.meeting.Delegation;

/**
 * The reader's own invitation.
 *
 * @param presenter the meeting
 */
record InvitationPresenter(MeetingPresenter presenter) {

	InvitationPage page() {
		return new InvitationPage(this.presenter.snapshot().delegations().stream().flatMap(this::own).toList());
	}

	private Stream<Invitation> own(Delegation delegation) {
		var pageRequest = this.presenter.pageRequest();
		return pageRequest.actor()
			.flatMap((actor) -> delegation.member(actor.person()))
			.map((member) -> invitation(delegation, member))
			.stream();
	}

	private Invitation invitation(Delegation delegation, Delegation.Member member) {
		var actions = this.presenter.actions(delegation);
		return new Invitation(delegation.id(), this.presenter.office(delegation.office()), member.roles(),
				member.state(), quietly(actions.register(member.person())), quietly(actions.decline(member.person())));
	}

	/** Where the rule refuses, the state on the page says why. */
	private May quietly(Permission permission) {
		return this.presenter.pageRequest().quietly("registration", permission.isAllowed());
	}

}
