package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * What releases show of a session until one of them shows something else.
 *
 * @param release number of the first release that shows it so
 * @param place where and when, or absent where it is not shown any more
 * @param cancelled whether it will not take place at all
 */
public record SessionEdition(int release, SessionPlan plan, @Nullable Place place, boolean cancelled) {

	boolean isLike(SessionEdition other) {
		return this.plan.equals(other.plan) && this.cancelled == other.cancelled
				&& ((this.place == null) ? other.place == null : this.place.equals(other.place));
	}

	List<Part> partsOf(PersonId person) {
		return this.plan.people()
			.stream()
			.filter((contributor) -> contributor.person().equals(person))
			.map(Contributor::part)
			.toList();
	}

	/**
	 * Where and when.
	 *
	 * @param names what the room is called
	 */
	public record Place(RoomId room, LocalizedText names, Instant starts, Instant ends) {

		boolean isAt(Place other) {
			return this.room.equals(other.room) && this.starts.equals(other.starts) && this.ends.equals(other.ends);
		}

	}

}
