package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.programme.domain.MeetingDays;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;

import org.springframework.stereotype.Service;

/**
 * What organisers do with the programme of a meeting. It begins, empty, when it is first
 * asked for; the meeting must be known from registration. Every method refuses others
 * with {@code actor.needs-role}, a meeting that is not known with {@code meeting.unknown}
 * and changes of an archived one with {@code meeting.archived}.
 */
@Service
public class ProgrammeService {

	private final Aggregates<Programme> programmes;

	private final SessionNames names;

	private final MeetingReplicas meetings;

	private final Clock clock;

	public ProgrammeService(Aggregates<Programme> programmes, SessionNames names, MeetingReplicas meetings,
			Clock clock) {
		this.programmes = programmes;
		this.names = names;
		this.meetings = meetings;
		this.clock = clock;
	}

	public Versioned<Programme> addRoom(RequestContext context, MeetingId meeting, Room room) {
		return change(context, meeting, (programme, _) -> programme.addRoom(room));
	}

	/**
	 * Plans a session; without languages it is held in those of the meeting.
	 * @param command how it was asked
	 * @param meeting in which meeting
	 * @param plan the session
	 * @return the programme
	 */
	public Versioned<Programme> plan(RequestContext context, MeetingId meeting, SessionPlan plan) {
		var complete = inItsLanguages(meeting, plan);
		return change(context, meeting, (programme, _) -> {
			var decision = programme.plan(complete);
			this.names.give(context, plan.id(), meeting);
			return decision;
		});
	}

	public Versioned<Programme> revise(RequestContext context, MeetingId meeting, SessionPlan plan) {
		var complete = inItsLanguages(meeting, plan);
		context.actor().needs(meeting, Role.ORGANISER);
		return change(context.onKnownVersion(), meeting, (programme, days) -> programme.revise(complete, days));
	}

	public Versioned<Programme> place(RequestContext context, MeetingId meeting, Placement placement) {
		return change(context, meeting, (programme, days) -> programme.place(placement, days));
	}

	public Versioned<Programme> unplace(RequestContext context, MeetingId meeting, SessionId session) {
		return change(context, meeting, (programme, _) -> programme.unplace(session));
	}

	public Versioned<Programme> cancel(RequestContext context, MeetingId meeting, SessionId session) {
		return change(context, meeting, (programme, _) -> programme.cancel(session));
	}

	public Versioned<Programme> release(RequestContext context, MeetingId meeting, LocalizedText name) {
		return change(context, meeting, (programme, days) -> programme.release(name, days, this.clock.instant()));
	}

	/**
	 * What if a session were there? Nothing is changed.
	 * @param actor who asks
	 * @param meeting in which meeting
	 * @param placement where and when
	 * @return all that speaks against it, and whom it concerns
	 */
	public WhatIf check(Actor actor, MeetingId meeting, Placement placement) {
		var days = this.meetings.get(meeting).days();
		actor.needs(meeting, Role.ORGANISER);
		var programme = begun(RequestContext.by(actor), meeting).state();
		return WhatIf.of(programme, placement.session(), programme.check(placement, days));
	}

	private Versioned<Programme> change(RequestContext context, MeetingId meeting,
			BiFunction<Programme, MeetingDays, Decision<Programme>> question) {
		var days = this.meetings.getActive(meeting).days();
		context.actor().needs(meeting, Role.ORGANISER);
		begun(context, meeting);
		return this.programmes.change(meeting.value(), "meeting.unknown", context,
				(programme) -> question.apply(programme, days));
	}

	/** The programme of a known meeting, which begins now if it has not yet. */
	Versioned<Programme> begun(RequestContext context, MeetingId meeting) {
		var existing = this.programmes.find(meeting.value());
		if (existing.isPresent()) {
			return existing.get();
		}
		try {
			return this.programmes.insert(meeting.value(), Decision.unchanged(Programme.empty(meeting)),
					RequestContext.by(context.actor()));
		}
		catch (ConcurrencyConflict ex) {
			return this.programmes.get(meeting.value(), "meeting.unknown");
		}
	}

	private SessionPlan inItsLanguages(MeetingId meeting, SessionPlan plan) {
		List<String> languages = plan.languages().isEmpty() ? this.meetings.get(meeting).languages() : plan.languages();
		return new SessionPlan(plan.id(), plan.kind(), plan.title(), plan.summary(), plan.people(), plan.offices(),
				languages, plan.capacity(), plan.buildsOn());
	}

}
