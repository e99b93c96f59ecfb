package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.ChangeKind;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * The programme as everybody saw it from a moment on. A release is never changed; the
 * next one replaces it.
 *
 * @param number 1, 2, 3 …
 * @param at when it was released
 * @param placements all of it, in the order of time and room
 * @param changes what differs from the release before
 */
public record Release(int number, LocalizedText name, Instant at, List<Placement> placements, List<Change> changes) {

	/** Time, then room. */
	static final Comparator<Placement> ORDER = Comparator.comparing(Placement::starts)
		.thenComparing((placement) -> placement.room().value())
		.thenComparing((placement) -> placement.session().value());

	public Release {
		placements = List.copyOf(placements);
		changes = List.copyOf(changes);
	}

	boolean has(SessionId session) {
		return this.placements.stream().anyMatch((placement) -> placement.session().equals(session));
	}

	/**
	 * Whether something takes place in a room.
	 * @param room which
	 */
	public boolean uses(RoomId room) {
		return this.placements.stream().anyMatch((placement) -> placement.room().equals(room));
	}

	/** What is different, in the order of the new placements, what is gone last. */
	static List<Change> changes(List<Placement> before, List<Placement> after) {
		var gone = new HashMap<SessionId, Placement>();
		before.forEach((placement) -> gone.put(placement.session(), placement));
		var changes = new ArrayList<Change>();
		for (Placement placement : after) {
			var previous = gone.remove(placement.session());
			if (previous == null) {
				changes.add(new Change(placement.session(), ChangeKind.ADDED));
			}
			else if (!previous.equals(placement)) {
				changes.add(new Change(placement.session(), ChangeKind.MOVED));
			}
		}
		before.stream()
			.filter((placement) -> gone.containsKey(placement.session()))
			.forEach((placement) -> changes.add(new Change(placement.session(), ChangeKind.REMOVED)));
		return changes;
	}

}
