package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.workshop.domain.Attendance;
import org.multaqa.sessions.workshop.domain.Capacity;
import org.multaqa.sessions.workshop.domain.Output;

/**
 * What people do with the outputs of workshops. Who takes part in the meeting may know of
 * an output; to everybody else it is {@code output.unknown}, as one that there is not.
 */
public class OutputService {

	private static final String UNKNOWN = "output.unknown";

	private static final Role[] WRITERS = { Role.DELEGATE, Role.HEAD, Role.ORGANISER, Role.HEADQUARTERS };

	private final Aggregates<Output> outputs;

	private final WorkshopService workshops;

	private final PlannedSessions sessions;

	private final Clock clock;

	public OutputService(Aggregates<Output> outputs, WorkshopService workshops, PlannedSessions sessions, Clock clock) {
		this.outputs = outputs;
		this.workshops = workshops;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Writes down what was said: by the delegations, the organiser, headquarters and
	 * those who have a part in the session; an observer reads.
	 * @throws RuleViolation {@code programme.unknown-session},
	 * {@code actor.not-in-meeting}, {@code actor.needs-role}, {@code workshop.not-open},
	 * {@code output.exists}, {@code output.no-words}, {@code text.too-long}
	 */
	public Versioned<Output> record(RequestContext context, SessionId session, NewOutput said) {
		var planned = this.sessions.get(context.actor(), session);
		var meeting = planned.meeting();
		var actor = context.actor();
		actor.needsToTakePartIn(meeting);
		if (!actor.has(meeting, WRITERS) && !planned.hasPartFor(actor.person())) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of("role.delegate", "role.head", "role.organiser",
					"role.headquarters", "role.chair", "role.speaker", "role.rapporteur"));
		}
		var by = new Attendance(actor.person(), actor.officeIn(meeting).orElse(null));
		return this.outputs.create(said.id().value(), context, "output.exists", () -> {
			var workshop = this.workshops.find(session).orElseThrow(() -> new RuleViolation("workshop.not-open"));
			return Output.record(said.id(), workshop, said.kind(), said.language(), said.words(), by,
					this.clock.instant());
		});
	}

	public Versioned<Output> reword(RequestContext context, OutputId id, String words) {
		capacity(context.actor(), id).needsToOwn();
		return change(context.onKnownVersion(), id,
				(output, capacity) -> output.reword(words, capacity, context.actor().person(), this.clock.instant()));
	}

	public Versioned<Output> carryForward(RequestContext context, OutputId id) {
		return change(context, id, (output, capacity) -> output.carryForward(capacity, context.actor().person()));
	}

	public Versioned<Output> setAside(RequestContext context, OutputId id) {
		return change(context, id, (output, capacity) -> output.setAside(capacity, context.actor().person()));
	}

	public Versioned<Output> withdraw(RequestContext context, OutputId id) {
		return change(context, id, (output, capacity) -> output.withdraw(capacity, context.actor().person()));
	}

	/**
	 * An output, for anybody in the meeting.
	 * @throws RuleViolation {@code output.unknown}
	 */
	public Versioned<Output> read(Actor actor, OutputId id) {
		var output = get(id);
		if (!actor.takesPartIn(output.state().meeting())) {
			throw RuleViolation.unknown(UNKNOWN, id.value());
		}
		return output;
	}

	/**
	 * All outputs of a session, the withdrawn ones too.
	 * @return in the order in which they were recorded
	 */
	public List<Versioned<Output>> of(Actor actor, SessionId session) {
		actor.needsToTakePartIn(this.sessions.get(actor, session).meeting());
		return this.outputs.findBy("session", session.value())
			.stream()
			.sorted(Comparator.comparing((found) -> found.state().recordedAt()))
			.toList();
	}

	/**
	 * What a workshop opened with, as it reads now.
	 * @return in the order of the sessions it builds on
	 */
	public List<Versioned<Output>> workingPapers(Actor actor, SessionId session) {
		return this.workshops.read(actor, session).state().workingPapers().stream().map(this::get).toList();
	}

	private Versioned<Output> change(RequestContext context, OutputId id,
			BiFunction<Output, Capacity, Decision<Output>> question) {
		read(context.actor(), id);
		return this.outputs.change(id.value(), UNKNOWN, context,
				(output) -> question.apply(output, capacity(context.actor(), output)));
	}

	/**
	 * Asked before the version and the state; the output asks again when it is changed.
	 */
	private Capacity capacity(Actor actor, OutputId id) {
		return capacity(actor, read(actor, id).state());
	}

	private Capacity capacity(Actor actor, Output output) {
		var workshop = this.workshops.find(output.session()).orElseThrow();
		return new Capacity(workshop, actor.is(output.by()),
				this.sessions.get(actor, output.session()).isKeptBy(actor.person()),
				actor.has(output.meeting(), Role.ORGANISER));
	}

	private Versioned<Output> get(OutputId id) {
		return this.outputs.get(id.value(), UNKNOWN);
	}

}
