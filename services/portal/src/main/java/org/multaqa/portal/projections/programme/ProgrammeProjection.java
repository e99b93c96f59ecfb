package org.multaqa.portal.projections.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.RoomRemoved;
import org.multaqa.model.events.ProgrammeEvent.RoomRevised;
import org.multaqa.model.events.ProgrammeEvent.RoomUse;
import org.multaqa.model.events.ProgrammeEvent.RoomUseSet;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.PlanningRulesSet;
import org.multaqa.model.events.ProgrammeEvent.PresenceSet;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.ProgrammeEvent.RoomAdded;
import org.multaqa.model.events.ProgrammeEvent.SessionCancelled;
import org.multaqa.model.events.ProgrammeEvent.SessionPlaced;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ProgrammeEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.SessionUnplaced;
import org.multaqa.portal.projections.programme.Programme.Changed;
import org.multaqa.portal.projections.programme.Programme.Planned;
import org.multaqa.portal.projections.programme.Programme.Planning;
import org.multaqa.portal.projections.programme.Programme.Presence;
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
		var now = (before != null) ? before : new Programme(event.meeting(), List.of(), List.of(), List.of(), List.of(),
				null, LastEvent.of(envelope));
		return switch (event) {
			case RoomAdded added ->
				room(now, new Room(added.room(), added.names(), added.capacity(), null, null, Changed.by(envelope)),
						envelope);
			case RoomRevised revised -> room(now, new Room(revised.room(), revised.names(), revised.capacity(),
					revised.retired(), used(now, revised.room()), Changed.by(envelope)), envelope);
			case RoomUseSet set -> now.room(set.room())
				.map((room) -> room(now,
						new Room(room.id(), room.names(), room.capacity(), room.retired(), set.use(),
								Changed.by(envelope)),
						envelope))
				.orElse(now);
			case PresenceSet set ->
				planning(now, now.planned().with(new Presence(set.person(), set.times())), envelope);
			case PlanningRulesSet set -> planning(now, new Planning(set.rules(), now.planned().presences()), envelope);
			case RoomRemoved removed ->
				rooms(now, Lists.without(now.rooms(), (room) -> room.id().equals(removed.room())), envelope);
			case SessionPlanned planned ->
				sessions(now, plan(now, planned.session(), envelope), now.working(), envelope);
			case SessionRevised revised ->
				sessions(now, plan(now, revised.session(), envelope), now.working(), envelope);
			case SessionPlaced placed -> sessions(now, changed(now, placed.placement().session(), envelope),
					Lists.and(unplace(now, placed.placement().session()), placed.placement()), envelope);
			case SessionUnplaced unplaced ->
				sessions(now, changed(now, unplaced.session(), envelope), unplace(now, unplaced.session()), envelope);
			case SessionCancelled cancelled ->
				sessions(now, cancel(now, cancelled.session(), envelope), unplace(now, cancelled.session()), envelope);
			case ProgrammeReleased released ->
				new Programme(now.meeting(), now.rooms(), release(now, released, envelope.time()), now.working(),
						Lists.and(now.releases(),
								new Release(released.number(), released.name(), released.placements(),
										released.changes(), envelope.actor(), envelope.time())),
						now.planning(), LastEvent.of(envelope));
		};
	}

	private static List<Planned> plan(Programme now, SessionPlan plan, EventEnvelope<?> envelope) {
		var planned = now.session(plan.id())
			.map((each) -> each.as(plan))
			.orElseGet(() -> new Planned(plan, null, null, false, null));
		return Lists.put(now.sessions(), planned.changed(Changed.by(envelope)),
				(each) -> each.plan().id().equals(plan.id()));
	}

	private static List<Planned> release(Programme now, ProgrammeReleased released, Instant at) {
		var places = released.placements()
			.stream()
			.collect(Collectors.toMap(Placement::session, (placement) -> placement));
		return now.sessions().stream().map((planned) -> {
			@Nullable Placement place = places.get(planned.plan().id());
			return (place != null) ? planned.releasedAt(place, nameOf(now, place.room()), released.number(), at)
					: planned.goneSince(released.number(), at);
		}).toList();
	}

	private static LocalizedText nameOf(Programme now, RoomId room) {
		return now.room(room).map(Room::names).orElseGet(() -> LocalizedText.of("en", room.value()));
	}

	private static List<Planned> cancel(Programme now, SessionId session, EventEnvelope<?> envelope) {
		return Lists.replace(now.sessions(), (each) -> each.plan().id().equals(session),
				(each) -> each.cancelledAfter(now.releases().size(), envelope.time()).changed(Changed.by(envelope)));
	}

	private static List<Planned> changed(Programme now, SessionId session, EventEnvelope<?> envelope) {
		return Lists.replace(now.sessions(), (each) -> each.plan().id().equals(session),
				(each) -> each.changed(Changed.by(envelope)));
	}

	private static List<Placement> unplace(Programme now, SessionId session) {
		return Lists.without(now.working(), (placement) -> placement.session().equals(session));
	}

	private static @Nullable RoomUse used(Programme now, RoomId id) {
		return now.room(id).map(Room::use).orElse(null);
	}

	private static Programme planning(Programme now, Planning planning, EventEnvelope<?> envelope) {
		return new Programme(now.meeting(), now.rooms(), now.sessions(), now.working(), now.releases(), planning,
				LastEvent.of(envelope));
	}

	private static Programme room(Programme now, Room room, EventEnvelope<?> envelope) {
		return rooms(now, Lists.put(now.rooms(), room, (each) -> each.id().equals(room.id())), envelope);
	}

	private static Programme rooms(Programme now, List<Room> rooms, EventEnvelope<?> envelope) {
		return new Programme(now.meeting(), rooms, now.sessions(), now.working(), now.releases(), now.planning(),
				LastEvent.of(envelope));
	}

	private static Programme sessions(Programme now, List<Planned> sessions, List<Placement> working,
			EventEnvelope<?> envelope) {
		return new Programme(now.meeting(), now.rooms(), sessions, working, now.releases(), now.planning(),
				LastEvent.of(envelope));
	}

}
