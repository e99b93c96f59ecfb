package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.Versioned;
import org.multaqa.model.OutputId;
import org.multaqa.model.Role;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.workshop.domain.Attendance;
import org.multaqa.sessions.workshop.domain.Hand;
import org.multaqa.sessions.workshop.domain.Output;

import org.springframework.stereotype.Service;

/**
 * What people do with the outputs of workshops. An output that there is not is refused
 * with {@code output.unknown}, somebody from outside the meeting with
 * {@code actor.not-in-meeting}.
 */
@Service
public class Outputs {

	private static final Role[] WRITERS = { Role.DELEGATE, Role.HEAD, Role.ORGANISER, Role.HEADQUARTERS };

	private final Aggregates<Output> outputs;

	private final Workshops workshops;

	private final PlannedSessions sessions;

	private final Clock clock;

	public Outputs(Aggregates<Output> outputs, Workshops workshops, PlannedSessions sessions, Clock clock) {
		this.outputs = outputs;
		this.workshops = workshops;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Writes down what was said: by the delegations, the organiser, headquarters and
	 * those who have a part in the session; an observer reads.
	 * @param command how it was asked
	 * @param session where
	 * @param said what
	 * @return the output
	 * @throws RuleViolation {@code actor.needs-role}, {@code workshop.not-open},
	 * {@code output.exists}, {@code output.no-words}, {@code text.too-long}
	 */
	public Versioned<Output> record(Command command, SessionId session, Said said) {
		var planned = this.sessions.get(session);
		var meeting = planned.meeting();
		var actor = command.actor();
		actor.needsToTakePartIn(meeting);
		if (!actor.has(meeting, WRITERS) && !planned.hasPartFor(actor.person())) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of("role.delegate", "role.head", "role.organiser",
					"role.headquarters", "role.chair", "role.speaker", "role.rapporteur"));
		}
		var by = new Attendance(actor.person(), actor.officeIn(meeting).orElse(null));
		return this.outputs.create(said.id().value(), command, "output.exists", () -> {
			var workshop = this.workshops.find(session).orElseThrow(() -> new RuleViolation("workshop.not-open"));
			return Output.record(said.id(), workshop, said.kind(), said.language(), said.words(), by,
					this.clock.instant());
		});
	}

	public Versioned<Output> reword(Command command, OutputId id, String words) {
		return change(command.onKnownVersion(), id,
				(output, hand) -> output.reword(words, hand, command.actor().person(), this.clock.instant()));
	}

	public Versioned<Output> carryForward(Command command, OutputId id) {
		return change(command, id, (output, hand) -> output.carryForward(hand, command.actor().person()));
	}

	public Versioned<Output> setAside(Command command, OutputId id) {
		return change(command, id, (output, hand) -> output.setAside(hand, command.actor().person()));
	}

	public Versioned<Output> withdraw(Command command, OutputId id) {
		return change(command, id, (output, hand) -> output.withdraw(hand, command.actor().person()));
	}

	public Versioned<Output> read(Actor actor, OutputId id) {
		var output = get(id);
		actor.needsToTakePartIn(output.state().meeting());
		return output;
	}

	/**
	 * All outputs of a session, the withdrawn ones too.
	 * @param actor who asks
	 * @param session of which session
	 * @return in the order in which they were recorded
	 */
	public List<Versioned<Output>> of(Actor actor, SessionId session) {
		actor.needsToTakePartIn(this.sessions.get(session).meeting());
		return this.outputs.findBy("session", session.value())
			.stream()
			.sorted(Comparator.comparing((found) -> found.state().recordedAt()))
			.toList();
	}

	/**
	 * What a workshop opened with, as it reads now.
	 * @param actor who asks
	 * @param session of which session
	 * @return in the order of the sessions it builds on
	 */
	public List<Versioned<Output>> workingPapers(Actor actor, SessionId session) {
		return this.workshops.read(actor, session).state().workingPapers().stream().map(this::get).toList();
	}

	private Versioned<Output> change(Command command, OutputId id,
			BiFunction<Output, Hand, Decision<Output>> question) {
		read(command.actor(), id);
		return this.outputs.change(id.value(), "output.unknown", command,
				(output) -> question.apply(output, hand(command.actor(), output)));
	}

	private Hand hand(Actor actor, Output output) {
		var workshop = this.workshops.find(output.session()).orElseThrow();
		return new Hand(workshop, actor.is(output.by()), this.sessions.get(output.session()).isKeptBy(actor.person()),
				actor.has(output.meeting(), Role.ORGANISER));
	}

	private Versioned<Output> get(OutputId id) {
		return this.outputs.get(id.value(), "output.unknown");
	}

}
