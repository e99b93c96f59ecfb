package org.multaqa.sessions.programme.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.api.ProgrammeFacts.DraftSession;

/**
 * A session in the working draft.
 *
 * @param placement where and when, or absent as long as it has no place
 * @param cancelled whether it will not take place; it has no placement then
 */
public record Session(SessionPlan plan, @Nullable Placement placement, boolean cancelled) {

	public SessionId id() {
		return this.plan.id();
	}

	boolean buildsOn(SessionId other) {
		return this.plan.buildsOn().contains(other);
	}

	boolean needs(PersonId person) {
		return this.plan.people().stream().anyMatch((contributor) -> contributor.person().equals(person));
	}

	DraftSession facts() {
		return new DraftSession(id(), this.plan.title(), this.placement != null, this.cancelled);
	}

	Session at(@Nullable Placement place) {
		return new Session(this.plan, place, this.cancelled);
	}

	Session as(SessionPlan other) {
		return new Session(other, this.placement, this.cancelled);
	}

	Session buildingNoMoreOn(SessionId other) {
		return as(new SessionPlan(this.plan.id(), this.plan.kind(), this.plan.title(), this.plan.summary(),
				this.plan.people(), this.plan.offices(), this.plan.languages(), this.plan.capacity(),
				this.plan.buildsOn().stream().filter((session) -> !session.equals(other)).toList()));
	}

}
