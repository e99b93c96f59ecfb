package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackAdded;

/**
 * Rooms, tracks and sessions that come from elsewhere.
 *
 * @param tracks those in which the sessions are, as far as they are not there already
 * @param placements where and when the sessions are to be, each at most once
 */
public record Incoming(List<Room> rooms, List<Track> tracks, List<SessionPlan> plans, List<Placement> placements) {

	public Incoming {
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
		plans = List.copyOf(plans);
		placements = List.copyOf(placements);
	}

	/**
	 * Has a programme take them in, without those that are there already by their ids:
	 * they stay as they are. What a rule blocks is left without a place; what counts for
	 * less is placed with the reason.
	 * @param into the programme
	 * @param reason why, where something speaks against a place, or absent to place only
	 * what nothing speaks against
	 * @throws RuleViolation {@code text.too-long}, {@code programme.bad-capacity},
	 * {@code programme.list-too-long}
	 */
	public TakenIn takenIn(Programme into, Circumstances circumstances, @Nullable Excuse reason) {
		if (reason != null) {
			Limits.reason(reason.words());
		}
		var added = without(into);
		added.rooms().forEach(Room::check);
		added.tracks().forEach((track) -> Limits.title(track.names()));
		added.plans().forEach(Limits::plan);
		var next = into
			.with(new Rooms(Stream.concat(into.rooms().stream(), added.rooms().stream()).toList()),
					Stream.concat(into.sessions().stream(), added.plans().stream().map(Session::planned)).toList())
			.with(new Tracks(Stream
				.concat(into.tracks().stream(), added.tracks().stream().map((track) -> new PlannedTrack(track, 0)))
				.toList()));
		var events = new ArrayList<DomainEvent>();
		added.rooms()
			.forEach((room) -> events.add(new RoomAdded(into.meeting(), room.id(), room.names(), room.capacity())));
		added.tracks().forEach((track) -> events.add(new TrackAdded(into.meeting(), track)));
		added.plans().forEach((plan) -> events.add(new SessionPlanned(into.meeting(), plan)));
		return new Placing(next, circumstances).wherePossible(added.placements(), reason, events);
	}

	/** What a programme does not have yet, by the ids. */
	private Incoming without(Programme programme) {
		var knownRooms = programme.rooms().stream().map(Room::id).collect(Collectors.toSet());
		var known = programme.sessions().stream().map(Session::id).collect(Collectors.toSet());
		var newPlans = this.plans.stream().filter((plan) -> !known.contains(plan.id())).toList();
		var added = newPlans.stream().map(SessionPlan::id).collect(Collectors.toSet());
		return new Incoming(this.rooms.stream().filter((room) -> !knownRooms.contains(room.id())).toList(),
				this.tracks.stream().filter((track) -> programme.themes().find(track.id()).isEmpty()).toList(),
				newPlans, this.placements.stream().filter((placement) -> added.contains(placement.session())).toList());
	}

}
