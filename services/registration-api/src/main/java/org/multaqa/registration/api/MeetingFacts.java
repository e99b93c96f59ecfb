package org.multaqa.registration.api;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * What the rules of every service must know of a meeting. Until it opens a meeting is
 * known to its founders and to those who take part in it; once it is archived nothing in
 * it changes any more.
 *
 * @param id its id
 * @param names what it is called
 * @param stage where it stands
 */
public record MeetingFacts(MeetingId id, LocalizedText names, MeetingStage stage) {

	/**
	 * Whether somebody may know that there is this meeting; what belongs to it is hidden
	 * with it.
	 * @param actor who asks
	 * @return false only for a draft and a stranger to it
	 */
	public boolean isShownTo(Actor actor) {
		return isShownTo(actor, actor.takesPartIn(this.id));
	}

	boolean isShownTo(Actor actor, boolean takesPart) {
		return this.stage != MeetingStage.DRAFT || actor.isFounder() || takesPart;
	}

	/**
	 * Whether people may come, be nominated, answer and arrive: from its opening until it
	 * closes.
	 */
	public boolean receives() {
		return switch (this.stage) {
			case OPEN, RUNNING -> true;
			case DRAFT, CLOSED, ARCHIVED -> false;
		};
	}

	/**
	 * Whether it is not over: from its closing on nobody comes to it or leaves it any
	 * more, until that is taken back.
	 */
	public boolean lasts() {
		return switch (this.stage) {
			case DRAFT, OPEN, RUNNING -> true;
			case CLOSED, ARCHIVED -> false;
		};
	}

	/**
	 * Whether anything in the meeting may still change.
	 * @return allowed, or {@code meeting.archived}
	 */
	public Permission changes() {
		return (this.stage != MeetingStage.ARCHIVED) ? Permission.allowed()
				: Permission.refused("meeting.archived", this.names);
	}

}
