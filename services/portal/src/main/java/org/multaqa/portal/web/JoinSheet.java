package org.multaqa.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.multaqa.model.Role;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.portal.pages.JoinPage;
import org.multaqa.portal.pages.JoinPage.DelegationView;
import org.multaqa.portal.pages.JoinPage.Invitation;
import org.multaqa.portal.pages.JoinPage.MemberState;
import org.multaqa.portal.pages.JoinPage.Seats;
import org.multaqa.portal.readmodels.Delegation;

/**
 * My invitation, and the delegations that the reader keeps.
 *
 * @param cards the meeting
 */
record JoinSheet(Cards cards) {

	private static final String SERVICE = "registration";

	JoinPage page() {
		var invitations = new ArrayList<Invitation>();
		var kept = new ArrayList<DelegationView>();
		for (var delegation : this.cards.models().delegations()) {
			delegation.members()
				.stream()
				.filter((member) -> this.cards.visit().is(member.person()))
				.forEach((member) -> invitations.add(invitation(delegation, member)));
			if (isKept(delegation)) {
				kept.add(view(delegation));
			}
		}
		return new JoinPage(invitations, kept);
	}

	private boolean isKept(Delegation delegation) {
		return this.cards.visit().has(Role.ORGANISER) || this.cards.visit().acts(delegation.office(), Role.HEAD);
	}

	private boolean isOpen() {
		var stage = this.cards.visit().inMeeting().stage();
		return stage == MeetingStage.OPEN || stage == MeetingStage.RUNNING;
	}

	private Invitation invitation(Delegation delegation, Delegation.Member member) {
		return new Invitation(delegation.id(), this.cards.office(delegation.office()), member.roles(), member.state(),
				this.cards.visit().may(SERVICE, isOpen() && member.state() == MemberState.NOMINATED, true, ""));
	}

	private DelegationView view(Delegation delegation) {
		var seats = new TreeMap<Role, Seats>();
		delegation.seats().forEach((role, all) -> seats.put(role, new Seats(delegation.taken(role), all)));
		return new DelegationView(delegation.id(), this.cards.office(delegation.office()), delegation.decides(), seats,
				delegation.members().stream().map(this::member).toList(),
				this.cards.visit().may(SERVICE, isOpen(), isKept(delegation), "own-head"));
	}

	private JoinPage.Member member(Delegation.Member member) {
		var visit = this.cards.visit();
		boolean organises = visit.has(Role.ORGANISER) && isOpen();
		boolean left = List.of(MemberState.DECLINED, MemberState.WITHDRAWN).contains(member.state());
		return new JoinPage.Member(this.cards.person(member.person()), member.roles(), member.state(),
				visit.quietly(SERVICE, organises && member.state() == MemberState.REGISTERED),
				visit.quietly(SERVICE, organises && member.state() == MemberState.APPROVED),
				visit.quietly(SERVICE, !left), visit.quietly(SERVICE, isOpen() && member.isSeated()));
	}

}
