package org.multaqa.sessions.programme.application;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.programme.domain.Programme;

/**
 * How anything is asked of the programme of a meeting: the rule is asked before the
 * programme, what is refused says the names of people, and what has changed says with
 * which version it did.
 */
final class ProgrammeCommands {

	private final Aggregates<Programme> programmes;

	private final MeetingReplicas meetings;

	private final KnownPeople people;

	ProgrammeCommands(Aggregates<Programme> programmes, MeetingReplicas meetings, KnownPeople people) {
		this.programmes = programmes;
		this.meetings = meetings;
		this.people = people;
	}

	/** The programme of a known meeting, which begins with nothing in it. */
	Versioned<Programme> of(MeetingId meeting) {
		return this.programmes.find(meeting.value())
			.orElseGet(() -> new Versioned<>(meeting.value(), 0, 0, Programme.empty(meeting)));
	}

	/** Whether it has been done already what is asked for under its key. */
	boolean hasCarriedOut(RequestContext context, MeetingId meeting) {
		return this.programmes.hasCarriedOut(of(meeting), context);
	}

	/**
	 * Of the session, it must be the version that was seen, if the request says which.
	 */
	Versioned<Programme> change(RequestContext context, MeetingId meeting, SessionId session,
			Function<ProgrammeActions, Permission> rule,
			BiFunction<Programme, MeetingReplica, Decision<Programme>> act) {
		return change(context, meeting, (read) -> read.state().get(session).version(), rule, act);
	}

	/** Of the room, it must be the version that was seen, if the request says which. */
	Versioned<Programme> change(RequestContext context, MeetingId meeting, RoomId room,
			Function<ProgrammeActions, Permission> rule,
			BiFunction<Programme, MeetingReplica, Decision<Programme>> act) {
		return change(context, meeting, (read) -> read.state().get(room).version(), rule, act);
	}

	/** Of the track, it must be the version that was seen, if the request says which. */
	Versioned<Programme> change(RequestContext context, MeetingId meeting, TrackId track,
			Function<ProgrammeActions, Permission> rule,
			BiFunction<Programme, MeetingReplica, Decision<Programme>> act) {
		return change(context, meeting, (read) -> read.state().get(track).version(), rule, act);
	}

	/**
	 * Of the programme, it must be the version that was seen, if the request says which.
	 */
	Versioned<Programme> changeAll(RequestContext context, MeetingId meeting,
			Function<ProgrammeActions, Permission> rule,
			BiFunction<Programme, MeetingReplica, Decision<Programme>> act) {
		return change(context, meeting, Versioned::version, rule, act);
	}

	private Versioned<Programme> change(RequestContext context, MeetingId meeting,
			ToLongFunction<Versioned<Programme>> part, Function<ProgrammeActions, Permission> rule,
			BiFunction<Programme, MeetingReplica, Decision<Programme>> act) {
		return this.programmes.changePartFrom(meeting.value(), Programme.empty(meeting), context, part, (read) -> {
			var known = this.meetings.get(context.actor(), meeting);
			var programme = read.state();
			rule.apply(new ProgrammeActions(context.actor(), known.facts(), programme.facts())).orThrow();
			var decision = named(() -> act.apply(programme, known));
			return new Decision<>(decision.state().changedWith(read.version() + 1, programme), decision.events());
		});
	}

	/** What refuses a person says the name. */
	private <T> T named(Supplier<T> asked) {
		try {
			return asked.get();
		}
		catch (RuleViolation refusal) {
			throw this.people.named(refusal);
		}
	}

}
