package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.ProgrammeEvent.RoomAdded;
import org.multaqa.model.events.ProgrammeEvent.SessionCancelled;
import org.multaqa.model.events.ProgrammeEvent.SessionPlaced;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ProgrammeEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.SessionUnplaced;

/**
 * The programme of a meeting. Organisers add rooms, plan sessions and place them in a
 * working draft that nobody else sees; the draft is free of clashes at every moment,
 * because each change that would bring one is refused. A release makes the draft what
 * everybody sees, under a number that is never used again. A session that is cancelled
 * keeps its name and loses its place; sessions that built on it are told, and build on it
 * no more.
 *
 * @param rooms in the order in which they were added
 * @param sessions in the order in which they were planned
 * @param releases the first one first
 * @param published the plans of the placed sessions as they were at the latest release
 */
public record Programme(MeetingId meeting, List<Room> rooms, List<Session> sessions, List<Release> releases,
		List<SessionPlan> published) {

	public Programme {
		rooms = List.copyOf(rooms);
		sessions = List.copyOf(sessions);
		releases = List.copyOf(releases);
		published = List.copyOf(published);
	}

	/**
	 * The programme of a meeting that has just become known.
	 * @return nothing but a beginning
	 */
	public static Programme empty(MeetingId meeting) {
		return new Programme(meeting, List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * There is a room.
	 * @throws RuleViolation {@code programme.room-exists},
	 * {@code programme.bad-capacity}, {@code text.too-long}
	 */
	public Decision<Programme> addRoom(Room room) {
		room.check();
		if (this.rooms.contains(room)) {
			return Decision.unchanged(this);
		}
		if (this.rooms.stream().anyMatch((other) -> other.id().equals(room.id()))) {
			throw new RuleViolation("programme.room-exists", room.id());
		}
		var next = new Programme(this.meeting, plus(this.rooms, room), this.sessions, this.releases, this.published);
		return Decision.of(next, new RoomAdded(this.meeting, room.id(), room.names(), room.capacity()));
	}

	/**
	 * Plans a session, without a place yet.
	 * @throws RuleViolation {@code programme.session-exists} and those of {@link #revise}
	 */
	public Decision<Programme> plan(SessionPlan plan) {
		Limits.plan(plan);
		var existing = find(plan.id());
		if (existing.isPresent()) {
			if (existing.get().plan().equals(plan)) {
				return Decision.unchanged(this);
			}
			throw new RuleViolation("programme.session-exists", plan.id());
		}
		checkBuildsOn(plan);
		var next = with(plus(this.sessions, new Session(plan, null, false)));
		return Decision.of(next, new SessionPlanned(this.meeting, plan));
	}

	/**
	 * Changes what a session is; where it has a place, that must still fit.
	 * @param plan what it is from now on
	 * @param days when the meeting takes place
	 * @throws RuleViolation {@code programme.unknown-session}, {@code text.too-long},
	 * {@code programme.bad-capacity}, {@code programme.list-too-long},
	 * {@code programme.session-cancelled}, {@code programme.circle}, and any clash
	 */
	public Decision<Programme> revise(SessionPlan plan, MeetingDays days) {
		Limits.plan(plan);
		var session = takingPlace(plan.id());
		if (session.plan().equals(plan)) {
			return Decision.unchanged(this);
		}
		checkBuildsOn(plan);
		if (session.placement() != null) {
			refuseIfAny(timetable(days).against(plan, session.placement()));
		}
		return Decision.of(replace(session.as(plan)), new SessionRevised(this.meeting, plan));
	}

	/**
	 * Gives a session a room and a time, or another room and time.
	 * @param placement where and when
	 * @param days when the meeting takes place
	 * @throws RuleViolation {@code programme.unknown-session},
	 * {@code programme.unknown-room}, {@code programme.ends-before-it-starts},
	 * {@code programme.session-cancelled}, {@code programme.outside-meeting},
	 * {@code programme.room-too-small}, {@code programme.room-taken},
	 * {@code programme.person-elsewhere}, {@code programme.before-what-it-builds-on}
	 */
	public Decision<Programme> place(Placement placement, MeetingDays days) {
		refuseIfAny(check(placement, days));
		var session = takingPlace(placement.session());
		if (placement.equals(session.placement())) {
			return Decision.unchanged(this);
		}
		return Decision.of(replace(session.at(placement)), new SessionPlaced(this.meeting, placement));
	}

	/**
	 * What if? Says all that speaks against a place, and changes nothing.
	 * @param placement where and when
	 * @param days when the meeting takes place
	 * @return nothing if it fits
	 * @throws RuleViolation {@code programme.unknown-session},
	 * {@code programme.unknown-room}, {@code programme.ends-before-it-starts},
	 * {@code programme.session-cancelled}
	 */
	public List<Clash> check(Placement placement, MeetingDays days) {
		var session = takingPlace(placement.session());
		if (this.rooms.stream().noneMatch((room) -> room.id().equals(placement.room()))) {
			throw RuleViolation.unknown("programme.unknown-room", placement.room());
		}
		if (!placement.starts().isBefore(placement.ends())) {
			throw RuleViolation.badInput("programme.ends-before-it-starts");
		}
		return timetable(days).against(session.plan(), placement);
	}

	/**
	 * Takes room and time away.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public Decision<Programme> unplace(SessionId id) {
		var session = get(id);
		if (session.placement() == null) {
			return Decision.unchanged(this);
		}
		return Decision.of(replace(session.at(null)), new SessionUnplaced(this.meeting, id));
	}

	/**
	 * The session will not take place: its room, time and people are free, and what built
	 * on it does so no more.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public Decision<Programme> cancel(SessionId id) {
		var cancelled = get(id);
		if (cancelled.cancelled()) {
			return Decision.unchanged(this);
		}
		var facts = new ArrayList<DomainEvent>();
		if (cancelled.placement() != null) {
			facts.add(new SessionUnplaced(this.meeting, id));
		}
		facts.add(new SessionCancelled(this.meeting, id));
		var next = replace(new Session(cancelled.plan(), null, true));
		for (Session dependent : this.sessions.stream().filter((session) -> session.buildsOn(id)).toList()) {
			var freed = dependent.buildingNoMoreOn(id);
			next = next.replace(freed);
			facts.add(new SessionRevised(this.meeting, freed.plan()));
		}
		return new Decision<>(next, facts);
	}

	/**
	 * Makes the working draft what everybody sees.
	 * @param name what the release is called
	 * @param days when the meeting takes place
	 * @param now when it is released
	 * @throws RuleViolation {@code programme.nothing-placed},
	 * {@code programme.nothing-changed}, {@code text.too-long}, and any clash that came
	 * from outside, for instance when the meeting has other days now
	 */
	public Decision<Programme> release(LocalizedText name, MeetingDays days, Instant now) {
		Limits.name("name", name);
		var placements = placements();
		if (placements.isEmpty()) {
			throw new RuleViolation("programme.nothing-placed");
		}
		refuseIfAny(timetable(days).clashes());
		var changes = changes();
		var plans = plansOf(placements);
		if (changes.isEmpty() && plans.equals(this.published)) {
			throw new RuleViolation("programme.nothing-changed");
		}
		int number = this.releases.size() + 1;
		var release = new Release(number, name, now, placements, changes);
		var next = new Programme(this.meeting, this.rooms, this.sessions, plus(this.releases, release), plans);
		return Decision.of(next, new ProgrammeReleased(this.meeting, number, name, placements, changes));
	}

	/**
	 * What the next release would change.
	 * @return nothing if the draft is as released
	 */
	public List<Change> changes() {
		return Release.changes(latest().map(Release::placements).orElse(List.of()), placements());
	}

	/**
	 * The draft's placements, in the order of time and room.
	 * @return of all placed sessions
	 */
	public List<Placement> placements() {
		return this.sessions.stream()
			.flatMap((session) -> Stream.ofNullable(session.placement()))
			.sorted(Release.ORDER)
			.toList();
	}

	public Optional<Release> latest() {
		return this.releases.isEmpty() ? Optional.empty() : Optional.of(this.releases.getLast());
	}

	public Optional<Session> find(SessionId id) {
		return this.sessions.stream().filter((session) -> session.id().equals(id)).findFirst();
	}

	/**
	 * A session of the draft.
	 * @return cancelled or not
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public Session get(SessionId id) {
		return find(id).orElseThrow(() -> RuleViolation.unknown("programme.unknown-session", id));
	}

	private Session takingPlace(SessionId id) {
		var session = get(id);
		if (session.cancelled()) {
			throw new RuleViolation("programme.session-cancelled", session.plan().title());
		}
		return session;
	}

	/** What it builds on must be there, take place, and not build on it in turn. */
	private void checkBuildsOn(SessionPlan plan) {
		var waiting = new ArrayDeque<>(plan.buildsOn());
		var seen = new HashSet<SessionId>();
		while (!waiting.isEmpty()) {
			var next = waiting.remove();
			if (next.equals(plan.id())) {
				throw new RuleViolation("programme.circle", plan.title());
			}
			if (seen.add(next)) {
				waiting.addAll(takingPlace(next).plan().buildsOn());
			}
		}
	}

	private Timetable timetable(MeetingDays days) {
		return new Timetable(this.rooms, this.sessions, days);
	}

	private List<SessionPlan> plansOf(List<Placement> placements) {
		return placements.stream().map((placement) -> get(placement.session()).plan()).toList();
	}

	private Programme replace(Session changed) {
		return with(this.sessions.stream()
			.map((session) -> session.id().equals(changed.id()) ? changed : session)
			.toList());
	}

	private Programme with(List<Session> others) {
		return new Programme(this.meeting, this.rooms, others, this.releases, this.published);
	}

	private static void refuseIfAny(List<Clash> clashes) {
		if (!clashes.isEmpty()) {
			throw clashes.getFirst().refusal();
		}
	}

	private static <T> List<T> plus(List<T> list, T last) {
		return Stream.concat(list.stream(), Stream.of(last)).toList();
	}

}
