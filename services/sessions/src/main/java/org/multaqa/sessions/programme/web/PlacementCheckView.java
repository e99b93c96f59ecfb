package org.multaqa.sessions.programme.web;

import java.util.List;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.programme.application.PlacementCheck;

/**
 * What it would mean to place a session there and then.
 *
 * @param possible whether nothing speaks against it
 * @param clashes all that does
 * @param people who would have to be told
 * @param offices for whom the session is; none means all
 * @param sessions those that build on it
 */
record PlacementCheckView(boolean possible, List<IssueView> clashes, List<PersonId> people, List<OfficeId> offices,
		List<SessionId> sessions) {

	static PlacementCheckView of(PlacementCheck answer, IssuePresenter issues) {
		return new PlacementCheckView(answer.clashes().isEmpty(), answer.clashes().stream().map(issues::of).toList(),
				answer.people(), answer.offices(), answer.sessions());
	}

}
