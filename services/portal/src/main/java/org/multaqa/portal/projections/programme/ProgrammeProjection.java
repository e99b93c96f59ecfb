package org.multaqa.portal.projections.programme;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.multaqa.model.events.ProgrammeEvent.OfPublication;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.PlacementsReleased;
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
				List.of(), null, LastEvent.of(envelope));
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
			case PlacementsReleased released ->
				release(now, released.placements(), new Release(released.number(), released.name(),
						released.placements(), released.changes().size(), envelope.actor(), envelope.time()), envelope);
			case ProgrammeReleased released -> release(now, now.working(), new Release(released.number(),
					released.name(), now.working(), released.changed(), envelope.actor(), envelope.time()), envelope);
			case OfPublication _ -> now;
		};
	}

	private static List<Planned> plan(Programme now, SessionPlan plan, EventEnvelope<?> envelope) {
		var planned = now.session(plan.id())
			.map((each) -> each.as(plan))
			.orElseGet(() -> new Planned(plan, null, null, false, null));
		return Lists.put(now.sessions(), planned.changed(Changed.by(envelope)),
				(each) -> each.plan().id().equals(plan.id()));
	}

	/** The draft is told in the order in which it changed: this is what was released. */
	private static Programme release(Programme now, List<Placement> placements, Release release,
			EventEnvelope<?> envelope) {
		var places = placements.stream().collect(Collectors.toMap(Placement::session, Function.identity()));
		var sessions = now.sessions().stream().map((planned) -> {
			@Nullable Placement place = places.get(planned.plan().id());
			return (place != null)
					? planned.releasedAt(place, roomOf(now, place.room()), release.number(), release.at())
					: planned.leftOutAt(release.number(), release.at());
		}).toList();
		var used = Stream.concat(now.everUsed().stream(), placements.stream().map(Placement::room)).distinct().toList();
		return new Programme(now.meeting(), now.rooms(), sessions, now.working(),
				Lists.and(now.releases().stream().map(Release::asEarlierOne).toList(), release), used, now.planning(),
				LastEvent.of(envelope));
	}

	private static Room roomOf(Programme now, RoomId room) {
		return now.room(room)
			.orElseGet(() -> new Room(room, LocalizedText.of("en", room.value()), 0, null, null, null));
	}

	private static List<Planned> cancel(Programme now, SessionId session, EventEnvelope<?> envelope) {
		return Lists.replace(now.sessions(), (each) -> each.plan().id().equals(session),
				(each) -> each.asCancelled().changed(Changed.by(envelope)));
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
		return new Programme(now.meeting(), now.rooms(), now.sessions(), now.working(), now.releases(), now.usedRooms(),
				planning, LastEvent.of(envelope));
	}

	private static Programme room(Programme now, Room room, EventEnvelope<?> envelope) {
		return rooms(now, Lists.put(now.rooms(), room, (each) -> each.id().equals(room.id())), envelope);
	}

	private static Programme rooms(Programme now, List<Room> rooms, EventEnvelope<?> envelope) {
		return new Programme(now.meeting(), rooms, now.sessions(), now.working(), now.releases(), now.usedRooms(),
				now.planning(), LastEvent.of(envelope));
	}

	private static Programme sessions(Programme now, List<Planned> sessions, List<Placement> working,
			EventEnvelope<?> envelope) {
		return new Programme(now.meeting(), now.rooms(), sessions, working, now.releases(), now.usedRooms(),
				now.planning(), LastEvent.of(envelope));
	}

}
