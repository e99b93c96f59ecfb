package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.ChangeKind;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * A session as the releases have shown it so far, for calendars that must learn of every
 * move and of what is gone.
 *
 * @param plan what it is, as last released
 * @param place where and when, or where and when it was
 * @param changedIn number of the release that changed it last; one more than the latest
 * when it was cancelled since
 * @param changedAt when that was released
 * @param gone whether it takes place no more
 */
public record ReleasedSession(SessionPlan plan, Placement place, int changedIn, Instant changedAt, boolean gone) {

	/**
	 * All sessions that were ever released.
	 * @return in the order of time and room
	 */
	public static List<ReleasedSession> of(Programme programme) {
		Map<SessionId, ReleasedSession> found = new LinkedHashMap<>();
		for (Release release : programme.releases()) {
			for (Change change : release.changes()) {
				found.compute(change.session(), (id, before) -> after(programme, release, change, before));
			}
		}
		return found.values()
			.stream()
			.map((released) -> cancelledSince(programme, released))
			.sorted(Comparator.comparing(ReleasedSession::place, Release.ORDER))
			.toList();
	}

	private static ReleasedSession after(Programme programme, Release release, Change change,
			@Nullable ReleasedSession before) {
		if (change.kind() == ChangeKind.REMOVED && before != null) {
			return new ReleasedSession(before.plan(), before.place(), release.number(), release.at(), true);
		}
		var place = release.placements()
			.stream()
			.filter((placement) -> placement.session().equals(change.session()))
			.findFirst()
			.orElseThrow();
		return new ReleasedSession(planOf(programme, change.session()), place, release.number(), release.at(), false);
	}

	private static SessionPlan planOf(Programme programme, SessionId id) {
		return programme.published()
			.stream()
			.filter((plan) -> plan.id().equals(id))
			.findFirst()
			.orElseGet(() -> programme.get(id).plan());
	}

	private static ReleasedSession cancelledSince(Programme programme, ReleasedSession released) {
		if (released.gone() || !programme.get(released.plan().id()).cancelled()) {
			return released;
		}
		return new ReleasedSession(released.plan(), released.place(), programme.releases().size() + 1,
				released.changedAt(), true);
	}

}
