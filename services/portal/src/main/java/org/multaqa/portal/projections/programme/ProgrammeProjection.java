package org.multaqa.portal.projections.programme;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.PlanningEvent.PlanningRulesSet;
import org.multaqa.model.events.PlanningEvent.PresenceSet;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.model.events.ReleaseEvent.PlacementsReleased;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.RoomEvent.RoomRemoved;
import org.multaqa.model.events.RoomEvent.RoomRevised;
import org.multaqa.model.events.RoomEvent.RoomUseSet;
import org.multaqa.model.events.TrackEvent.TrackAdded;
import org.multaqa.model.events.TrackEvent.TrackRemoved;
import org.multaqa.model.events.TrackEvent.TrackRevised;
import org.multaqa.portal.projections.programme.Programme.Changed;
import org.multaqa.portal.projections.programme.Programme.PlannedTrack;
import org.multaqa.portal.projections.programme.Programme.Planning;
import org.multaqa.portal.projections.programme.Programme.Presence;
import org.multaqa.portal.projections.programme.Programme.Release;
import org.multaqa.portal.projections.programme.Programme.Room;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;

/**
 * How a programme follows from its events; it has no event that opens it. Its sessions
 * follow first: so whoever sees a release of the programme finds all sessions as the
 * release shows them.
 *
 * @param sessions of all programmes
 * @param days what releases show, for the pages of days
 */
public record ProgrammeProjection(PlannedSessions sessions, ReleasedDays days) {

	public @Nullable Programme next(@Nullable Programme before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof ProgrammeEvent event)) {
			return before;
		}
		var last = LastEvent.of(envelope);
		var now = (before != null) ? before
				: new Programme(event.meeting(), List.of(), 0, List.of(), List.of(), null, null, last);
		this.sessions.follow(event, now, envelope);
		return switch (event) {
			case RoomAdded added -> room(now,
					new Room(added.room(), added.names(), added.capacity(), null, null, Changed.by(envelope)), last);
			case RoomRevised revised -> room(now, new Room(revised.room(), revised.names(), revised.capacity(),
					revised.retired(), now.roomOr(revised.room()).use(), Changed.by(envelope)), last);
			case RoomUseSet set -> now.room(set.room())
				.map((room) -> room(now,
						new Room(room.id(), room.names(), room.capacity(), room.retired(), set.use(),
								Changed.by(envelope)),
						last))
				.orElse(now);
			case RoomRemoved removed ->
				rooms(now, Lists.without(now.rooms(), (room) -> room.id().equals(removed.room())), last);
			case TrackAdded added -> track(now, new PlannedTrack(added.track(), Changed.by(envelope)), last);
			case TrackRevised revised -> track(now, new PlannedTrack(revised.track(), Changed.by(envelope)), last);
			case TrackRemoved removed ->
				tracks(now, Lists.without(now.themes(), (track) -> track.id().equals(removed.track())), last);
			case PresenceSet set -> planning(now, now.planned().with(new Presence(set.person(), set.times())), last);
			case PlanningRulesSet set -> planning(now, new Planning(set.rules(), now.planned().presences()), last);
			case SessionPlanned _ -> numbered(now, now.numbered() + 1, last);
			case SessionRevised _, SessionPlaced _, SessionUnplaced _, SessionCancelled _ ->
				numbered(now, now.numbered(), last);
			case PlacementsReleased released ->
				release(now, released.number(), released.name(), released.changes().size(), envelope);
			case ProgrammeReleased released ->
				release(now, released.number(), released.name(), released.changed(), envelope);
			case OfPublication _ -> now;
		};
	}

	private Programme release(Programme now, int number, LocalizedText name, int changed, EventEnvelope<?> envelope) {
		var last = LastEvent.of(envelope);
		var shown = this.sessions.released(now.meeting());
		this.days.keep(now.meeting(), number, shown, envelope);
		var contents = Contents.of(shown, now);
		var release = new Release(number, name, contents, changed, last.by(), last.at());
		var used = Stream.concat(now.usedRooms().stream(), contents.rooms().stream().map(Contents.Room::id))
			.distinct()
			.toList();
		return new Programme(now.meeting(), now.rooms(), now.numbered(),
				Lists.and(now.releases().stream().map(Release::asEarlierOne).toList(), release), used, now.planning(),
				now.tracks(), last);
	}

	private static Programme numbered(Programme now, int sessions, LastEvent last) {
		return new Programme(now.meeting(), now.rooms(), sessions, now.releases(), now.usedRooms(), now.planning(),
				now.tracks(), last);
	}

	private static Programme planning(Programme now, Planning planning, LastEvent last) {
		return new Programme(now.meeting(), now.rooms(), now.numbered(), now.releases(), now.usedRooms(), planning,
				now.tracks(), last);
	}

	private static Programme room(Programme now, Room room, LastEvent last) {
		return rooms(now, Lists.put(now.rooms(), room, (each) -> each.id().equals(room.id())), last);
	}

	private static Programme track(Programme now, PlannedTrack track, LastEvent last) {
		return tracks(now, Lists.put(now.themes(), track, (each) -> each.id().equals(track.id())), last);
	}

	private static Programme tracks(Programme now, List<PlannedTrack> tracks, LastEvent last) {
		return new Programme(now.meeting(), now.rooms(), now.numbered(), now.releases(), now.usedRooms(),
				now.planning(), tracks, last);
	}

	private static Programme rooms(Programme now, List<Room> rooms, LastEvent last) {
		return new Programme(now.meeting(), rooms, now.numbered(), now.releases(), now.usedRooms(), now.planning(),
				now.tracks(), last);
	}

}
