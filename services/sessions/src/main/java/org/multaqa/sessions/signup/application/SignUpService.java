package org.multaqa.sessions.signup.application;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.SignUpActions;
import org.multaqa.sessions.api.SignUpFacts;
import org.multaqa.sessions.programme.application.PlannedSession;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.signup.domain.SignUp;

/**
 * What people do with the places of a session, as far as {@link SignUpActions} allows it.
 * A session that the actor may not know of is {@code programme.unknown-session}.
 */
public class SignUpService {

	/**
	 * How often a place is tried for anew when everybody comes at once; each round of
	 * {@value Aggregates#ATTEMPTS} attempts lets at least as many others in. Whoever is
	 * not among them is told to come back.
	 */
	private static final int ROUNDS = 8;

	private final Aggregates<SignUp> signUps;

	private final PlannedSessions sessions;

	public SignUpService(Aggregates<SignUp> signUps, PlannedSessions sessions) {
		this.signUps = signUps;
		this.sessions = sessions;
	}

	/**
	 * Lets people sign up, or for another number of places.
	 * @throws RuleViolation as {@link SignUpActions#open(int)}, and as
	 * {@link SignUp#open}
	 */
	public Versioned<ShownSignUp> open(RequestContext context, SessionId id, int places) {
		return change(context, id, SignUpActions::open, (signUp, facts) -> signUp.open(facts, places));
	}

	/** Lets nobody else sign up. */
	public Versioned<ShownSignUp> close(RequestContext context, SessionId id) {
		return change(context, id, SignUpActions::close, SignUp::close);
	}

	/**
	 * Signs the actor up.
	 * @throws RuleViolation as {@link SignUpActions#take}
	 * @throws ConcurrencyConflict if too many others came at the same time
	 */
	public Versioned<ShownSignUp> take(RequestContext context, SessionId id) {
		return inTurn(context, () -> change(context, id, SignUpActions::take,
				(signUp, facts) -> signUp.take(facts, context.actor().person())));
	}

	/**
	 * Gives the actor's place back.
	 * @throws RuleViolation as {@link SignUpActions#giveBack}
	 * @throws ConcurrencyConflict if too many others came at the same time
	 */
	public Versioned<ShownSignUp> giveBack(RequestContext context, SessionId id) {
		return inTurn(context, () -> change(context, id, SignUpActions::giveBack,
				(signUp, facts) -> signUp.giveBack(facts, context.actor().person())));
	}

	/**
	 * A person is erased, and gives all places back in meetings that are not over.
	 * @param service who acts after the erasure
	 */
	public void forget(Actor service, PersonId person) {
		this.signUps.forEach(SignUpListing.of(person), (signUp) -> {
			if (this.sessions.get(signUp.state().session()).meeting().lasts()) {
				this.signUps.change(signUp.id(), "programme.unknown-session", RequestContext.by(service),
						(now) -> now.forget(person));
			}
		});
	}

	/** The places of a session, as far as the actor may see them. */
	public Versioned<ShownSignUp> read(Actor actor, SessionId id) {
		var session = this.sessions.get(id);
		var none = SignUp.none(id, session.meeting().id());
		return this.signUps.find(id.value())
			.orElseGet(() -> new Versioned<>(id.value(), 0, 0, none))
			.map((signUp) -> new ShownSignUp(signUp, actions(actor, session, signUp)));
	}

	private Versioned<ShownSignUp> change(RequestContext context, SessionId id,
			Function<SignUpActions, Permission> rule, BiFunction<SignUp, SignUpFacts, Decision<SignUp>> act) {
		var session = this.sessions.get(id);
		return this.signUps.changeFrom(id.value(), SignUp.none(id, session.meeting().id()), context, (signUp) -> {
			var actions = actions(context.actor(), session, signUp);
			rule.apply(actions).orThrow();
			return act.apply(signUp, actions.facts());
		}).map((signUp) -> new ShownSignUp(signUp, actions(context.actor(), session, signUp)));
	}

	private static <T> T inTurn(RequestContext context, Supplier<T> attempt) {
		for (int round = 1;; round++) {
			try {
				return attempt.get();
			}
			catch (ConcurrencyConflict ex) {
				if (context.expectedVersion() != null || round == ROUNDS) {
					throw ex;
				}
			}
		}
	}

	private static SignUpActions actions(Actor actor, PlannedSession session, SignUp signUp) {
		var actions = new SignUpActions(actor,
				new SignUpFacts(session.meeting(), session.plan().title(), session.plan().people(), session.released(),
						session.cancelled(), signUp.open(), signUp.places(), signUp.seated(), signUp.waiting()));
		if (!actions.isShown()) {
			throw RuleViolation.unknown("programme.unknown-session", session.plan().id().value());
		}
		return actions;
	}

}
