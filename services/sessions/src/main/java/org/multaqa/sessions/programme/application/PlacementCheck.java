package org.multaqa.sessions.programme.application;

import java.util.List;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.sessions.programme.domain.Clash;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Session;

/**
 * What it would mean to place a session there and then.
 *
 * @param programme of which it is asked
 * @param clashes all that speaks against it
 * @param names of the people in the clashes
 * @param people who would have to be told
 * @param offices for whom the session is; none means all
 * @param sessions those that build on it
 */
public record PlacementCheck(Programme programme, List<Clash> clashes, Names names, List<PersonId> people,
		List<OfficeId> offices, List<SessionId> sessions) {

	/** Whether nothing blocks it. */
	public boolean isPossible() {
		return this.clashes.stream().noneMatch(Clash::blocks);
	}

	static PlacementCheck of(Programme programme, SessionId id, List<Clash> clashes, Names names) {
		var plan = programme.get(id).plan();
		return new PlacementCheck(programme, clashes, names,
				plan.people().stream().map(Contributor::person).distinct().toList(), plan.offices(),
				programme.sessions()
					.stream()
					.filter((session) -> session.plan().buildsOn().contains(id))
					.map(Session::id)
					.toList());
	}

}
