package org.multaqa.portal.personal;

import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.programme.Programme;

/**
 * The sessions of a released programme that are somebody's own: those with a part in
 * them, and those with a star. The page and the calendar ask this one rule.
 *
 * @param parts in which the person does something, as released
 * @param stars that the person has marked
 */
public record OwnSessions(Set<SessionId> parts, Set<SessionId> stars) {

	/** Of somebody who has not signed in. */
	public static final OwnSessions NONE = new OwnSessions(Set.of(), Set.of());

	public OwnSessions {
		parts = Set.copyOf(parts);
		stars = Set.copyOf(stars);
	}

	/** Those of a person. */
	public static OwnSessions of(PersonId person, Programme programme, PersonalProgramme personal) {
		return new OwnSessions(programme.sessions()
			.stream()
			.map((planned) -> planned.shown())
			.filter((plan) -> plan.people().stream().anyMatch((contributor) -> contributor.person().equals(person)))
			.map((plan) -> plan.id())
			.collect(Collectors.toSet()), personal.stars());
	}

	public boolean includes(SessionId session) {
		return this.parts.contains(session) || this.stars.contains(session);
	}

}
