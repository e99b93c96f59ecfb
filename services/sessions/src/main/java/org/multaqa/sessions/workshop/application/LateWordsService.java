package org.multaqa.sessions.workshop.application;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.LateWordsActions;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.workshop.domain.Attendance;
import org.multaqa.sessions.workshop.domain.LateWords;

/**
 * What people do with words that arrive after a workshop has closed, as far as
 * {@link SessionActions} and {@link LateWordsActions} allow it. Those whose author is
 * erased are {@code late-words.unknown}, as those that there never were.
 */
public class LateWordsService {

	private final Aggregates<LateWords> late;

	private final WorkshopService workshops;

	private final OutputService outputs;

	private final Clock clock;

	private final int mostOfAuthor;

	/**
	 * With what it needs.
	 * @param mostOfAuthor how many one author hands over of one workshop
	 */
	public LateWordsService(Aggregates<LateWords> late, WorkshopService workshops, OutputService outputs, Clock clock,
			int mostOfAuthor) {
		this.late = late;
		this.workshops = workshops;
		this.outputs = outputs;
		this.clock = clock;
		this.mostOfAuthor = mostOfAuthor;
	}

	/**
	 * Hands words to the rapporteur. The same again, under the same key, finds what was
	 * handed over, also after the workshop was opened again.
	 * @throws RuleViolation {@code programme.unknown-session}, as
	 * {@link SessionActions#handOver}, {@code late-words.too-many},
	 * {@code output.exists}, {@code output.no-words}, {@code text.too-long}
	 */
	public Versioned<LateWords> handOver(RequestContext context, SessionId session, NewOutput said) {
		var actor = context.actor();
		return this.late.create(said.id().value(), context, OutputService.EXISTS, () -> {
			var actions = this.workshops.actions(actor, session);
			actions.handOver().orThrow();
			this.outputs.needsToBeNone(said.id());
			needsRoom(session, actor.person());
			var by = new Attendance(actor.person(), actor.officeIn(actions.facts().meeting().id()).orElse(null));
			return LateWords.handOver(said.id(), session, actions.facts(), said.kind(), said.language(), said.words(),
					by, this.clock.instant());
		});
	}

	/** Two at once may be one too many, which harms nobody. */
	private void needsRoom(SessionId session, PersonId author) {
		if (this.late.count(Map.of("session", session, "by", author)) >= this.mostOfAuthor) {
			throw new RuleViolation("late-words.too-many", this.mostOfAuthor);
		}
	}

	/**
	 * Records them as an output, then says so; interrupted in between, it is done to the
	 * end when it is asked for again.
	 * @throws RuleViolation {@code late-words.unknown}, as
	 * {@link LateWordsActions#takeUp}, {@code output.too-many}
	 */
	public Versioned<LateWords> takeUp(RequestContext context, OutputId id) {
		return this.late.change(id.value(), LateWords.UNKNOWN, context,
				(words) -> allowed(context, words, LateWordsActions::takeUp), (actions, words) -> {
					var in = actions.facts().session();
					if (actions.takeUp().isAllowed()) {
						this.outputs.record(context.withoutKey(), words, in);
					}
					return words.takeUp(in, context.actor().person(), this.clock.instant());
				});
	}

	/**
	 * Sets them aside.
	 * @throws RuleViolation {@code late-words.unknown}, {@code text.too-long}, as
	 * {@link LateWordsActions#setAside}
	 */
	public Versioned<LateWords> setAside(RequestContext context, OutputId id, LocalizedText reason) {
		return this.late.change(id.value(), LateWords.UNKNOWN, context, (words) -> {
			var in = allowed(context, words, LateWordsActions::setAside).facts().session();
			return words.setAside(in, reason, context.actor().person(), this.clock.instant());
		});
	}

	/**
	 * Those of a workshop that the actor may read: all of them, or one's own.
	 * @param from where the page begins, or absent for the first
	 * @return in the order in which they arrived
	 * @throws RuleViolation {@code programme.unknown-session},
	 * {@code actor.not-in-meeting}
	 */
	public Slice<Versioned<LateWords>> of(Actor actor, SessionId session, @Nullable Cursor from) {
		var actions = this.workshops.actions(actor, session);
		if (actions.readsLateWords()) {
			return this.late.list(LateWordsListing.of(session).from(from));
		}
		actions.read().orThrow();
		return this.late.list(LateWordsListing.of(session, actor.person()).from(from));
	}

	/**
	 * Some words, for those who may read them.
	 * @throws RuleViolation {@code late-words.unknown},
	 * {@code programme.unknown-session}, as {@link LateWordsActions#read}
	 */
	public Versioned<LateWords> read(Actor actor, OutputId id) {
		var words = this.late.get(id.value(), LateWords.UNKNOWN);
		actions(actor, words.state()).read().orThrow();
		return words;
	}

	/** A person is erased, and what they had handed over. */
	public void forget(Actor service, PersonId person) {
		this.late.forEach(LateWordsListing.by(person), (words) -> this.late.change(words.id(), LateWords.UNKNOWN,
				RequestContext.by(service), LateWords::forget));
	}

	private LateWordsActions allowed(RequestContext context, LateWords words,
			Function<LateWordsActions, Permission> rule) {
		var actions = actions(context.actor(), words);
		rule.apply(actions).orThrow();
		return actions;
	}

	/** Nobody is told of those whose author is erased. */
	private LateWordsActions actions(Actor actor, LateWords words) {
		if (words.said() == null) {
			throw RuleViolation.unknown(LateWords.UNKNOWN, words.id().value());
		}
		return new LateWordsActions(actor, words.facts(this.workshops.actions(actor, words.session()).facts()));
	}

}
