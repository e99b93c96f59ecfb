package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.programme.domain.Excuse;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Rearrangement;
import org.multaqa.sessions.programme.domain.Room;

/**
 * What organisers do with the programme of a meeting, as far as {@link ProgrammeActions}
 * allows it. It is there, empty, with the meeting, and stored with its first change. A
 * meeting that the actor may not know of is {@code meeting.unknown}; everybody but the
 * organisers is refused with {@code actor.needs-role}, and then an archived meeting with
 * {@code meeting.archived}.
 */
public class ProgrammeService {

	private final ProgrammeCommands commands;

	private final SessionIdClaims claims;

	private final MeetingReplicas meetings;

	private final KnownPeople people;

	private final ReleaseDocuments releases;

	private final CircumstancesService circumstances;

	private final Clock clock;

	public ProgrammeService(Aggregates<Programme> programmes, SessionIdClaims claims, MeetingReplicas meetings,
			KnownPeople people, ReleaseDocuments releases, CircumstancesService circumstances, Clock clock) {
		this.commands = new ProgrammeCommands(programmes, meetings, people);
		this.claims = claims;
		this.meetings = meetings;
		this.people = people;
		this.releases = releases;
		this.circumstances = circumstances;
		this.clock = clock;
	}

	public Versioned<Programme> addRoom(RequestContext context, MeetingId meeting, Room room) {
		return this.commands.changeAll(context, meeting, ProgrammeActions::plan,
				(programme, _) -> programme.addRoom(room));
	}

	/**
	 * Puts right what a room is called and how many it holds.
	 * @param context names the version that was seen
	 * @throws RuleViolation as {@link Programme#reviseRoom}
	 */
	public Versioned<Programme> reviseRoom(RequestContext context, MeetingId meeting, RoomId room, LocalizedText names,
			int capacity) {
		return this.commands.change(context, meeting, room, (actions) -> actions.reviseRoom(room), (programme, _) -> {
			context.requireVersion();
			return programme.reviseRoom(room, names, capacity);
		});
	}

	public Versioned<Programme> retireRoom(RequestContext context, MeetingId meeting, RoomId room) {
		return this.commands.change(context, meeting, room, (actions) -> actions.retireRoom(room),
				(programme, _) -> programme.retireRoom(room, this.clock.instant()));
	}

	public Versioned<Programme> reopenRoom(RequestContext context, MeetingId meeting, RoomId room) {
		return this.commands.change(context, meeting, room, (actions) -> actions.reopenRoom(room),
				(programme, _) -> programme.reopenRoom(room));
	}

	public Versioned<Programme> removeRoom(RequestContext context, MeetingId meeting, RoomId room) {
		return this.commands.changeAll(context, meeting, (actions) -> actions.removeRoom(room),
				(programme, _) -> programme.removeRoom(room));
	}

	/**
	 * Plans a session; without languages it is held in those of the meeting. Its id
	 * belongs to the meeting from then on.
	 * @throws RuleViolation {@code programme.session-exists}, {@code person.unknown},
	 * {@code person.not-in-meeting}, and as {@link Programme#plan}
	 */
	public Versioned<Programme> plan(RequestContext context, MeetingId meeting, SessionPlan plan) {
		return this.commands.changeAll(context, meeting, ProgrammeActions::plan, (programme, in) -> {
			var decision = programme.plan(inItsLanguages(in, plan));
			this.people.needs(meeting, peopleOf(plan));
			this.claims.claim(meeting, List.of(plan.id()));
			return decision;
		});
	}

	/**
	 * Changes what a session is. Who is named in it already stays, known or not.
	 * @param context names the version that was seen
	 * @throws RuleViolation {@code person.unknown}, {@code person.not-in-meeting}, and as
	 * {@link Programme#revise}
	 */
	public Versioned<Programme> revise(RequestContext context, MeetingId meeting, SessionPlan plan) {
		return this.commands.change(context, meeting, plan.id(), (actions) -> actions.revise(plan.id()),
				(programme, in) -> {
					context.requireVersion();
					var added = peopleOf(plan);
					added.removeAll(peopleOf(programme.get(plan.id()).plan()));
					this.people.needs(meeting, added);
					return programme.revise(inItsLanguages(in, plan),
							this.circumstances.of(programme, in, List.of(plan, programme.get(plan.id()).plan())));
				});
	}

	/**
	 * Gives a session a place.
	 * @param reason why, where something speaks against it that does not block, or absent
	 * @throws RuleViolation as {@link Programme#placeAnyway}
	 */
	public Versioned<Programme> place(RequestContext context, MeetingId meeting, Placement placement,
			@Nullable LocalizedText reason) {
		return this.commands.change(context, meeting, placement.session(),
				(actions) -> actions.place(placement.session()), (programme, in) -> {
					var known = this.circumstances.of(programme, in,
							List.of(programme.get(placement.session()).plan()));
					return (reason == null) ? programme.place(placement, known)
							: programme.placeAnyway(placement, known, excuse(context, reason));
				});
	}

	/**
	 * Gives many sessions other places in one write, all of them or none.
	 * @param wanted says which, of the draft as it is then
	 * @param reason as in {@link #place}
	 * @throws RuleViolation as {@link Programme#placeAll}
	 */
	public Versioned<Programme> placeAll(RequestContext context, MeetingId meeting,
			Function<Programme, Rearrangement> wanted, @Nullable LocalizedText reason) {
		return this.commands.changeAll(context, meeting, ProgrammeActions::plan,
				(programme, in) -> programme.placeAll(wanted.apply(programme), this.circumstances.of(programme, in),
						(reason != null) ? excuse(context, reason) : null));
	}

	/**
	 * Exchanges the places of two sessions.
	 * @param context may name the version of the first that was seen
	 * @param reason as in {@link #place}
	 * @throws RuleViolation as {@link Programme#swap}
	 */
	public Versioned<Programme> swap(RequestContext context, MeetingId meeting, SessionId session, SessionId with,
			@Nullable LocalizedText reason) {
		return this.commands.change(context, meeting, session, (actions) -> actions.swap(session, with),
				(programme, in) -> programme.swap(session, with, this.circumstances.of(programme, in),
						(reason != null) ? excuse(context, reason) : null));
	}

	private Excuse excuse(RequestContext context, LocalizedText reason) {
		return Excuse.of(reason, context.actor().person(), this.clock.instant());
	}

	/**
	 * Says how much rules of planning count; those that are not named stay as they are.
	 * @param minutesBetweenRooms as in {@link PlanningRules}, or absent to stay as it is
	 * @throws RuleViolation as {@link Programme#setRules}
	 */
	public Versioned<Programme> setRules(RequestContext context, MeetingId meeting,
			Map<PlanningRule, Severity> severities, @Nullable Integer minutesBetweenRooms) {
		return this.commands.changeAll(context, meeting, ProgrammeActions::plan,
				(programme, _) -> programme.setRules(programme.rules().with(severities, minutesBetweenRooms)));
	}

	/**
	 * Says how a room can be used.
	 * @param context names the version of the room that was seen
	 * @throws RuleViolation as {@link Programme#useRoom}
	 */
	public Versioned<Programme> useRoom(RequestContext context, MeetingId meeting, RoomId room, RoomUse use) {
		return this.commands.change(context, meeting, room, (actions) -> actions.reviseRoom(room), (programme, _) -> {
			context.requireVersion();
			return programme.useRoom(room, use);
		});
	}

	/**
	 * Says when somebody can have a part in a session.
	 * @param times none mean always
	 * @throws RuleViolation {@code person.unknown}, {@code person.not-in-meeting}, and as
	 * {@link Programme#setPresence}
	 */
	public Versioned<Programme> setPresence(RequestContext context, MeetingId meeting, PersonId person,
			List<Interval> times) {
		return this.commands.changeAll(context, meeting, ProgrammeActions::plan, (programme, _) -> {
			this.people.needs(meeting, List.of(person));
			return programme.setPresence(person, times);
		});
	}

	public Versioned<Programme> unplace(RequestContext context, MeetingId meeting, SessionId session) {
		return this.commands.change(context, meeting, session, (actions) -> actions.unplace(session),
				(programme, _) -> programme.unplace(session));
	}

	public Versioned<Programme> cancel(RequestContext context, MeetingId meeting, SessionId session) {
		return this.commands.change(context, meeting, session, (actions) -> actions.cancel(session),
				(programme, _) -> programme.cancel(session));
	}

	/**
	 * Makes the working draft what everybody sees. What it shows is kept first, then the
	 * programme says so, and tells of it: only with that write is it released.
	 * @throws RuleViolation as {@link Programme#release}
	 */
	public Versioned<Programme> release(RequestContext context, MeetingId meeting, LocalizedText name) {
		return this.commands.changeAll(context, meeting, ProgrammeActions::release, (programme, in) -> {
			var decision = programme.release(name, this.circumstances.of(programme, in), this.clock.instant());
			this.releases.keep(programme, decision);
			return decision;
		});
	}

	/**
	 * All that speaks against placing a session there and then, and whom it concerns.
	 * Nothing is changed; {@link #place} asks the same.
	 */
	public PlacementCheck check(Actor actor, MeetingId meeting, Placement placement) {
		var known = this.meetings.get(actor, meeting);
		var programme = of(meeting).state();
		new ProgrammeActions(actor, known.facts(), programme.facts()).place(placement.session()).orThrow();
		var clashes = programme.check(placement,
				this.circumstances.of(programme, known, List.of(programme.get(placement.session()).plan())));
		return PlacementCheck.of(programme, placement.session(), clashes,
				this.people.names(clashes.stream().flatMap((clash) -> Stream.ofNullable(clash.person())).toList()));
	}

	/** The programme of a known meeting, which begins with nothing in it. */
	public Versioned<Programme> of(MeetingId meeting) {
		return this.commands.of(meeting);
	}

	private static Set<PersonId> peopleOf(SessionPlan plan) {
		return plan.people().stream().map(Contributor::person).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static SessionPlan inItsLanguages(MeetingReplica meeting, SessionPlan plan) {
		return plan.languages().isEmpty() ? plan.heldIn(meeting.languages()) : plan;
	}

}
