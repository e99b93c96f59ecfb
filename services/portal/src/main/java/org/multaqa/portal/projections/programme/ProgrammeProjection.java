package org.multaqa.portal.projections.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.RoomRemoved;
import org.multaqa.model.events.ProgrammeEvent.RoomRevised;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.ProgrammeEvent.RoomAdded;
import org.multaqa.model.events.ProgrammeEvent.SessionCancelled;
import org.multaqa.model.events.ProgrammeEvent.SessionPlaced;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ProgrammeEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.SessionUnplaced;
import org.multaqa.portal.projections.programme.Programme.Planned;
import org.multaqa.portal.projections.programme.Programme.Release;
import org.multaqa.portal.projections.programme.Programme.Room;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;

/** How a programme follows from its events; it has no event that opens it. */
public final class ProgrammeProjection {

	/** Those in which a session is planned, by meeting. */
	public static final Listing<Programme> LISTING = Listing.of(ProgrammeProjection::listed).by("meeting", "sessions");

	private ProgrammeProjection() {
	}

	private static Map<String, Object> listed(Programme programme) {
		return Map.of("meeting", programme.meeting(), "sessions",
				programme.sessions().stream().map((planned) -> planned.plan().id()).toList());
	}

	public static @Nullable Programme next(@Nullable Programme before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof ProgrammeEvent event)) {
			return before;
		}
		var now = (before != null) ? before
				: new Programme(event.meeting(), List.of(), List.of(), List.of(), List.of(), LastEvent.of(envelope));
		return switch (event) {
			case RoomAdded added -> room(now, new Room(added.room(), added.names(), added.capacity(), null), envelope);
			case RoomRevised revised ->
				room(now, new Room(revised.room(), revised.names(), revised.capacity(), revised.retired()), envelope);
			case RoomRemoved removed ->
				rooms(now, Lists.without(now.rooms(), (room) -> room.id().equals(removed.room())), envelope);
			case SessionPlanned planned -> sessions(now, plan(now, planned.session()), now.working(), envelope);
			case SessionRevised revised -> sessions(now, plan(now, revised.session()), now.working(), envelope);
			case SessionPlaced placed -> sessions(now, now.sessions(),
					Lists.and(unplace(now, placed.placement().session()), placed.placement()), envelope);
			case SessionUnplaced unplaced -> sessions(now, now.sessions(), unplace(now, unplaced.session()), envelope);
			case SessionCancelled cancelled ->
				sessions(now, cancel(now, cancelled.session()), unplace(now, cancelled.session()), envelope);
			case ProgrammeReleased released ->
				new Programme(now.meeting(), now.rooms(), release(now, released.placements()), now.working(),
						Lists.and(now.releases(),
								new Release(released.number(), released.name(), released.placements(),
										released.changes(), envelope.actor(), envelope.time())),
						LastEvent.of(envelope));
		};
	}

	private static List<Planned> plan(Programme now, SessionPlan plan) {
		@Nullable SessionPlan released = now.session(plan.id()).map(Planned::released).orElse(null);
		return Lists.put(now.sessions(), new Planned(plan, released, false),
				(each) -> each.plan().id().equals(plan.id()));
	}

	private static List<Planned> release(Programme now, List<Placement> placements) {
		var placed = placements.stream().map(Placement::session).collect(Collectors.toSet());
		return Lists.replace(now.sessions(), (each) -> placed.contains(each.plan().id()), Planned::release);
	}

	private static List<Planned> cancel(Programme now, SessionId session) {
		return Lists.replace(now.sessions(), (each) -> each.plan().id().equals(session),
				(each) -> new Planned(each.plan(), each.released(), true));
	}

	private static List<Placement> unplace(Programme now, SessionId session) {
		return Lists.without(now.working(), (placement) -> placement.session().equals(session));
	}

	private static Programme room(Programme now, Room room, EventEnvelope<?> envelope) {
		return rooms(now, Lists.put(now.rooms(), room, (each) -> each.id().equals(room.id())), envelope);
	}

	private static Programme rooms(Programme now, List<Room> rooms, EventEnvelope<?> envelope) {
		return new Programme(now.meeting(), rooms, now.sessions(), now.working(), now.releases(),
				LastEvent.of(envelope));
	}

	private static Programme sessions(Programme now, List<Planned> sessions, List<Placement> working,
			EventEnvelope<?> envelope) {
		return new Programme(now.meeting(), now.rooms(), sessions, working, now.releases(), LastEvent.of(envelope));
	}

}
