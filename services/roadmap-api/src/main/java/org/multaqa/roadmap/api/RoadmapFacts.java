package org.multaqa.roadmap.api;

import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What the rules must know of a roadmap.
 *
 * @param meeting of which meeting
 * @param published whether there is an edition of it
 */
public record RoadmapFacts(MeetingFacts meeting, boolean published) {

	/**
	 * Whether somebody may know of it: whoever takes part in the meeting, and once an
	 * edition is published everybody who may know of the meeting.
	 * @param actor who asks
	 * @return false for what does not exist as far as the actor is concerned
	 */
	public boolean isShownTo(Actor actor) {
		return this.meeting.isShownTo(actor) && (this.published || showsDraftingTo(actor));
	}

	/**
	 * Whether somebody may read what is still being written, and what was said of it.
	 * @param actor who asks
	 * @return true for those who take part in the meeting; others read editions
	 */
	public boolean showsDraftingTo(Actor actor) {
		return actor.takesPartIn(this.meeting.id());
	}

}
