package org.multaqa.portal.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.projections.meeting.Meeting;

/**
 * Who asks, and in which meeting.
 *
 * @param person who has signed in, or absent
 * @param meeting the meeting that is asked about, or absent outside any
 */
public record Viewer(@Nullable Actor person, @Nullable Meeting meeting) {

	public Optional<Actor> actor() {
		return Optional.ofNullable(this.person);
	}

	public boolean is(PersonId other) {
		return actor().filter((actor) -> actor.is(other)).isPresent();
	}

	/**
	 * The office for which the viewer acts.
	 * @return empty outside meetings too
	 */
	public Optional<OfficeId> office() {
		return (this.meeting != null) ? actor().flatMap((actor) -> actor.officeIn(inMeeting().id())) : Optional.empty();
	}

	/**
	 * Whether a meeting is shown.
	 * @param any a meeting, perhaps another one
	 * @return as its owner's rule says
	 */
	public boolean isShown(Meeting any) {
		return any.facts().isShownTo(actorOrVisitor());
	}

	/**
	 * Who asks, for the rules.
	 * @return the person, or somebody who has not signed in
	 */
	public Actor actorOrVisitor() {
		return (this.person != null) ? this.person : Actor.visitor();
	}

	/**
	 * The meeting that is asked about.
	 * @throws RuleViolation {@code request.unknown-address} outside meetings
	 */
	public Meeting inMeeting() {
		if (this.meeting == null) {
			throw RuleViolation.unknown("request.unknown-address");
		}
		return this.meeting;
	}

}
