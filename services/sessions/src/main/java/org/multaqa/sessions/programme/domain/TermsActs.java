package org.multaqa.sessions.programme.domain;

import java.util.List;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.PlanningRulesSet;
import org.multaqa.model.events.PlanningEvent.PresenceSet;
import org.multaqa.model.events.ProgrammeEvent.Interval;

/**
 * On what terms a programme is planned: how much its rules count, and when people are
 * there.
 */
sealed interface TermsActs permits Programme {

	/**
	 * Says how much each rule counts from now on; what is placed stays.
	 * @throws RuleViolation {@code programme.bad-minutes}
	 */
	default Decision<Programme> setRules(PlanningRules changed) {
		Limits.minutes(changed.minutesBetweenRooms());
		var programme = programme();
		return changed.equals(programme.rules()) ? Decision.unchanged(programme)
				: Decision.of(
						new Programme(programme.meeting(), programme.rooms(), programme.sessions(),
								programme.releases(), changed, programme.presences(), programme.tracks()),
						new PlanningRulesSet(programme.meeting(), changed));
	}

	/**
	 * Says when somebody can have a part in a session; what is placed stays.
	 * @param times none mean always
	 * @throws RuleViolation {@code programme.ends-before-it-starts},
	 * {@code programme.list-too-long}
	 */
	default Decision<Programme> setPresence(PersonId person, List<Interval> times) {
		var next = new Presence(person, Times.tidy(times));
		var programme = programme();
		if (next.equals(presenceOf(person))) {
			return Decision.unchanged(programme);
		}
		var others = programme.presences().stream().filter((presence) -> !presence.person().equals(person)).toList();
		return Decision.of(new Programme(programme.meeting(), programme.rooms(), programme.sessions(),
				programme.releases(), programme.rules(), next.times().isEmpty() ? others : Programme.plus(others, next),
				programme.tracks()), new PresenceSet(programme.meeting(), person, next.times()));
	}

	/** When somebody can have a part in a session; no times mean always. */
	default Presence presenceOf(PersonId person) {
		return programme().presences()
			.stream()
			.filter((presence) -> presence.person().equals(person))
			.findFirst()
			.orElse(new Presence(person, List.of()));
	}

	private Programme programme() {
		return (Programme) this;
	}

}
