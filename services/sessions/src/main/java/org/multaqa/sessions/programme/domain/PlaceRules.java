package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Locale;

import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * What speaks against a place whatever else takes place: the days of the meeting, what
 * the room and the people allow, and who is still missing.
 */
record PlaceRules(PlanningTerms terms) {

	void find(SessionPlan plan, Placement place, List<Clash> found) {
		if (!this.terms.isInMeeting(place)) {
			var days = this.terms.circumstances().days();
			found.add(this.terms.clash(PlanningRule.OUTSIDE_MEETING, place, days.from().toString(),
					days.to().toString(), days.zone().getId()));
		}
		var room = this.terms.room(place.room());
		if (plan.capacity() != null && plan.capacity() > room.capacity()) {
			found.add(this.terms.clash(PlanningRule.ROOM_TOO_SMALL, place, room.names(), room.capacity(),
					plan.capacity()));
		}
		if (!room.isOpen(place)) {
			found.add(this.terms.clash(PlanningRule.ROOM_NOT_AVAILABLE, place, room.names()));
		}
		if (this.terms.knowsAbsences()) {
			for (PersonId person : Placed.peopleOf(plan)) {
				if (this.terms.isAway(person, place)) {
					found.add(this.terms.clash(PlanningRule.PERSON_NOT_AVAILABLE, place, person).about(person));
				}
			}
		}
		if (room.isRetired()) {
			found.add(this.terms.clash(PlanningRule.ROOM_RETIRED, place, room.names()));
		}
		for (String language : Interpretation.missing(plan)) {
			found.add(this.terms
				.clash(PlanningRule.INTERPRETER_MISSING, place, plan.title(), Locale.forLanguageTag(language))
				.about(language));
		}
	}

}
