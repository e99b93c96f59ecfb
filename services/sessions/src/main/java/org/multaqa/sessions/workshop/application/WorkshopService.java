package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.api.WorkshopStage;
import org.multaqa.sessions.programme.application.PlannedSession;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Stage.Accepted;
import org.multaqa.sessions.workshop.domain.Workshop;

/**
 * What people do with the workshop of a session, as far as {@link SessionActions} allows
 * it. Who chairs a session and who keeps its outputs is asked of the programme at that
 * moment. A session that the actor may not know of is refused with
 * {@code programme.unknown-session}, before anything is said of the workshop; in an
 * archived meeting nothing changes ({@code meeting.archived}).
 */
public class WorkshopService {

	private static final String NOT_OPENED = "workshop.not-opened";

	/**
	 * How often joining is tried anew when everybody comes in at once; each round of
	 * {@value Aggregates#ATTEMPTS} attempts lets at least as many others in.
	 */
	private static final int JOIN_ROUNDS = 8;

	private final Aggregates<Workshop> workshops;

	private final Aggregates<Output> outputs;

	private final PlannedSessions sessions;

	private final Clock clock;

	public WorkshopService(Aggregates<Workshop> workshops, Aggregates<Output> outputs, PlannedSessions sessions,
			Clock clock) {
		this.workshops = workshops;
		this.outputs = outputs;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Opens it with what the sessions that it builds on have carried forward.
	 * @throws RuleViolation as {@link SessionActions#open}
	 */
	public Versioned<Workshop> open(RequestContext context, SessionId id) {
		var session = this.sessions.get(id);
		var existing = this.workshops.find(id.value());
		actions(context.actor(), session, existing.map(Versioned::state)).open().orThrow();
		if (existing.isPresent()) {
			return existing.get();
		}
		try {
			return this.workshops.insert(id.value(),
					Workshop.open(id, session.meeting().id(), papers(session), this.clock.instant()), context);
		}
		catch (ConcurrencyConflict ex) {
			return open(context, id);
		}
	}

	public Versioned<Workshop> join(RequestContext context, SessionId id) {
		for (int round = 1;; round++) {
			try {
				return change(context, id, SessionActions::join, (workshop, facts) -> workshop.join(facts,
						context.actor().person(), context.actor().officeIn(facts.meeting().id()).orElse(null)));
			}
			catch (ConcurrencyConflict ex) {
				if (context.expectedVersion() != null || round == JOIN_ROUNDS) {
					throw ex;
				}
			}
		}
	}

	public Versioned<Workshop> close(RequestContext context, SessionId id) {
		return change(context, id, SessionActions::close,
				(workshop, facts) -> workshop.close(facts, this.clock.instant()));
	}

	/**
	 * Takes outputs again, for a reason.
	 * @throws RuleViolation as {@link Workshop#reopen} and {@link SessionActions#reopen}
	 */
	public Versioned<Workshop> reopen(RequestContext context, SessionId id, LocalizedText reason) {
		return change(context, id, SessionActions::reopen,
				(workshop, facts) -> workshop.reopen(facts, reason, this.clock.instant()));
	}

	public Versioned<Workshop> accept(RequestContext context, SessionId id) {
		return change(context, id, SessionActions::accept,
				(workshop, facts) -> workshop.accept(facts, this.clock.instant()));
	}

	/**
	 * A workshop, for anybody in the meeting.
	 * @throws RuleViolation {@code actor.not-in-meeting}, {@code workshop.not-opened}
	 */
	public Versioned<Workshop> read(Actor actor, SessionId id) {
		actions(actor, id).read().orThrow();
		return this.workshops.get(id.value(), NOT_OPENED);
	}

	/**
	 * Which of the sessions that it builds on have outputs that are not accepted yet.
	 * @return in the order of the plan
	 * @throws RuleViolation {@code actor.not-in-meeting}
	 */
	public List<SessionId> notYetAccepted(Actor actor, SessionId id) {
		var session = this.sessions.get(id);
		actions(actor, session, find(id)).read().orThrow();
		return session.plan()
			.buildsOn()
			.stream()
			.filter((earlier) -> find(earlier).filter((workshop) -> workshop.stage() instanceof Accepted).isEmpty())
			.toList();
	}

	/**
	 * What the actor may do in the workshop of a session that it may know of.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	SessionActions actions(Actor actor, SessionId id) {
		return actions(actor, this.sessions.get(id), find(id));
	}

	/** What the rules must know of a session and its workshop. */
	SessionFacts facts(SessionId id) {
		return facts(this.sessions.get(id), find(id));
	}

	private Optional<Workshop> find(SessionId id) {
		return this.workshops.find(id.value()).map(Versioned::state);
	}

	/** Where no workshop was opened, the rule says so to those who may know it. */
	private Versioned<Workshop> change(RequestContext context, SessionId id, Function<SessionActions, Permission> rule,
			BiFunction<Workshop, SessionFacts, Decision<Workshop>> act) {
		var session = this.sessions.get(id);
		return this.workshops.change(id.value(), context, () -> {
			rule.apply(actions(context.actor(), session, Optional.empty())).orThrow();
			throw RuleViolation.unknown(NOT_OPENED, id.value());
		}, (workshop) -> {
			var actions = actions(context.actor(), session, Optional.of(workshop));
			rule.apply(actions).orThrow();
			return act.apply(workshop, actions.facts());
		});
	}

	private static SessionActions actions(Actor actor, PlannedSession session, Optional<Workshop> workshop) {
		var actions = new SessionActions(actor, facts(session, workshop));
		if (!actions.isShown()) {
			throw RuleViolation.unknown("programme.unknown-session", session.plan().id().value());
		}
		return actions;
	}

	private static SessionFacts facts(PlannedSession session, Optional<Workshop> workshop) {
		return session.facts(workshop.map(Workshop::reached).orElse(WorkshopStage.NOT_OPEN),
				workshop.map(Workshop::attending).orElse(Set.of()));
	}

	/** All of them: the workshop keeps which they were when it opened. */
	private List<OutputId> papers(PlannedSession session) {
		var papers = new ArrayList<OutputId>();
		for (var earlier : session.plan().buildsOn()) {
			this.outputs.forEach(OutputListing.carriedForward(earlier), (output) -> papers.add(output.state().id()));
		}
		return papers;
	}

}
