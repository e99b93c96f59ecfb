package org.multaqa.portal.personal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.SessionCriteria;

/**
 * The sessions of a released programme that are somebody's own: those with a part in
 * them, with a place, and with a star. The page and the calendar ask this one rule.
 *
 * @param parts in which the person does something, as released
 * @param places in which the person has a place
 * @param stars that the person has marked
 */
public record OwnSessions(Set<SessionId> parts, Set<SessionId> places, Set<SessionId> stars) {

	/** Of somebody who has not signed in. */
	public static final OwnSessions NONE = new OwnSessions(Set.of(), Set.of(), Set.of());

	public OwnSessions {
		parts = Set.copyOf(parts);
		places = Set.copyOf(places);
		stars = Set.copyOf(stars);
	}

	/**
	 * Those of a person.
	 * @param places sessions in which the person has a place
	 */
	public static OwnSessions of(PersonId person, Snapshot snapshot, PersonalProgramme kept,
			Collection<SessionId> places) {
		var parts = snapshot.sessions()
			.released(SessionCriteria.with(snapshot.meeting(), person))
			.stream()
			.map(PlannedSession::shown)
			.filter((plan) -> plan.people().stream().anyMatch((contributor) -> contributor.person().equals(person)))
			.map(SessionPlan::id)
			.collect(Collectors.toSet());
		return new OwnSessions(parts, Set.copyOf(places), kept.stars());
	}

	public boolean includes(SessionId session) {
		return this.parts.contains(session) || this.places.contains(session) || this.stars.contains(session);
	}

}
