package org.multaqa.notifications.projection.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;

/**
 * What releases show of a session until one of them shows something else.
 *
 * @param release number of the first release that shows it so
 * @param place where and when, or absent where it is not shown any more
 * @param cancelled whether it will not take place at all
 */
public record SessionEdition(int release, SessionPlan plan, @Nullable ReleasedPlace place, boolean cancelled) {

	List<Contributor> partsOf(PersonId person) {
		return this.plan.people().stream().filter((contributor) -> contributor.person().equals(person)).toList();
	}

	/** Whether it takes place at the same time in the same room. */
	boolean isWhere(ReleasedPlace other) {
		return this.place != null && this.place.room().equals(other.room())
				&& this.place.starts().equals(other.starts()) && this.place.ends().equals(other.ends());
	}

}
