package org.multaqa.model.events;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EventType;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.SessionId;

/**
 * What concerns the working draft: sessions, their places, and what is kept in mind for
 * them.
 */
public sealed interface PlanningEvent extends ProgrammeEvent {

	/** A session is planned. */
	@EventType("org.multaqa.programme.session-planned.v1")
	record SessionPlanned(MeetingId meeting, SessionPlan session) implements PlanningEvent {

	}

	/** A session's plan is another now. */
	@EventType("org.multaqa.programme.session-revised.v1")
	record SessionRevised(MeetingId meeting, SessionPlan session) implements PlanningEvent {

	}

	/**
	 * A session has a room and a time in the working draft.
	 *
	 * @param reason why it was placed there although something speaks against it, or
	 * absent where nothing that needs a reason did
	 */
	@EventType("org.multaqa.programme.session-placed.v1")
	record SessionPlaced(MeetingId meeting, Placement placement,
			@Nullable LocalizedText reason) implements PlanningEvent {

		/** Of a place against which nothing speaks. */
		public SessionPlaced(MeetingId meeting, Placement placement) {
			this(meeting, placement, null);
		}

	}

	/** A session has lost its room and time in the working draft. */
	@EventType("org.multaqa.programme.session-unplaced.v1")
	record SessionUnplaced(MeetingId meeting, SessionId session) implements PlanningEvent {

	}

	/** A session will not take place. */
	@EventType("org.multaqa.programme.session-cancelled.v1")
	record SessionCancelled(MeetingId meeting, SessionId session) implements PlanningEvent {

	}

	/**
	 * Somebody can have a part in sessions at other times now.
	 *
	 * @param times none mean always
	 */
	@EventType("org.multaqa.programme.presence-set.v1")
	record PresenceSet(MeetingId meeting, PersonId person, List<Interval> times) implements PlanningEvent {

		public PresenceSet {
			times = List.copyOf(times);
		}

	}

	/** The rules of planning count for something else now. */
	@EventType("org.multaqa.programme.rules-set.v1")
	record PlanningRulesSet(MeetingId meeting, PlanningRules rules) implements PlanningEvent {

	}

}
