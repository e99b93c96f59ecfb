package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.OfPublication;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.ProgrammeEvent.RoomAdded;
import org.multaqa.model.events.ProgrammeEvent.RoomRemoved;
import org.multaqa.model.events.ProgrammeEvent.RoomRevised;
import org.multaqa.model.events.ProgrammeEvent.SessionCancelled;
import org.multaqa.model.events.ProgrammeEvent.SessionPlaced;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ProgrammeEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.SessionUnplaced;
import org.multaqa.sessions.api.ProgrammeFacts;

/**
 * The programme of a meeting. Organisers add rooms, plan sessions and place them in a
 * working draft that nobody else sees; the draft is free of clashes, because each change
 * that would bring one is refused, but for those that come from outside: the meeting has
 * other days, a room holds fewer or is used no more. A release makes the draft what
 * everybody sees, under a number that is never used again. A session that is cancelled
 * keeps its name and loses its place; sessions that built on it are told, and build on it
 * no more.
 *
 * @param rooms in the order in which they were added
 * @param sessions in the order in which they were planned
 * @param releases what was released of it
 */
public record Programme(MeetingId meeting, List<Room> rooms, List<Session> sessions, Releases releases) {

	public Programme {
		rooms = List.copyOf(rooms);
		sessions = List.copyOf(sessions);
	}

	/**
	 * The programme of a meeting that has just become known.
	 * @return nothing but a beginning
	 */
	public static Programme empty(MeetingId meeting) {
		return new Programme(meeting, List.of(), List.of(), Releases.NONE);
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
		if (venue().find(room.id()).isPresent()) {
			throw new RuleViolation("programme.room-exists", room.id());
		}
		return Decision.of(with(venue().plus(room), this.sessions),
				new RoomAdded(this.meeting, room.id(), room.names(), room.capacity()));
	}

	/**
	 * Changes what a room is called and how many it holds. What is placed in it stays,
	 * also where it is too small now.
	 * @throws RuleViolation {@code programme.unknown-room},
	 * {@code programme.bad-capacity}, {@code text.too-long}
	 */
	public Decision<Programme> reviseRoom(RoomId id, LocalizedText names, int capacity) {
		facts().revision(id).insist();
		var room = venue().get(id).as(names, capacity);
		room.check();
		return room.equals(venue().get(id)) ? Decision.unchanged(this) : revised(room);
	}

	/**
	 * Nothing more is placed in a room; what is placed in it stays.
	 * @throws RuleViolation {@code programme.unknown-room}
	 */
	public Decision<Programme> retireRoom(RoomId id, Instant now) {
		return Decision.when(facts().retirement(id), this, () -> revised(venue().get(id).retiredSince(now)));
	}

	/**
	 * A room that was retired is used again.
	 * @throws RuleViolation {@code programme.unknown-room}
	 */
	public Decision<Programme> reopenRoom(RoomId id) {
		return Decision.when(facts().reopening(id), this, () -> revised(venue().get(id).retiredSince(null)));
	}

	/**
	 * Takes away a room in which nothing ever took place, nor is to.
	 * @throws RuleViolation {@code programme.unknown-room}, {@code programme.room-used}
	 */
	public Decision<Programme> removeRoom(RoomId id) {
		return Decision.when(facts().removal(id), this,
				() -> Decision.of(with(venue().without(id), this.sessions), new RoomRemoved(this.meeting, id)));
	}

	private Decision<Programme> revised(Room changed) {
		return Decision.of(with(venue().with(changed), this.sessions),
				new RoomRevised(this.meeting, changed.id(), changed.names(), changed.capacity(), changed.retired()));
	}

	/**
	 * Plans a session, without a place yet.
	 * @throws RuleViolation {@code programme.session-exists} and those of {@link #revise}
	 */
	public Decision<Programme> plan(SessionPlan plan) {
		Limits.plan(plan);
		var existing = draft().find(plan.id());
		if (existing.isPresent()) {
			if (existing.get().plan().equals(plan)) {
				return Decision.unchanged(this);
			}
			throw new RuleViolation("programme.session-exists", plan.id());
		}
		draft().needsNoCircle(plan);
		var next = with(venue(), plus(this.sessions, new Session(plan, null, false)));
		return Decision.of(next, new SessionPlanned(this.meeting, plan));
	}

	/**
	 * Takes over rooms and sessions of an earlier meeting. A room that is there already
	 * stays as it is; what does not fit into it is left without a place.
	 * @param earlier the programme of that meeting
	 * @param prefix what the ids of the sessions begin with
	 * @throws RuleViolation {@code programme.not-empty} where there are sessions already
	 */
	public Decision<Programme> takeOver(EarlierProgramme earlier, String prefix) {
		facts().takingOver().insist();
		var added = earlier.rooms().stream().filter((room) -> venue().find(room.id()).isEmpty()).toList();
		var events = new ArrayList<DomainEvent>();
		added.forEach((room) -> events.add(new RoomAdded(this.meeting, room.id(), room.names(), room.capacity())));
		var next = with(new Rooms(Stream.concat(this.rooms.stream(), added.stream()).toList()), List.of());
		for (SessionPlan plan : earlier.sessions(prefix)) {
			next = next.with(next.venue(), plus(next.sessions(), new Session(plan, null, false)));
			events.add(new SessionPlanned(this.meeting, plan));
		}
		return next.placing(earlier.placements(prefix), earlier.others(), events);
	}

	private Decision<Programme> placing(List<Placement> places, MeetingDays days, List<DomainEvent> events) {
		var next = this;
		for (Placement place : places.stream().sorted(DraftSessions.ORDER).toList()) {
			if (next.check(place, days).isEmpty()) {
				next = next.replace(next.get(place.session()).at(place));
				events.add(new SessionPlaced(this.meeting, place));
			}
		}
		return new Decision<>(next, events);
	}

	/**
	 * Changes what a session is; where it has a place, that must fit as well as before.
	 * @param plan what it is from now on
	 * @param days when the meeting takes place
	 * @throws RuleViolation {@code programme.unknown-session}, {@code text.too-long},
	 * {@code programme.bad-capacity}, {@code programme.list-too-long},
	 * {@code programme.session-cancelled}, {@code programme.circle}, and any clash that
	 * the change would bring
	 */
	public Decision<Programme> revise(SessionPlan plan, MeetingDays days) {
		Limits.plan(plan);
		facts().planning(plan.id()).insist();
		var session = get(plan.id());
		if (session.plan().equals(plan)) {
			return Decision.unchanged(this);
		}
		draft().needsNoCircle(plan);
		if (session.placement() != null) {
			var timetable = timetable(days);
			var before = timetable.against(session.plan(), session.placement());
			refuseIfAny(timetable.against(plan, session.placement())
				.stream()
				.filter((clash) -> before.stream().noneMatch(clash::isSameAs))
				.toList());
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
	 * {@code programme.person-elsewhere}, {@code programme.before-what-it-builds-on},
	 * {@code programme.room-retired}
	 */
	public Decision<Programme> place(Placement placement, MeetingDays days) {
		refuseIfAny(check(placement, days));
		var session = get(placement.session());
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
		facts().planning(placement.session()).insist();
		var session = get(placement.session());
		var room = venue().get(placement.room());
		if (!placement.starts().isBefore(placement.ends())) {
			throw RuleViolation.badInput("programme.ends-before-it-starts");
		}
		var clashes = timetable(days).against(session.plan(), placement);
		boolean stays = placement.equals(session.placement());
		return (room.isRetired() && !stays) ? plus(clashes, Timetable.retired(room)) : clashes;
	}

	/**
	 * What came between a session and its place from outside since it was placed.
	 * @param session with a place
	 * @param days when the meeting takes place
	 * @return nothing if it is as well placed as it was
	 */
	public List<Clash> cameBetween(Session session, MeetingDays days) {
		var placement = session.placement();
		if (placement == null) {
			return List.of();
		}
		var room = venue().get(placement.room());
		var clashes = timetable(days).alone(session.plan(), placement);
		return room.isRetired() ? plus(clashes, Timetable.retired(room)) : clashes;
	}

	/**
	 * Takes room and time away.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public Decision<Programme> unplace(SessionId id) {
		return Decision.when(facts().unplacing(id), this,
				() -> Decision.of(replace(get(id).at(null)), new SessionUnplaced(this.meeting, id)));
	}

	/**
	 * The session will not take place: its room, time and people are free, and what built
	 * on it does so no more.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public Decision<Programme> cancel(SessionId id) {
		return Decision.when(facts().cancellation(id), this, () -> cancelled(get(id)));
	}

	private Decision<Programme> cancelled(Session cancelled) {
		var id = cancelled.id();
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
		facts().release().insist();
		refuseIfAny(timetable(days).clashes());
		int number = this.releases.all().size() + 1;
		var told = differences(number);
		var next = this.releases.andOneThatTells(name, now, told);
		var facts = new ArrayList<DomainEvent>();
		facts.add(new ProgrammeReleased(this.meeting, number, name, next.all().getLast().fingerprint(),
				placements().size(), told.size()));
		facts.addAll(told);
		return new Decision<>(new Programme(this.meeting, this.rooms, this.sessions, next), facts);
	}

	/** What the next release shows otherwise than the latest, what is gone last. */
	private List<OfPublication> differences(int number) {
		return new Differences(this.meeting, this.releases, draft(), venue(), number).all();
	}

	/**
	 * What the next release would place elsewhere.
	 * @return nothing if everything is where it was released
	 */
	public List<Change> changes() {
		return this.releases.changes(placements());
	}

	/**
	 * The draft's placements, in the order of time and room.
	 * @return of all placed sessions
	 */
	public List<Placement> placements() {
		return draft().placements();
	}

	/**
	 * Whether everybody knows of a session.
	 * @return whether it stood in a release, be it an earlier one
	 */
	public boolean wasReleased(SessionId session) {
		return this.releases.of(session).isPresent();
	}

	/**
	 * A session of the draft.
	 * @return cancelled or not
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public Session get(SessionId id) {
		return draft().find(id).orElseThrow(() -> RuleViolation.unknown("programme.unknown-session", id));
	}

	/**
	 * What the rules must know of it.
	 * @return its facts as they stand
	 */
	public ProgrammeFacts facts() {
		var used = Stream.concat(this.releases.rooms().stream(), placements().stream().map(Placement::room))
			.collect(Collectors.toSet());
		return new ProgrammeFacts(this.sessions.stream().map(Session::facts).toList(),
				this.rooms.stream().map((room) -> room.facts(used.contains(room.id()))).toList(),
				() -> !differences(this.releases.all().size() + 1).isEmpty());
	}

	private Rooms venue() {
		return new Rooms(this.rooms);
	}

	private DraftSessions draft() {
		return new DraftSessions(this.sessions);
	}

	private Timetable timetable(MeetingDays days) {
		return new Timetable(venue(), this.sessions, days);
	}

	private Programme replace(Session changed) {
		return with(venue(), draft().with(changed).all());
	}

	private Programme with(Rooms others, List<Session> planned) {
		return new Programme(this.meeting, others.all(), planned, this.releases);
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
