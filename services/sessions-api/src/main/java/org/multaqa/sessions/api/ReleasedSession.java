package org.multaqa.sessions.api;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.TrackEvent.Track;

/**
 * A session as a release shows it.
 *
 * @param plan what it is, or was when a release last gave it a place
 * @param place where and when, or absent where an earlier release showed it and this one
 * does not
 * @param cancelled whether it will not take place at all; it has no place then
 * @param track the track that it was in, as it was then, or absent
 */
public record ReleasedSession(SessionPlan plan, @Nullable ReleasedPlace place, boolean cancelled,
		@Nullable Track track) {

	/** Time, then room; what has no place comes last. */
	public static final Comparator<ReleasedSession> ORDER = Comparator
		.comparing(ReleasedSession::place,
				Comparator.nullsLast(
						Comparator.comparing(ReleasedPlace::starts).thenComparing((place) -> place.room().value())))
		.thenComparing((session) -> session.id().value());

	/** Of a session that is in no track. */
	public ReleasedSession(SessionPlan plan, @Nullable ReleasedPlace place, boolean cancelled) {
		this(plan, place, cancelled, null);
	}

	public SessionId id() {
		return this.plan.id();
	}

}
