package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.TrackEvent.Track;

/**
 * The programme of an earlier meeting, as another meeting takes it over: the rooms in
 * use, the tracks, and the sessions that were not cancelled, under new ids and without
 * their people, who are of the earlier meeting. What was at ten in the morning of the
 * second day is at ten in the morning of the second day again, where the other meeting
 * takes place, and whatever the clocks did in between.
 *
 * @param programme its working draft
 * @param days when that meeting takes place
 * @param others when the other does, and what its rules must know besides
 */
public record EarlierProgramme(Programme programme, MeetingDays days, Circumstances others) {

	/**
	 * Has another meeting take it over. A room or a track that is there already stays as
	 * it is; what does not fit into it is left without a place.
	 * @param into the programme of the other meeting
	 * @param prefix what the ids of the sessions begin with
	 * @throws RuleViolation {@code programme.not-empty} where there are sessions already
	 */
	public Decision<Programme> takenOver(Programme into, String prefix) {
		into.facts().takingOver().orThrow();
		return new Incoming(rooms(), tracks(), sessions(prefix), placements(prefix)).takenIn(into, this.others, null)
			.decision();
	}

	/** The rooms that are in use; when they were open is of the earlier meeting. */
	List<Room> rooms() {
		return this.programme.rooms()
			.stream()
			.filter((room) -> !room.isRetired())
			.map((room) -> Room.inUse(room.id(), room.names(), room.capacity()))
			.toList();
	}

	private List<Track> tracks() {
		return this.programme.tracks().stream().map(PlannedTrack::track).toList();
	}

	/**
	 * The sessions that take place.
	 * @param prefix what their new ids begin with
	 * @return in the order in which they were planned
	 */
	public List<SessionPlan> sessions(String prefix) {
		var ids = ids(prefix);
		return kept().stream().map((session) -> plan(session, ids)).toList();
	}

	/**
	 * Where and when they take place.
	 * @param prefix as in {@link #sessions}
	 * @return of those whose room is in use and whose time is one of the other meeting
	 */
	List<Placement> placements(String prefix) {
		var ids = ids(prefix);
		var inUse = rooms().stream().map(Room::id).collect(Collectors.toUnmodifiableSet());
		return kept().stream().flatMap((session) -> placement(session, ids, inUse).stream()).toList();
	}

	private List<Session> kept() {
		return this.programme.sessions().stream().filter((session) -> !session.cancelled()).toList();
	}

	private Map<SessionId, SessionId> ids(String prefix) {
		var ids = new LinkedHashMap<SessionId, SessionId>();
		kept().forEach((session) -> ids.put(session.id(), new SessionId(prefix + "-" + (ids.size() + 1))));
		return ids;
	}

	private static SessionPlan plan(Session session, Map<SessionId, SessionId> ids) {
		var plan = session.plan();
		return new SessionPlan(ids.getOrDefault(plan.id(), plan.id()), plan.kind(), plan.title(), plan.summary(),
				List.of(), plan.offices(), plan.languages(), plan.capacity(),
				plan.buildsOn().stream().map(ids::get).filter(Objects::nonNull).toList(), plan.track(),
				plan.interpretation());
	}

	private Optional<Placement> placement(Session session, Map<SessionId, SessionId> ids, Set<RoomId> inUse) {
		return Optional.ofNullable(session.placement())
			.filter((place) -> inUse.contains(place.room()))
			.map((place) -> new Placement(ids.getOrDefault(session.id(), session.id()), place.room(),
					shifted(place.starts()), shifted(place.ends())))
			.filter(this.others.days()::hold)
			.filter((place) -> place.starts().isBefore(place.ends()));
	}

	private Instant shifted(Instant moment) {
		var there = this.others.days();
		long later = this.days.from().until(there.from(), ChronoUnit.DAYS);
		return moment.atZone(this.days.zone()).toLocalDateTime().plusDays(later).atZone(there.zone()).toInstant();
	}

}
