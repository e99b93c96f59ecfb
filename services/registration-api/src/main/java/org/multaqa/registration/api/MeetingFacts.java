package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
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
 * @param textsCurrentIn languages in which texts must be current, or absent; see
 * {@link #neededLanguages}
 */
public record MeetingFacts(MeetingId id, LocalizedText names, MeetingStage stage,
		@Nullable List<String> textsCurrentIn) {

	public MeetingFacts {
		textsCurrentIn = (textsCurrentIn != null) ? List.copyOf(textsCurrentIn) : null;
	}

	/**
	 * Whether somebody may know that there is this meeting; what belongs to it is hidden
	 * with it.
	 * @param actor who asks
	 * @return false only for a draft and a stranger to it
	 */
	public boolean isShownTo(Actor actor) {
		return isShownTo(actor, actor.takesPartIn(this.id));
	}

	/**
	 * In which languages a text must be there and as new as the authentic one, before
	 * offices decide on it and gates approve it.
	 * @return none where the authentic text is enough
	 */
	public List<String> neededLanguages() {
		return (this.textsCurrentIn != null) ? this.textsCurrentIn : List.of();
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
