package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
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
 * @param tracks in the order in which they were added
 */
public record Programme(MeetingId meeting, List<Room> rooms, List<Session> sessions, Releases releases,
		PlanningRules rules, List<Presence> presences,
		List<PlannedTrack> tracks) implements RoomActs, PlaceActs, TrackActs, TermsActs {

	public Programme {
		rooms = List.copyOf(rooms);
		sessions = List.copyOf(sessions);
		presences = List.copyOf(presences);
		tracks = List.copyOf(tracks);
	}

	/**
	 * The programme of a meeting that has just become known.
	 * @return nothing but a beginning
	 */
	public static Programme empty(MeetingId meeting) {
		return new Programme(meeting, List.of(), List.of(), Releases.NONE, PlanningRules.USUAL, List.of(), List.of());
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
		needsTrack(plan);
		draft().needsNoCircle(plan);
		var next = with(venue(), plus(this.sessions, Session.planned(plan)));
		return Decision.of(next, new SessionPlanned(this.meeting, plan));
	}

	/**
	 * Changes what a session is; where it has a place, that must fit as well as before.
	 * @param plan what it is from now on
	 * @param circumstances what is known besides
	 * @throws RuleViolation {@code programme.unknown-session}, {@code text.too-long},
	 * {@code programme.bad-capacity}, {@code programme.list-too-long},
	 * {@code programme.session-cancelled}, {@code programme.unknown-track},
	 * {@code programme.circle}, and any clash that the change would bring and that blocks
	 */
	public Decision<Programme> revise(SessionPlan plan, Circumstances circumstances) {
		Limits.plan(plan);
		facts().planning(plan.id()).orThrow();
		var session = get(plan.id());
		if (session.plan().equals(plan)) {
			return Decision.unchanged(this);
		}
		needsTrack(plan);
		draft().needsNoCircle(plan);
		if (session.placement() != null) {
			new Placing(this, circumstances).refuseIfWorse(session.plan(), plan, session.placement());
		}
		return Decision.of(replace(session.as(plan)), new SessionRevised(this.meeting, plan));
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
	 * @param circumstances what is known besides
	 * @param now when it is released
	 * @throws RuleViolation {@code programme.nothing-placed},
	 * {@code programme.nothing-changed}, {@code text.too-long}, and any clash that stops
	 * a release and that nobody has excused, for instance when the meeting has other days
	 * now
	 */
	public Decision<Programme> release(LocalizedText name, Circumstances circumstances, Instant now) {
		Limits.name(name);
		facts().release().orThrow();
		clashes(circumstances).stream().filter(Clash::stopsRelease).findFirst().ifPresent((clash) -> {
			throw clash.refusal();
		});
		var told = differences().all();
		var next = this.releases.andOneThatTells(name, now, told);
		var facts = new ArrayList<DomainEvent>();
		var made = next.all().getLast();
		facts.add(new ProgrammeReleased(this.meeting, made.number(), name, made.fingerprint(), placements().size(),
				differences().changes(told)));
		facts.addAll(told);
		return new Decision<>(
				new Programme(this.meeting, this.rooms, this.sessions, next, this.rules, this.presences, this.tracks),
				facts);
	}

	/** What the next release shows otherwise than the latest. */
	Differences differences() {
		return new Differences(this.meeting, this.releases, draft(), venue(), themes());
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
	 * Whether any release names somebody.
	 * @return whether a session named the person at the latest release or an earlier one
	 */
	public boolean wasReleasedWith(PersonId person) {
		return this.releases.people().contains(person);
	}

	/**
	 * The same programme, in which every session, room and track that differs from before
	 * says with which version of the programme it did.
	 * @param version with which it is stored
	 * @param before as it was read
	 */
	public Programme changedWith(long version, Programme before) {
		return with(venue().changedWith(version, before.venue()), draft().changedWith(version, before.draft()).all())
			.with(themes().changedWith(version, before.themes()));
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
	 * A track of the draft.
	 * @throws RuleViolation {@code programme.unknown-track}
	 */
	public PlannedTrack get(TrackId id) {
		return themes().get(id);
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
		return new DraftFacts(this);
	}

	Rooms venue() {
		return new Rooms(this.rooms);
	}

	Tracks themes() {
		return new Tracks(this.tracks);
	}

	private void needsTrack(SessionPlan plan) {
		if (plan.track() != null) {
			themes().get(plan.track());
		}
	}

	private DraftSessions draft() {
		return new DraftSessions(this.sessions);
	}

	Timetable timetable(Circumstances circumstances) {
		return new Timetable(venue(), this.sessions, circumstances, this.rules, this.presences);
	}

	Programme replace(Session changed) {
		return with(venue(), draft().with(changed).all());
	}

	Programme with(Rooms others, List<Session> planned) {
		return new Programme(this.meeting, others.all(), planned, this.releases, this.rules, this.presences,
				this.tracks);
	}

	Programme with(Tracks others) {
		return new Programme(this.meeting, this.rooms, this.sessions, this.releases, this.rules, this.presences,
				others.all());
	}

	static <T> List<T> plus(List<T> list, T last) {
		return Stream.concat(list.stream(), Stream.of(last)).toList();
	}

}
