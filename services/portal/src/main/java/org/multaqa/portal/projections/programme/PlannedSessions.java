package org.multaqa.portal.projections.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.PlanningEvent.PlanningRulesSet;
import org.multaqa.model.events.PlanningEvent.PresenceSet;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.PlacementsReleased;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.RoomEvent.RoomRemoved;
import org.multaqa.model.events.RoomEvent.RoomRevised;
import org.multaqa.model.events.RoomEvent.RoomUseSet;
import org.multaqa.model.events.TrackEvent;
import org.multaqa.portal.projections.programme.Programme.Changed;
import org.multaqa.portal.projections.subject.LastEvent;

/**
 * The sessions of all programmes, each a document of its own, so that an event costs what
 * it changes. They are fed from the events of their programme, in its order.
 */
public final class PlannedSessions {

	/** How many are read at once where all are needed. */
	private static final int AT_ONCE = 1_000;

	private final Replicas<PlannedSession> replicas;

	/**
	 * Those of a generation.
	 * @param replicas listed by {@link PlannedSessionListing#LISTING}
	 */
	public PlannedSessions(Replicas<PlannedSession> replicas) {
		this.replicas = replicas;
	}

	/**
	 * Lets an event change those of which it tells, each once.
	 * @param before the programme as it was
	 */
	void follow(ProgrammeEvent event, Programme before, EventEnvelope<?> envelope) {
		var now = Changed.by(envelope);
		var last = LastEvent.of(envelope);
		switch (event) {
			case SessionPlanned planned -> this.replicas.apply(planned.session().id().value(), envelope,
					(known) -> (known != null) ? known.revised(planned.session(), now, last)
							: new PlannedSession(planned.meeting(), before.numbered() + 1, planned.session(), false,
									null, null, null, now, last));
			case SessionRevised revised ->
				change(revised.session().id(), envelope, (session) -> session.revised(revised.session(), now, last));
			case SessionPlaced placed -> change(placed.placement().session(), envelope,
					(session) -> session.placed(placed.placement(), now, last));
			case SessionUnplaced unplaced ->
				change(unplaced.session(), envelope, (session) -> session.placed(null, now, last));
			case SessionCancelled cancelled ->
				change(cancelled.session(), envelope, (session) -> session.asCancelled(now, last));
			case ProgrammeReleased released -> release(before, released.number(), envelope, PlannedSession::placed);
			case PlacementsReleased released -> {
				Map<SessionId, Placement> places = released.placements()
					.stream()
					.collect(Collectors.toMap(Placement::session, Function.identity()));
				release(before, released.number(), envelope, (session) -> places.get(session.id()));
			}
			case RoomAdded _, RoomRevised _, RoomUseSet _, RoomRemoved _, PresenceSet _, PlanningRulesSet _,
					TrackEvent _, OfPublication _ -> {
				// tells of no session of the draft
			}
		}
	}

	/** The draft is told in the order in which it changed: this is what was released. */
	private void release(Programme programme, int number, EventEnvelope<?> envelope,
			Function<PlannedSession, @Nullable Placement> places) {
		var event = LastEvent.of(envelope);
		UnaryOperator<PlannedSession> release = (session) -> {
			@Nullable Placement place = places.apply(session);
			return (place != null) ? session.releasedAt(place, programme, number, event)
					: session.leftOutAt(number, event);
		};
		this.replicas.forEach(planned(programme.meeting()), (session) -> {
			if (!release.apply(session).equals(session)) {
				change(session.id(), envelope, release);
			}
		});
	}

	/** What the latest release shows of a meeting. */
	List<Publication> released(MeetingId meeting) {
		var shown = new ArrayList<Publication>();
		this.replicas.forEach(planned(meeting), (session) -> session.released().ifPresent(shown::add));
		return shown;
	}

	private static ListQuery planned(MeetingId meeting) {
		return draft(SessionCriteria.all(meeting)).limit(AT_ONCE);
	}

	/** Those of the working draft, in the order of planning. */
	public static ListQuery draft(SessionCriteria part) {
		return ListQuery.by(PlannedSessionListing.NUMBER).where(PlannedSessionListing.DRAFT, part.keys());
	}

	/** Those of the working draft that have a place, by the ids of their rooms. */
	public static ListQuery placedByRoom(MeetingId meeting) {
		return ListQuery.by(PlannedSessionListing.ROOM)
			.where(PlannedSessionListing.DRAFT, SessionCriteria.placed(meeting).keys());
	}

	/**
	 * Those of the latest release, in the order of time; others may be among them while
	 * another release is taken in.
	 */
	public static ListQuery released(SessionCriteria part) {
		return ListQuery.by(PlannedSessionListing.STARTS).where(PlannedSessionListing.RELEASED, part.keys());
	}

	private void change(SessionId session, EventEnvelope<?> envelope, UnaryOperator<PlannedSession> change) {
		this.replicas.apply(session.value(), envelope, (known) -> (known != null) ? change.apply(known) : null);
	}

}
