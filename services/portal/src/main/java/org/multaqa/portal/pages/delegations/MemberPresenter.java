package org.multaqa.portal.pages.delegations;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.MemberView;

/**
 * Somebody in a delegation that the reader keeps.
 *
 * @param roster whom the reader keeps
 */
record MemberPresenter(Roster roster) {

	/**
	 * The page of a member.
	 * @param asked the member as registration tells of it; asked only where the person is
	 * to be approved once more, or may be put right
	 * @throws RuleViolation {@code request.unknown-address}, also for a delegation that
	 * the reader does not keep
	 */
	MemberPage member(DelegationId id, PersonId person, Supplier<Optional<MemberView>> asked) {
		var delegation = delegation(id);
		var context = this.roster.context();
		var member = delegation.member(person).orElseThrow(context.pageRequest()::unknown);
		var actions = context.actions(delegation).member(person);
		@Nullable PersonId successor = member.successor();
		var correctName = quietly(actions.correctName());
		Optional<MemberView> told = (member.state() == MemberState.AMENDED || correctName.allowed()) ? asked.get()
				: Optional.empty();
		@Nullable PersonName after = (successor != null) ? context.person(successor) : null;
		return new MemberPage(id, context.office(delegation.office()), back(), context.person(person), member.roles(),
				member.state(), member.since(), member.reminded(), after,
				told.map(MemberView::approvedName).orElse(null),
				told.map(MemberView::amendedQuestions).orElse(List.of()),
				told.map(MemberView::correcting).orElse(List.of()),
				quietly(actions.remind(context.pageRequest().now())), quietly(actions.approve()),
				quietly(actions.checkIn()), quietly(actions.revertCheckIn()),
				quietly(actions.replace(context.pageRequest().now())), quietly(actions.withdraw()), correctName,
				quietly(actions.correctAddress()),
				actions.approve().isAllowed() ? alike(context.person(person)) : List.of());
	}

	/** For who approves: others would hear by it who is in other delegations. */
	private List<MemberPage.Alike> alike(PersonName person) {
		var context = this.roster.context();
		return this.roster.alike(person)
			.stream()
			.map((other) -> new MemberPage.Alike(new PersonName(other.id(), other.name()),
					other.seats()
						.stream()
						.filter((seat) -> seat.meeting().equals(context.pageRequest().inMeeting().id()))
						.findFirst()
						.map((seat) -> context.office(seat.office()))
						.orElse(null)))
			.toList();
	}

	/**
	 * The page where somebody is nominated.
	 * @throws RuleViolation {@code request.unknown-address}, and as the rule refuses
	 */
	NominationPage nomination(DelegationId id) {
		var delegation = delegation(id);
		this.roster.context().actions(delegation).nominate(this.roster.context().pageRequest().now()).orThrow();
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
			.orElseThrow(this.roster.context().pageRequest()::unknown);
	}

	/** Where the rule refuses, the state on the page says why. */
	private ActionState quietly(Permission permission) {
		return this.roster.context().pageRequest().quietly(RosterPresenter.SERVICE, permission.isAllowed());
	}

}
