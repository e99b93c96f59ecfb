package org.multaqa.registration.delegation.web;

import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.ArrivalView;
import org.multaqa.registration.api.DelegationView;
import org.multaqa.registration.api.MemberView;
import org.multaqa.registration.delegation.application.Arrival;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.MemberStage.Amended;
import org.multaqa.registration.delegation.domain.MemberStage.Waiting;
import org.multaqa.registration.delegation.domain.MemberStage.Withdrawn;
import org.multaqa.registration.person.application.PersonService;

/** Delegations and their members as readers see them. */
final class DelegationViews {

	private DelegationViews() {
	}

	/** For who may not see the people. */
	static DelegationView brief(Delegation delegation) {
		return view(delegation, null);
	}

	static DelegationView full(Delegation delegation, PersonService people) {
		return view(delegation,
				delegation.members()
					.stream()
					.map((member) -> member(new Membership(delegation, member), people))
					.toList());
	}

	private static DelegationView view(Delegation delegation, @Nullable List<MemberView> members) {
		var taken = new TreeMap<Role, Integer>();
		delegation.seats().keySet().forEach((role) -> taken.put(role, delegation.taken(role)));
		return new DelegationView(delegation.id(), delegation.meeting(), delegation.office(), delegation.decides(),
				delegation.seats(), taken, delegation.waiting().size(), members);
	}

	static Versioned<ArrivalView> arrival(Arrival arrival) {
		return arrival.membership()
			.map((state) -> new ArrivalView(state.delegation().id(), state.member().person(),
					state.member().stage().state(), arrival.already()));
	}

	/** What may be told to everybody who may know of the member. */
	static MemberView member(Membership membership, PersonService people) {
		return member(membership, people, List.of());
	}

	static MemberView member(Membership membership, PersonService people, List<LocalizedText> amendedQuestions) {
		var delegation = membership.delegation();
		var member = membership.member();
		@Nullable LocalizedText name = people.nameOf(member.person()).orElse(null);
		@Nullable PersonId successor = (member.stage() instanceof Withdrawn withdrawn) ? withdrawn.successor() : null;
		@Nullable Integer place = (member.stage() instanceof Waiting)
				? Integer.valueOf(delegation.waiting().indexOf(member.person()) + 1) : null;
		@Nullable LocalizedText approvedName = (member.stage() instanceof Amended amended) ? amended.name() : null;
		return new MemberView(delegation.id(), delegation.meeting(), delegation.office(), member.person(), name,
				member.roles(), member.stage().state(), place, successor, approvedName,
				amendedQuestions.isEmpty() ? null : amendedQuestions, member.correcting());
	}

}
