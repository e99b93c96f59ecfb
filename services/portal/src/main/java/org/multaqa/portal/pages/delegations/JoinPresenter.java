package org.multaqa.portal.pages.delegations;

import java.util.ArrayList;
import java.util.TreeMap;

import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.delegations.JoinPage.DelegationView;
import org.multaqa.portal.pages.delegations.JoinPage.Invitation;
import org.multaqa.portal.pages.delegations.JoinPage.Seats;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MeetingActions;

/**
 * My invitation, and the delegations that the reader keeps.
 *
 * @param presenter the meeting
 */
record JoinPresenter(MeetingPresenter presenter) {

	private static final String SERVICE = "registration";

	JoinPage page() {
		var invitations = new ArrayList<Invitation>();
		var kept = new ArrayList<DelegationView>();
		for (var delegation : this.presenter.snapshot().delegations()) {
			delegation.members()
				.stream()
				.filter((member) -> this.presenter.pageRequest().is(member.person()))
				.forEach((member) -> invitations.add(invitation(delegation, member)));
			if (this.presenter.visibility().shows(delegation)) {
				kept.add(view(delegation));
			}
		}
		var meeting = new MeetingActions(this.presenter.pageRequest().viewer().actorOrVisitor(),
				this.presenter.pageRequest().inMeeting().roles());
		return new JoinPage(invitations, kept, quietly(meeting.importNominations()), quietly(meeting.read()));
	}

	private Invitation invitation(Delegation delegation, Delegation.Member member) {
		var actions = this.presenter.actions(delegation);
		return new Invitation(delegation.id(), this.presenter.office(delegation.office()), member.roles(),
				member.state(), quietly(actions.register(member.person())), quietly(actions.decline(member.person())));
	}

	private DelegationView view(Delegation delegation) {
		var seats = new TreeMap<Role, Seats>();
		delegation.seats().forEach((role, all) -> seats.put(role, new Seats(delegation.taken(role), all)));
		var actions = this.presenter.actions(delegation);
		this.presenter.snapshot().needNames(delegation.members().stream().map(Delegation.Member::person).toList());
		return new DelegationView(delegation.id(), this.presenter.office(delegation.office()), delegation.decides(),
				seats, delegation.members().stream().map((member) -> member(member, actions)).toList(),
				quietly(actions.nominate()));
	}

	private JoinPage.Member member(Delegation.Member member, DelegationActions actions) {
		return new JoinPage.Member(this.presenter.person(member.person()), member.roles(), member.state(),
				quietly(actions.approve(member.person())), quietly(actions.checkIn(member.person())),
				quietly(actions.revertCheckIn(member.person())), quietly(actions.withdraw(member.person())),
				quietly(actions.replace(member.person())));
	}

	/** Where the rule refuses, the member's state on the page says why. */
	private May quietly(Permission permission) {
		return this.presenter.pageRequest().quietly(SERVICE, permission.isAllowed());
	}

}
