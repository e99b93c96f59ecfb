package org.multaqa.sessions.programme.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.api.ProgrammeFacts.DraftSession;

/**
 * A session in the working draft.
 *
 * @param placement where and when, or absent as long as it has no place
 * @param excuse why it is there although something speaks against it, or absent
 * @param cancelled whether it will not take place; it has no placement then
 * @param version of the programme with which it changed last
 */
public record Session(SessionPlan plan, @Nullable Placement placement, @Nullable Excuse excuse, boolean cancelled,
		long version) {

	/** A session that is new, and has no place yet. */
	static Session planned(SessionPlan plan) {
		return new Session(plan, null, null, false, 0);
	}

	public SessionId id() {
		return this.plan.id();
	}

	boolean buildsOn(SessionId other) {
		return this.plan.buildsOn().contains(other);
	}

	boolean isIn(TrackId track) {
		return track.equals(this.plan.track());
	}

	/** Whether somebody has a part in it. */
	public boolean needs(PersonId person) {
		// asked for every pair of sessions at one time, so without a stream, and by the
		// text
		for (Contributor contributor : this.plan.people()) {
			if (contributor.person().value().equals(person.value())) {
				return true;
			}
		}
		return false;
	}

	DraftSession facts() {
		return new DraftSession(id(), this.plan.title(), this.placement != null, this.cancelled);
	}

	Session at(@Nullable Placement place, @Nullable Excuse reason) {
		return new Session(this.plan, place, reason, this.cancelled, this.version);
	}

	Session as(SessionPlan other) {
		return new Session(other, this.placement, this.excuse, this.cancelled, this.version);
	}

	Session asCancelled() {
		return new Session(this.plan, null, null, true, this.version);
	}

	Session changedWith(long versionOfProgramme) {
		return new Session(this.plan, this.placement, this.excuse, this.cancelled, versionOfProgramme);
	}

	Session buildingNoMoreOn(SessionId other) {
		return as(this.plan
			.buildingOn(this.plan.buildsOn().stream().filter((session) -> !session.equals(other)).toList()));
	}

}
