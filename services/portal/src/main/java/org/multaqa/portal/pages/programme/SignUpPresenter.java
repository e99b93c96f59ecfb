package org.multaqa.portal.pages.programme;

import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.sessions.api.SignUpActions;
import org.multaqa.sessions.api.SignUpView.Standing;

/**
 * The places of a session.
 *
 * @param context the meeting
 */
record SignUpPresenter(MeetingContext context) {

	/** How many people are named; organisers of more find them in the API. */
	private static final int NAMED = 500;

	SignUpPanel of(PlannedSession session) {
		var actor = this.context.pageRequest().actorOrVisitor();
		var actions = this.context.visibility()
			.audiences()
			.actions(actor, session, this.context.snapshot().readModels().programmes().signUp(session.id()));
		var facts = actions.facts();
		int turn = facts.turn(actor.person());
		boolean seated = facts.seated().contains(actor.person());
		boolean reads = actions.readPeople().isAllowed();
		return new SignUpPanel(facts.open(), facts.places(), facts.seated().size(), facts.waiting().size(),
				seated ? Standing.SEATED : (turn > 0) ? Standing.WAITING : Standing.NONE, turn,
				may(actions.take(), actions), quietly(actions.giveBack()), quietly(actions.open()),
				quietly(actions.close()), names(reads ? facts.seated() : List.of()),
				names(reads ? facts.waiting() : List.of()));
	}

	private ActionState may(Permission permission, SignUpActions actions) {
		return this.context.pageRequest()
			.may("sessions", permission, actions.facts().open() ? Permission.allowed() : Permission.alreadySo());
	}

	private ActionState quietly(Permission permission) {
		return this.context.pageRequest().quietly("sessions", permission.isAllowed());
	}

	private List<PersonName> names(List<PersonId> people) {
		var first = people.stream().limit(NAMED).toList();
		this.context.snapshot().needNames(first);
		return first.stream().map(this.context::person).toList();
	}

}
