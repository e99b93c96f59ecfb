package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;

/**
 * What organisers do with the programme of a meeting. It begins, empty, when it is first
 * asked for. Every method answers {@code meeting.unknown} of a meeting that the actor may
 * not know of, and then as {@link SessionActions#plan}: it refuses everybody but the
 * organisers with {@code actor.needs-role}, and an archived meeting with
 * {@code meeting.archived}.
 */
public class ProgrammeService {

	private final Aggregates<Programme> programmes;

	private final SessionIdClaims claims;

	private final MeetingReplicas meetings;

	private final Clock clock;

	public ProgrammeService(Aggregates<Programme> programmes, SessionIdClaims claims, MeetingReplicas meetings,
			Clock clock) {
		this.programmes = programmes;
		this.claims = claims;
		this.meetings = meetings;
		this.clock = clock;
	}

	public Versioned<Programme> addRoom(RequestContext context, MeetingId meeting, Room room) {
		return change(context, organised(context.actor(), meeting), (programme) -> programme.addRoom(room));
	}

	/**
	 * Plans a session; without languages it is held in those of the meeting. Its id
	 * belongs to the meeting from then on.
	 * @throws RuleViolation {@code programme.session-exists}, and as
	 * {@link Programme#plan}
	 */
	public Versioned<Programme> plan(RequestContext context, MeetingId meeting, SessionPlan plan) {
		var organised = organised(context.actor(), meeting);
		var complete = inItsLanguages(organised, plan);
		return change(context, organised, (programme) -> {
			var decision = programme.plan(complete);
			this.claims.claim(context, plan.id(), meeting);
			return decision;
		});
	}

	public Versioned<Programme> revise(RequestContext context, MeetingId meeting, SessionPlan plan) {
		var organised = organised(context.actor(), meeting);
		var complete = inItsLanguages(organised, plan);
		return change(context.onKnownVersion(), organised, (programme) -> programme.revise(complete, organised.days()));
	}

	public Versioned<Programme> place(RequestContext context, MeetingId meeting, Placement placement) {
		var organised = organised(context.actor(), meeting);
		return change(context, organised, (programme) -> programme.place(placement, organised.days()));
	}

	public Versioned<Programme> unplace(RequestContext context, MeetingId meeting, SessionId session) {
		return change(context, organised(context.actor(), meeting), (programme) -> programme.unplace(session));
	}

	public Versioned<Programme> cancel(RequestContext context, MeetingId meeting, SessionId session) {
		return change(context, organised(context.actor(), meeting), (programme) -> programme.cancel(session));
	}

	public Versioned<Programme> release(RequestContext context, MeetingId meeting, LocalizedText name) {
		var organised = organised(context.actor(), meeting);
		return change(context, organised,
				(programme) -> programme.release(name, organised.days(), this.clock.instant()));
	}

	/**
	 * All that speaks against placing a session there and then, and whom it concerns.
	 * Nothing is changed; {@link #place} asks the same.
	 */
	public PlacementCheck check(Actor actor, MeetingId meeting, Placement placement) {
		var organised = organised(actor, meeting);
		var programme = begun(actor, meeting).state();
		return PlacementCheck.of(programme, placement.session(), programme.check(placement, organised.days()));
	}

	private MeetingReplica organised(Actor actor, MeetingId meeting) {
		var known = this.meetings.get(actor, meeting);
		SessionActions.plan(actor, known.facts()).insist();
		return known;
	}

	private Versioned<Programme> change(RequestContext context, MeetingReplica meeting,
			Function<Programme, Decision<Programme>> question) {
		begun(context.actor(), meeting.meeting());
		return this.programmes.change(meeting.meeting().value(), "meeting.unknown", context, question);
	}

	/** The programme of a known meeting, which begins now if it has not yet. */
	Versioned<Programme> begun(Actor actor, MeetingId meeting) {
		var existing = this.programmes.find(meeting.value());
		if (existing.isPresent()) {
			return existing.get();
		}
		try {
			return this.programmes.insert(meeting.value(), Decision.unchanged(Programme.empty(meeting)),
					RequestContext.by(actor));
		}
		catch (ConcurrencyConflict ex) {
			return this.programmes.get(meeting.value(), "meeting.unknown");
		}
	}

	private static SessionPlan inItsLanguages(MeetingReplica meeting, SessionPlan plan) {
		List<String> languages = plan.languages().isEmpty() ? meeting.languages() : plan.languages();
		return new SessionPlan(plan.id(), plan.kind(), plan.title(), plan.summary(), plan.people(), plan.offices(),
				languages, plan.capacity(), plan.buildsOn());
	}

}
