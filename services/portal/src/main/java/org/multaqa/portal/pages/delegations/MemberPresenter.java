package org.multaqa.portal.pages.delegations;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.MemberState;

/**
 * Somebody in a delegation that the reader keeps.
 *
 * @param roster whom the reader keeps
 */
record MemberPresenter(Roster roster) {

	/**
	 * The page of a member.
	 * @param approvedName how the person was called when they were approved; asked only
	 * where they are to be approved once more
	 * @throws RuleViolation {@code request.unknown-address}, also for a delegation that
	 * the reader does not keep
	 */
	MemberPage member(DelegationId id, PersonId person, Supplier<Optional<LocalizedText>> approvedName) {
		var delegation = delegation(id);
		var presenter = this.roster.presenter();
		var member = delegation.member(person).orElseThrow(presenter.pageRequest()::unknown);
		var actions = presenter.actions(delegation);
		@Nullable PersonId successor = member.successor();
		@Nullable LocalizedText approved = (member.state() == MemberState.AMENDED) ? approvedName.get().orElse(null) : null;
		@Nullable PersonName after = (successor != null) ? presenter.person(successor) : null;
		return new MemberPage(id, presenter.office(delegation.office()), back(), presenter.person(person),
				member.roles(), member.state(), member.since(), member.reminded(), after, approved,
				quietly(actions.member(person).remind(presenter.pageRequest().now())),
				quietly(actions.member(person).approve()), quietly(actions.member(person).checkIn()),
				quietly(actions.member(person).revertCheckIn()),
				quietly(actions.member(person).replace(presenter.pageRequest().now())),
				quietly(actions.member(person).withdraw()), quietly(actions.member(person).correctName()),
				quietly(actions.member(person).correctAddress()));
	}

	/**
	 * The page where somebody is nominated.
	 * @throws RuleViolation {@code request.unknown-address}, and as the rule refuses
	 */
	NominationPage nomination(DelegationId id) {
		var delegation = delegation(id);
		this.roster.presenter().actions(delegation).nominate(this.roster.presenter().pageRequest().now()).insist();
		return new NominationPage(new RosterPresenter(this.roster).office(delegation), back());
	}

	private String back() {
		return this.roster.query().text();
	}

	private Delegation delegation(DelegationId id) {
		return this.roster.kept()
			.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(this.roster.presenter().pageRequest()::unknown);
	}

	/** Where the rule refuses, the state on the page says why. */
	private May quietly(Permission permission) {
		return this.roster.presenter().pageRequest().quietly(RosterPresenter.SERVICE, permission.isAllowed());
	}

}
