package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Aggregates.IdempotencyConflict;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.programme.domain.EarlierProgramme;
import org.multaqa.sessions.programme.domain.Excuse;
import org.multaqa.sessions.programme.domain.Incoming;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Session;

/**
 * What organisers take into a programme from elsewhere: an earlier meeting, a file. Who
 * may do what is refused as by {@link ProgrammeService}.
 */
public class TakeInService {

	private final ProgrammeCommands commands;

	private final SessionIdClaims claims;

	private final MeetingReplicas meetings;

	private final CircumstancesService circumstances;

	private final Clock clock;

	public TakeInService(Aggregates<Programme> programmes, SessionIdClaims claims, MeetingReplicas meetings,
			KnownPeople people, CircumstancesService circumstances, Clock clock) {
		this.commands = new ProgrammeCommands(programmes, meetings, people);
		this.claims = claims;
		this.meetings = meetings;
		this.circumstances = circumstances;
		this.clock = clock;
	}

	/**
	 * Takes over the rooms, the tracks and the sessions of an earlier meeting that the
	 * actor organises, too.
	 * @param context names the version that was seen
	 * @throws RuleViolation {@code meeting.unknown} and {@code actor.needs-role} for
	 * either, and as {@link EarlierProgramme#takenOver}
	 */
	public Versioned<Programme> takeOver(RequestContext context, MeetingId meeting, MeetingId from) {
		var prefix = context.newId("s");
		return this.commands.changeAll(context, meeting, ProgrammeActions::takeOver, (programme, in) -> {
			var known = this.meetings.get(context.actor(), from);
			var source = this.commands.of(from).state();
			new ProgrammeActions(context.actor(), known.facts(), source.facts()).read().orThrow();
			var earlier = new EarlierProgramme(source, known.days(),
					this.circumstances.of(programme, in, source.sessions().stream().map(Session::plan).toList()));
			var decision = earlier.takenOver(programme, prefix);
			this.claims.claim(meeting, earlier.sessions(prefix).stream().map(SessionPlan::id).toList());
			return decision;
		});
	}

	/**
	 * Takes in rooms, tracks and sessions from elsewhere in one write.
	 * @param incoming says which, of the draft as it is then
	 * @param reason as in {@link ProgrammeService#place}
	 * @throws RuleViolation {@code programme.session-exists}, and as
	 * {@link Incoming#takenIn}
	 */
	public Versioned<Programme> takeIn(RequestContext context, MeetingId meeting,
			Function<Programme, Incoming> incoming, LocalizedText reason) {
		return this.commands.changeAll(context, meeting, ProgrammeActions::plan, (programme, in) -> {
			var wanted = incoming.apply(programme);
			var decision = wanted
				.takenIn(programme, in.days(), Excuse.of(reason, context.actor().person(), this.clock.instant()))
				.decision();
			this.claims.claim(meeting, wanted.plans().stream().map(SessionPlan::id).toList());
			return decision;
		});
	}

	/**
	 * Whether sessions have been taken in already as it is asked for under its key.
	 * @throws IdempotencyConflict if the key was used for something else
	 */
	public boolean hasTakenIn(RequestContext context, MeetingId meeting) {
		return this.commands.hasCarriedOut(context, meeting);
	}

}
