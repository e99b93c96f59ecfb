package org.multaqa.sessions.programme.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ReleaseEvent.Change;

/**
 * How sessions of a programme get their rooms and times, and what speaks against them.
 */
sealed interface PlaceActs permits Programme {

	/**
	 * Gives a session a room and a time, or another room and time.
	 * @param placement where and when
	 * @param circumstances what is known besides
	 * @throws RuleViolation {@code programme.unknown-session},
	 * {@code programme.unknown-room}, {@code programme.ends-before-it-starts},
	 * {@code programme.session-cancelled}, the code of a {@link PlanningRule} that
	 * blocks, {@code programme.needs-reason} where one that counts for less is broken
	 */
	default Decision<Programme> place(Placement placement, Circumstances circumstances) {
		return new Placing(programme(), circumstances).place(placement, null);
	}

	/**
	 * Gives a session a room and a time although something speaks against it, unless that
	 * blocks; said of a place that it has, it excuses what has come in between.
	 * @param reason why; not kept where nothing speaks against it
	 * @throws RuleViolation as {@link #place}, and {@code text.too-long}
	 */
	default Decision<Programme> placeAnyway(Placement placement, Circumstances circumstances, Excuse reason) {
		Limits.reason(reason.words());
		return new Placing(programme(), circumstances).place(placement, reason);
	}

	/**
	 * Exchanges the places of two sessions: each comes where and when the other one was.
	 * @param reason why, where something speaks against it, or absent
	 * @throws RuleViolation as {@link #placeAnyway}, and {@code programme.without-place}
	 */
	default Decision<Programme> swap(SessionId one, SessionId other, Circumstances circumstances,
			@Nullable Excuse reason) {
		if (reason != null) {
			Limits.reason(reason.words());
		}
		return new Placing(programme(), circumstances).swap(one, other, reason);
	}

	/**
	 * Gives many sessions other places, all of them or none.
	 * @param reason why, where something speaks against it, or absent
	 * @throws RuleViolation as {@link #placeAnyway}, of the draft as it would be then
	 */
	default Decision<Programme> placeAll(Rearrangement wanted, Circumstances circumstances, @Nullable Excuse reason) {
		if (reason != null) {
			Limits.reason(reason.words());
		}
		return new Placing(programme(), circumstances).placeAll(wanted, reason);
	}

	/**
	 * What if? Says all that speaks against a place, and changes nothing.
	 * @param placement where and when
	 * @param circumstances what is known besides
	 * @return nothing if it fits
	 * @throws RuleViolation {@code programme.unknown-session},
	 * {@code programme.unknown-room}, {@code programme.ends-before-it-starts},
	 * {@code programme.session-cancelled}
	 */
	default List<Clash> check(Placement placement, Circumstances circumstances) {
		return new Placing(programme(), circumstances).check(placement);
	}

	/**
	 * All that speaks against the draft as it stands, excused or not.
	 * @param circumstances what is known besides
	 * @return each thing once, in the order of time and room
	 */
	default List<Clash> clashes(Circumstances circumstances) {
		return programme().timetable(circumstances).clashes();
	}

	/**
	 * Takes room and time away.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	default Decision<Programme> unplace(SessionId id) {
		return Decision.when(programme().facts().unplacing(id), programme(),
				() -> Decision.of(programme().replace(programme().get(id).at(null, null)),
						new SessionUnplaced(programme().meeting(), id)));
	}

	/** The working draft with other places, whatever speaks against them. */
	default Programme arranged(Rearrangement wanted) {
		return programme().with(programme().venue(), wanted.of(programme().sessions()));
	}

	/**
	 * What the next release would place elsewhere.
	 * @return nothing if everything is where it was released
	 */
	default List<Change> changes() {
		return programme().releases().changes(programme().placements());
	}

	private Programme programme() {
		return (Programme) this;
	}

}
