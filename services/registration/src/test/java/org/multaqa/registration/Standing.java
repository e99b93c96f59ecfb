package org.multaqa.registration;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.api.MemberFacts;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.MemberStage;

import static org.multaqa.registration.DohaRegistration.HIND;
import static org.multaqa.registration.DohaRegistration.MENA;
import static org.multaqa.registration.DohaRegistration.NOURA;
import static org.multaqa.registration.DohaRegistration.SALIMA;
import static org.multaqa.registration.DohaRegistration.TEXT;

/**
 * Where Hind stands, as the delegation has it and as the rules name it.
 */
record Standing(@Nullable MemberStage stage, @Nullable MemberState state, @Nullable PersonId successor) {

	static final Standing NOWHERE = new Standing(null, null, null);

	static Standing of(MemberStage stage, MemberState state) {
		return new Standing(stage, state, null);
	}

	DelegationFacts facts() {
		var members = new ArrayList<>(
				List.of(new MemberFacts(NOURA, List.of(Role.HEAD), MemberState.APPROVED, null, null, null)));
		if (this.state != null) {
			members.add(new MemberFacts(HIND, List.of(Role.DELEGATE), this.state, this.successor, null, null));
		}
		if (this.successor != null) {
			members
				.add(new MemberFacts(this.successor, List.of(Role.DELEGATE), MemberState.NOMINATED, null, null, null));
		}
		return new DelegationFacts(MENA, members);
	}

	List<Member> members() {
		var members = new ArrayList<>(
				List.of(new Member(NOURA, List.of(Role.HEAD), new MemberStage.Approved(), null, null, null, null)));
		if (this.stage != null) {
			members.add(new Member(HIND, List.of(Role.DELEGATE), this.stage, null, null, null, null));
		}
		if (this.successor != null) {
			members.add(new Member(this.successor, List.of(Role.DELEGATE), new MemberStage.Nominated(null, null), null,
					null, null, null));
		}
		return members;
	}

	/** Everywhere somebody can stand. */
	static List<Standing> all() {
		return List.of(NOWHERE, of(new MemberStage.Waiting(), MemberState.WAITING),
				of(new MemberStage.Nominated(null, null), MemberState.NOMINATED),
				of(new MemberStage.Registered(), MemberState.REGISTERED),
				of(new MemberStage.Amended(TEXT, List.of("q-one")), MemberState.AMENDED),
				of(new MemberStage.Approved(), MemberState.APPROVED),
				of(new MemberStage.CheckedIn(), MemberState.CHECKED_IN),
				of(new MemberStage.Declined(), MemberState.DECLINED),
				of(new MemberStage.Withdrawn(null), MemberState.WITHDRAWN),
				new Standing(new MemberStage.Withdrawn(SALIMA), MemberState.WITHDRAWN, SALIMA));
	}

}
