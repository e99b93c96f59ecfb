package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * What speaks against a place beside others: both want a room, or somebody, or one takes
 * up what comes of the other.
 */
record PairRules(PlanningTerms terms) {

	/** In a room that is not for several at once. */
	void rooms(Placement place, List<Placed> others, List<Clash> found) {
		var room = this.terms.room(place.room());
		if (room.use().parallel()) {
			return;
		}
		for (Placed other : others) {
			if (other.isIn(place) && other.overlaps(place)) {
				found.add(this.terms.clashWith(other.session(), PlanningRule.ROOM_TAKEN, place, null, room.names(),
						other.session().plan().title()));
			}
		}
	}

	void people(SessionPlan plan, Placement place, List<Placed> others, List<Clash> found) {
		if (plan.people().isEmpty()) {
			return;
		}
		for (Placed other : others) {
			if (other.overlaps(place)) {
				for (PersonId person : Placed.peopleOf(plan)) {
					if (other.needs(person)) {
						found.add(this.terms.clashWith(other.session(), PlanningRule.PERSON_ELSEWHERE, place, person,
								person, other.session().plan().title()));
					}
				}
			}
		}
	}

	/** Two at one time that name an office for which one person comes. */
	void delegates(SessionPlan plan, Placement place, List<Placed> others, List<Clash> found) {
		var alone = this.terms.circumstances().alone();
		if (alone.isEmpty() || plan.offices().isEmpty()) {
			return;
		}
		for (Placed other : others) {
			if (other.overlaps(place)) {
				delegates(plan, place, other.session(), alone, found);
			}
		}
	}

	private void delegates(SessionPlan plan, Placement place, Session other, Map<OfficeId, PersonId> alone,
			List<Clash> found) {
		plan.offices().stream().distinct().filter(other.plan().offices()::contains).forEach((office) -> {
			@Nullable PersonId person = alone.get(office);
			if (person != null) {
				found.add(this.terms.clashWith(other, PlanningRule.DELEGATE_WANTED_TWICE, place, person, person,
						other.plan().title()));
			}
		});
	}

	/** Who comes from another room, or goes to one, needs some time. */
	void ways(SessionPlan plan, Placement place, List<Placed> others, List<Clash> found) {
		if (this.terms.way().isZero() || plan.people().isEmpty()) {
			return;
		}
		for (Placed other : others) {
			if (!other.isIn(place) && !other.overlaps(place) && isTooNear(place, other.at())) {
				for (PersonId person : Placed.peopleOf(plan)) {
					if (other.needs(person)) {
						found.add(this.terms.clashWith(other.session(), PlanningRule.TRAVEL_TIME, place, person, person,
								other.session().plan().title(), this.terms.minutesOfWay()));
					}
				}
			}
		}
	}

	private boolean isTooNear(Placement place, Placement its) {
		return place.starts().isBefore(its.ends().plus(this.terms.way()))
				&& its.starts().isBefore(place.ends().plus(this.terms.way()));
	}

	/** In which order two sessions of which one builds on the other may be. */
	void order(SessionPlan plan, Placement place, List<Placed> others, List<Clash> found) {
		for (Placed other : others) {
			if (plan.buildsOn().contains(other.id())) {
				if (place.starts().isBefore(other.at().ends())) {
					found.add(order(place, other.session(), plan, other.session().plan()));
				}
			}
			else if (other.session().buildsOn(plan.id()) && other.at().starts().isBefore(place.ends())) {
				found.add(order(place, other.session(), other.session().plan(), plan));
			}
		}
	}

	/** What a session builds on has a place, and ends before it. */
	void base(SessionPlan plan, Placement place, Session base, List<Clash> found) {
		@Nullable Placement its = base.placement();
		if (its == null) {
			found.add(this.terms.clashWith(base, PlanningRule.BUILDS_ON_UNPLACED, place, null, plan.title(),
					base.plan().title()));
		}
		else if (place.starts().isBefore(its.ends())) {
			found.add(order(place, base, plan, base.plan()));
		}
	}

	/** What comes of the session on which it builds is accepted, once that is over. */
	void outputs(SessionPlan plan, Placement place, Session base, List<Clash> found) {
		if (this.terms.circumstances().unaccepted().contains(base.id())) {
			found.add(this.terms.clashWith(base, PlanningRule.BASE_NOT_ACCEPTED, place, null, plan.title(),
					base.plan().title()));
		}
	}

	private Clash order(Placement place, Session other, SessionPlan builds, SessionPlan base) {
		return this.terms.clashWith(other, PlanningRule.BEFORE_WHAT_IT_BUILDS_ON, place, null, builds.title(),
				base.title());
	}

}
