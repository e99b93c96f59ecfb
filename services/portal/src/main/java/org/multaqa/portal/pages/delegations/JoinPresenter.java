package org.multaqa.portal.pages.delegations;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.multaqa.model.access.Role;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.portal.pages.delegations.JoinPage.DelegationView;
import org.multaqa.portal.pages.delegations.JoinPage.Invitation;
import org.multaqa.portal.pages.delegations.JoinPage.Seats;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.meeting.MemberState;

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
		for (var delegation : this.presenter.models().delegations()) {
			delegation.members()
				.stream()
				.filter((member) -> this.presenter.pageRequest().is(member.person()))
				.forEach((member) -> invitations.add(invitation(delegation, member)));
			if (isKept(delegation)) {
				kept.add(view(delegation));
			}
		}
		return new JoinPage(invitations, kept);
	}

	private boolean isKept(Delegation delegation) {
		return this.presenter.pageRequest().has(Role.ORGANISER)
				|| this.presenter.pageRequest().acts(delegation.office(), Role.HEAD);
	}

	private boolean isOpen() {
		var stage = this.presenter.pageRequest().inMeeting().stage();
		return stage == MeetingStage.OPEN || stage == MeetingStage.RUNNING;
	}

	private Invitation invitation(Delegation delegation, Delegation.Member member) {
		return new Invitation(delegation.id(), this.presenter.office(delegation.office()), member.roles(),
				member.state(), this.presenter.pageRequest()
					.may(SERVICE, isOpen() && member.state() == MemberState.NOMINATED, true, ""));
	}

	private DelegationView view(Delegation delegation) {
		var seats = new TreeMap<Role, Seats>();
		delegation.seats().forEach((role, all) -> seats.put(role, new Seats(delegation.taken(role), all)));
		return new DelegationView(delegation.id(), this.presenter.office(delegation.office()), delegation.decides(),
				seats, delegation.members().stream().map(this::member).toList(),
				this.presenter.pageRequest().may(SERVICE, isOpen(), isKept(delegation), "own-head"));
	}

	private JoinPage.Member member(Delegation.Member member) {
		var pageRequest = this.presenter.pageRequest();
		boolean organises = pageRequest.has(Role.ORGANISER) && isOpen();
		boolean left = List.of(MemberState.DECLINED, MemberState.WITHDRAWN).contains(member.state());
		return new JoinPage.Member(this.presenter.person(member.person()), member.roles(), member.state(),
				pageRequest.quietly(SERVICE, organises && member.state() == MemberState.REGISTERED),
				pageRequest.quietly(SERVICE, organises && member.state() == MemberState.APPROVED),
				pageRequest.quietly(SERVICE, !left), pageRequest.quietly(SERVICE, isOpen() && member.isSeated()));
	}

}
