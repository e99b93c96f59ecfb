package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.OutputActions;
import org.multaqa.sessions.api.OutputFacts;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.workshop.domain.Attendance;
import org.multaqa.sessions.workshop.domain.LateWords;
import org.multaqa.sessions.workshop.domain.Output;

/**
 * What people do with the outputs of workshops, as far as {@link OutputActions} allows
 * it. Who may not read an output is answered {@code output.unknown}, as of one that there
 * is not; in an archived meeting nothing changes ({@code meeting.archived}).
 */
public class OutputService {

	static final String EXISTS = "output.exists";

	private static final String UNKNOWN = "output.unknown";

	private final Aggregates<Output> outputs;

	private final WorkshopService workshops;

	private final MeetingReplicas meetings;

	private final CitationReplicas citations;

	private final Clock clock;

	private final int mostOfWorkshop;

	/**
	 * With what it needs.
	 * @param mostOfWorkshop how many outputs are recorded of one workshop
	 */
	public OutputService(Aggregates<Output> outputs, WorkshopService workshops, MeetingReplicas meetings,
			CitationReplicas citations, Clock clock, int mostOfWorkshop) {
		this.outputs = outputs;
		this.workshops = workshops;
		this.meetings = meetings;
		this.citations = citations;
		this.clock = clock;
		this.mostOfWorkshop = mostOfWorkshop;
	}

	/**
	 * Writes down what was said. The same again, under the same key, finds what was
	 * recorded also after the workshop has closed.
	 * @throws RuleViolation {@code programme.unknown-session}, as
	 * {@link SessionActions#write}, {@code output.too-many}, {@code output.exists},
	 * {@code output.no-words}, {@code text.too-long}
	 */
	public Versioned<Output> record(RequestContext context, SessionId session, NewOutput said) {
		var actor = context.actor();
		return this.outputs.create(said.id().value(), context, EXISTS, () -> {
			var actions = this.workshops.actions(actor, session);
			actions.write().orThrow();
			needsRoom(session);
			var by = new Attendance(actor.person(), actor.officeIn(actions.facts().meeting().id()).orElse(null));
			return Output.record(said.id(), session, actions.facts(), said.kind(), said.language(), said.words(), by,
					this.clock.instant());
		});
	}

	/**
	 * Records words that arrived after the workshop had closed, once: an output of their
	 * id is what was made of them before.
	 * @throws RuleViolation {@code output.too-many}, {@code workshop.accepted}
	 */
	void record(RequestContext context, LateWords words, SessionFacts in) {
		if (this.outputs.find(words.id().value()).isPresent()) {
			return;
		}
		needsRoom(words.session());
		try {
			this.outputs.insert(words.id().value(), Output.record(words, in, this.clock.instant()), context);
		}
		catch (ConcurrencyConflict ex) {
			// somebody else takes the same words up at this moment
		}
	}

	/**
	 * Insists that an id is nobody's.
	 * @throws RuleViolation {@code output.exists}
	 */
	void needsToBeNone(OutputId id) {
		if (this.outputs.find(id.value()).isPresent()) {
			throw new RuleViolation(EXISTS, id.value());
		}
	}

	/** Two at once may be one too many, which harms nobody. */
	private void needsRoom(SessionId session) {
		if (this.outputs.count(Map.of("session", session)) >= this.mostOfWorkshop) {
			throw new RuleViolation("output.too-many", this.mostOfWorkshop);
		}
	}

	public Versioned<Output> reword(RequestContext context, OutputId id, String words) {
		return change(context, id, OutputActions::reword, (output, in) -> {
			context.requireVersion();
			return output.reword(in, words, context.actor().person(), this.clock.instant());
		});
	}

	public Versioned<Output> carryForward(RequestContext context, OutputId id) {
		return change(context, id, OutputActions::carryForward,
				(output, in) -> output.carryForward(in, context.actor().person()));
	}

	public Versioned<Output> setAside(RequestContext context, OutputId id) {
		return change(context, id, OutputActions::setAside,
				(output, in) -> output.setAside(in, context.actor().person()));
	}

	public Versioned<Output> withdraw(RequestContext context, OutputId id) {
		return change(context, id, OutputActions::withdraw,
				(output, in) -> output.withdraw(in, context.actor().person()));
	}

	/**
	 * An output, for those to whom it {@linkplain OutputFacts#isShownTo is shown}.
	 * @throws RuleViolation {@code output.unknown}
	 */
	public Versioned<Output> read(Actor actor, OutputId id) {
		var output = get(id);
		needsToBeShown(actor, output.state());
		return output;
	}

	/**
	 * One page of the outputs of a session, the withdrawn ones too.
	 * @param from where it begins, or absent for the first
	 * @return in the order in which they were recorded
	 * @throws RuleViolation {@code programme.unknown-session},
	 * {@code actor.not-in-meeting}
	 */
	public Slice<Versioned<Output>> of(Actor actor, SessionId session, @Nullable Cursor from) {
		this.workshops.actions(actor, session).read().orThrow();
		return this.outputs.list(OutputListing.of(session).from(from));
	}

	/**
	 * One page of what a workshop opened with, as it reads now.
	 * @param from where it begins, or absent for the first
	 * @return in the order of the sessions it builds on
	 */
	public Slice<Versioned<Output>> workingPapers(Actor actor, SessionId session, @Nullable Cursor from) {
		return Slice.of(this.workshops.read(actor, session).state().workingPapers(), OutputId::value, from)
			.map(this::get);
	}

	private Versioned<Output> change(RequestContext context, OutputId id, Function<OutputActions, Permission> rule,
			BiFunction<Output, SessionFacts, Decision<Output>> act) {
		return this.outputs.change(id.value(), UNKNOWN, context, (output) -> {
			needsToBeShown(context.actor(), output);
			var in = this.workshops.facts(output.session());
			rule.apply(new OutputActions(context.actor(), output.facts(in))).orThrow();
			return act.apply(output, in);
		});
	}

	private void needsToBeShown(Actor actor, Output output) {
		var meeting = this.meetings.find(output.meeting());
		if (meeting
			.filter((in) -> OutputFacts.isShownTo(actor, in.facts(), () -> this.citations.isCitedInPublic(output.id())))
			.isEmpty()) {
			throw RuleViolation.unknown(UNKNOWN, output.id().value());
		}
	}

	private Versioned<Output> get(OutputId id) {
		return this.outputs.get(id.value(), UNKNOWN);
	}

}
