package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.programme.application.PlannedSession;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Workshop;
import org.multaqa.sessions.workshop.domain.WorkshopStage.Accepted;
import org.multaqa.sessions.workshop.domain.WorkshopStage.Open;

/**
 * What people do with the workshop of a session. Who chairs a session and who keeps its
 * outputs is asked of the programme at that moment. A session that the actor may not know
 * of is refused with {@code programme.unknown-session}, everybody from outside the
 * meeting with {@code actor.not-in-meeting}, before anything is said of the workshop.
 */
public class WorkshopService {

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
	 * @throws RuleViolation {@code actor.needs-role}, {@code workshop.session-cancelled},
	 * {@code workshop.not-again}
	 */
	public Versioned<Workshop> open(RequestContext context, SessionId id) {
		var session = this.sessions.get(context.actor(), id);
		var actor = context.actor();
		if (!isRunBy(actor, session) && !session.isChairedBy(actor.person())) {
			throw RuleViolation.notAllowed("actor.needs-role",
					List.of("role.organiser", "role.chair", "role.rapporteur"));
		}
		var existing = this.workshops.find(id.value());
		if (existing.isPresent()) {
			return alreadyOpened(existing.get());
		}
		if (session.cancelled()) {
			throw new RuleViolation("workshop.session-cancelled", session.plan().title());
		}
		try {
			return this.workshops.insert(id.value(),
					Workshop.open(id, session.meeting(), papers(session), this.clock.instant()), context);
		}
		catch (ConcurrencyConflict ex) {
			return alreadyOpened(this.workshops.get(id.value(), "workshop.not-opened"));
		}
	}

	public Versioned<Workshop> join(RequestContext context, SessionId id) {
		var meeting = this.sessions.get(context.actor(), id).meeting();
		context.actor().needsToTakePartIn(meeting);
		var office = context.actor().officeIn(meeting).orElse(null);
		for (int round = 1;; round++) {
			try {
				return change(context, id, (workshop) -> workshop.join(context.actor().person(), office));
			}
			catch (ConcurrencyConflict ex) {
				if (context.expectedVersion() != null || round == JOIN_ROUNDS) {
					throw ex;
				}
			}
		}
	}

	public Versioned<Workshop> close(RequestContext context, SessionId id) {
		needsToRun(context.actor(), id);
		return change(context, id, (workshop) -> workshop.close(this.clock.instant()));
	}

	public Versioned<Workshop> accept(RequestContext context, SessionId id) {
		needsToRun(context.actor(), id);
		return change(context, id, (workshop) -> workshop.accept(this.clock.instant()));
	}

	/**
	 * A workshop, for anybody in the meeting.
	 * @throws RuleViolation {@code actor.not-in-meeting}, {@code workshop.not-opened}
	 */
	public Versioned<Workshop> read(Actor actor, SessionId id) {
		actor.needsToTakePartIn(this.sessions.get(actor, id).meeting());
		return this.workshops.get(id.value(), "workshop.not-opened");
	}

	/**
	 * Which of the sessions that it builds on have outputs that are not accepted yet.
	 * @return in the order of the plan
	 */
	public List<SessionId> notYetAccepted(Actor actor, SessionId id) {
		var session = this.sessions.get(actor, id);
		actor.needsToTakePartIn(session.meeting());
		return session.plan()
			.buildsOn()
			.stream()
			.filter((earlier) -> find(earlier).filter((workshop) -> workshop.stage() instanceof Accepted).isEmpty())
			.toList();
	}

	Optional<Workshop> find(SessionId id) {
		return this.workshops.find(id.value()).map(Versioned::state);
	}

	/** The organiser or the rapporteur of the session. */
	static boolean isRunBy(Actor actor, PlannedSession session) {
		return actor.has(session.meeting(), Role.ORGANISER) || session.isKeptBy(actor.person());
	}

	private void needsToRun(Actor actor, SessionId id) {
		if (!isRunBy(actor, this.sessions.get(actor, id))) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of("role.rapporteur", "role.organiser"));
		}
	}

	private Versioned<Workshop> change(RequestContext context, SessionId id,
			Function<Workshop, Decision<Workshop>> question) {
		return this.workshops.change(id.value(), "workshop.not-opened", context, question);
	}

	private static Versioned<Workshop> alreadyOpened(Versioned<Workshop> workshop) {
		if (workshop.state().stage() instanceof Open) {
			return workshop;
		}
		throw new RuleViolation("workshop.not-again");
	}

	private List<OutputId> papers(PlannedSession session) {
		return session.plan()
			.buildsOn()
			.stream()
			.flatMap((earlier) -> this.outputs.findBy("session", earlier.value())
				.stream()
				.map(Versioned::state)
				.filter(Output::carriedForward)
				.sorted(Comparator.comparing(Output::recordedAt)))
			.map(Output::id)
			.toList();
	}

}
