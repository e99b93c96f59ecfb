package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.ProgrammeEvent.OfPublication;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.PlanningRulesSet;
import org.multaqa.model.events.ProgrammeEvent.PresenceSet;
import org.multaqa.model.events.ProgrammeEvent.ProgrammeReleased;
import org.multaqa.model.events.ProgrammeEvent.RoomAdded;
import org.multaqa.model.events.ProgrammeEvent.RoomRemoved;
import org.multaqa.model.events.ProgrammeEvent.RoomRevised;
import org.multaqa.model.events.ProgrammeEvent.RoomUse;
import org.multaqa.model.events.ProgrammeEvent.RoomUseSet;
import org.multaqa.model.events.ProgrammeEvent.SessionCancelled;
import org.multaqa.model.events.ProgrammeEvent.SessionPlaced;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ProgrammeEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.SessionUnplaced;
import org.multaqa.sessions.api.ProgrammeFacts;

/**
 * The programme of a meeting. Organisers add rooms, plan sessions and place them in a
 * working draft that nobody else sees. How much a clash counts is said by the rules of
 * the meeting: some refuse the change that would bring them, some need a reason, some are
 * only told. Clashes also come from outside: the meeting has other days, a room holds
 * fewer or is used no more, a rule counts for more than before. A release makes the draft
 * what everybody sees, under a number that is never used again. A session that is
 * cancelled keeps its name and loses its place; sessions that built on it are told, and
 * build on it no more.
 *
 * @param rooms in the order in which they were added
 * @param sessions in the order in which they were planned
 * @param releases what was released of it
 * @param rules how much each rule of planning counts
 * @param presences when people are there, those who are always there left out
 */
public record Programme(MeetingId meeting, List<Room> rooms, List<Session> sessions, Releases releases,
		PlanningRules rules, List<Presence> presences) {

	public Programme {
		rooms = List.copyOf(rooms);
		sessions = List.copyOf(sessions);
		presences = List.copyOf(presences);
	}

	/**
	 * The programme of a meeting that has just become known.
	 * @return nothing but a beginning
	 */
	public static Programme empty(MeetingId meeting) {
		return new Programme(meeting, List.of(), List.of(), Releases.NONE, PlanningRules.USUAL, List.of());
	}

	/**
	 * There is a room.
	 * @throws RuleViolation {@code programme.room-exists},
	 * {@code programme.bad-capacity}, {@code text.too-long}
	 */
	public Decision<Programme> addRoom(Room room) {
		room.check();
		var existing = venue().find(room.id());
		if (existing.isPresent()) {
			if (existing.get().isSameAs(room)) {
				return Decision.unchanged(this);
			}
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
		var next = with(venue(), plus(this.sessions, Session.planned(plan)));
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
			next = next.with(next.venue(), plus(next.sessions(), Session.planned(plan)));
			events.add(new SessionPlanned(this.meeting, plan));
		}
		return next.placing(earlier.placements(prefix), earlier.others(), events);
	}

	private Decision<Programme> placing(List<Placement> places, MeetingDays days, List<DomainEvent> events) {
		var next = this;
		for (Placement place : places.stream().sorted(DraftSessions.ORDER).toList()) {
			if (next.check(place, days).isEmpty()) {
				next = next.replace(next.get(place.session()).at(place, null));
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
	 * the change would bring and that blocks
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
			new Placing(this, days).refuseIfWorse(session.plan(), plan, session.placement());
		}
		return Decision.of(replace(session.as(plan)), new SessionRevised(this.meeting, plan));
	}

	/**
	 * Gives a session a room and a time, or another room and time.
	 * @param placement where and when
	 * @param days when the meeting takes place
	 * @throws RuleViolation {@code programme.unknown-session},
	 * {@code programme.unknown-room}, {@code programme.ends-before-it-starts},
	 * {@code programme.session-cancelled}, the code of a {@link PlanningRule} that
	 * blocks, {@code programme.needs-reason} where one that counts for less is broken
	 */
	public Decision<Programme> place(Placement placement, MeetingDays days) {
		return new Placing(this, days).place(placement, null);
	}

	/**
	 * Gives a session a room and a time although something speaks against it, unless that
	 * blocks; said of a place that it has, it excuses what has come in between.
	 * @param reason why; not kept where nothing speaks against it
	 * @throws RuleViolation as {@link #place}, and {@code text.too-long}
	 */
	public Decision<Programme> placeAnyway(Placement placement, MeetingDays days, Excuse reason) {
		Limits.reason(reason.words());
		return new Placing(this, days).place(placement, reason);
	}

	/**
	 * Exchanges the places of two sessions: each comes where and when the other one was.
	 * @param reason why, where something speaks against it, or absent
	 * @throws RuleViolation as {@link #placeAnyway}, and {@code programme.without-place}
	 */
	public Decision<Programme> swap(SessionId one, SessionId other, MeetingDays days, @Nullable Excuse reason) {
		if (reason != null) {
			Limits.reason(reason.words());
		}
		return new Placing(this, days).swap(one, other, reason);
	}

	/**
	 * Gives many sessions other places, all of them or none.
	 * @param reason why, where something speaks against it, or absent
	 * @throws RuleViolation as {@link #placeAnyway}, of the draft as it would be then
	 */
	public Decision<Programme> placeAll(Rearrangement wanted, MeetingDays days, @Nullable Excuse reason) {
		if (reason != null) {
			Limits.reason(reason.words());
		}
		return new Placing(this, days).placeAll(wanted, reason);
	}

	/** The working draft with other places, whatever speaks against them. */
	public Programme arranged(Rearrangement wanted) {
		return with(venue(), this.sessions.stream().map(wanted::of).toList());
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
		return new Placing(this, days).check(placement);
	}

	/**
	 * All that speaks against the draft as it stands, excused or not.
	 * @param days when the meeting takes place
	 * @return each thing once, in the order of time and room
	 */
	public List<Clash> clashes(MeetingDays days) {
		return timetable(days).clashes();
	}

	/**
	 * Says how much each rule counts from now on; what is placed stays.
	 * @throws RuleViolation {@code programme.bad-minutes}
	 */
	public Decision<Programme> setRules(PlanningRules changed) {
		Limits.minutes(changed.minutesBetweenRooms());
		return changed.equals(this.rules) ? Decision.unchanged(this)
				: Decision.of(
						new Programme(this.meeting, this.rooms, this.sessions, this.releases, changed, this.presences),
						new PlanningRulesSet(this.meeting, changed));
	}

	/**
	 * Says how a room can be used; what is placed in it stays.
	 * @throws RuleViolation {@code programme.unknown-room},
	 * {@code programme.ends-before-it-starts}, {@code programme.list-too-long}
	 */
	public Decision<Programme> useRoom(RoomId id, RoomUse use) {
		facts().revision(id).insist();
		var room = venue().get(id);
		var next = room.usedAs(use);
		return next.equals(room) ? Decision.unchanged(this)
				: Decision.of(with(venue().with(next), this.sessions), new RoomUseSet(this.meeting, id, next.use()));
	}

	/**
	 * Says when somebody can have a part in a session; what is placed stays.
	 * @param times none mean always
	 * @throws RuleViolation {@code programme.ends-before-it-starts},
	 * {@code programme.list-too-long}
	 */
	public Decision<Programme> setPresence(PersonId person, List<Interval> times) {
		var next = new Presence(person, Times.tidy(times));
		if (next.equals(presenceOf(person))) {
			return Decision.unchanged(this);
		}
		var others = this.presences.stream().filter((presence) -> !presence.person().equals(person)).toList();
		return Decision.of(
				new Programme(this.meeting, this.rooms, this.sessions, this.releases, this.rules,
						next.times().isEmpty() ? others : plus(others, next)),
				new PresenceSet(this.meeting, person, next.times()));
	}

	/** When somebody can have a part in a session; no times mean always. */
	public Presence presenceOf(PersonId person) {
		return this.presences.stream()
			.filter((presence) -> presence.person().equals(person))
			.findFirst()
			.orElse(new Presence(person, List.of()));
	}

	/**
	 * Takes room and time away.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public Decision<Programme> unplace(SessionId id) {
		return Decision.when(facts().unplacing(id), this,
				() -> Decision.of(replace(get(id).at(null, null)), new SessionUnplaced(this.meeting, id)));
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
		var next = replace(cancelled.asCancelled());
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
	 * {@code programme.nothing-changed}, {@code text.too-long}, and any clash that stops
	 * a release and that nobody has excused, for instance when the meeting has other days
	 * now
	 */
	public Decision<Programme> release(LocalizedText name, MeetingDays days, Instant now) {
		Limits.name("name", name);
		facts().release().insist();
		clashes(days).stream().filter(Clash::stopsRelease).findFirst().ifPresent((clash) -> {
			throw clash.refusal();
		});
		int number = this.releases.all().size() + 1;
		var told = differences(number);
		var next = this.releases.andOneThatTells(name, now, told);
		var facts = new ArrayList<DomainEvent>();
		facts.add(new ProgrammeReleased(this.meeting, number, name, next.all().getLast().fingerprint(),
				placements().size(), told.size()));
		facts.addAll(told);
		return new Decision<>(new Programme(this.meeting, this.rooms, this.sessions, next, this.rules, this.presences),
				facts);
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
	 * The same programme, in which every session and room that differs from before says
	 * with which version of the programme it did.
	 * @param version with which it is stored
	 * @param before as it was read
	 */
	public Programme changedWith(long version, Programme before) {
		return with(venue().changedWith(version, before.venue()), draft().changedWith(version, before.draft()).all());
	}

	/** What the sessions are called, cancelled ones included. */
	public Map<SessionId, LocalizedText> titles() {
		return this.sessions.stream().collect(Collectors.toMap(Session::id, (session) -> session.plan().title()));
	}

	/**
	 * A room of the draft.
	 * @return retired or not
	 * @throws RuleViolation {@code programme.unknown-room}
	 */
	public Room get(RoomId id) {
		return venue().get(id);
	}

	/**
	 * A session of the draft.
	 * @return cancelled or not; empty where there is none
	 */
	public Optional<Session> find(SessionId id) {
		return draft().find(id);
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

	Timetable timetable(MeetingDays days) {
		return new Timetable(venue(), this.sessions, days, this.rules, this.presences);
	}

	Programme replace(Session changed) {
		return with(venue(), draft().with(changed).all());
	}

	private Programme with(Rooms others, List<Session> planned) {
		return new Programme(this.meeting, others.all(), planned, this.releases, this.rules, this.presences);
	}

	private static <T> List<T> plus(List<T> list, T last) {
		return Stream.concat(list.stream(), Stream.of(last)).toList();
	}

}
