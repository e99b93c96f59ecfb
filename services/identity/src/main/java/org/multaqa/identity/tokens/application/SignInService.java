package org.multaqa.identity.tokens.application;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.SignInView;
import org.multaqa.identity.tokens.application.OpenSignIns.OpenSignIn;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/** Where people are signed in, told to nobody but themselves. */
public final class SignInService {

	private final OpenSignIns signIns;

	private final Consumer<PersonId> ended;

	private final SecurityLog log;

	/**
	 * The sign-ins of everybody.
	 * @param ended is told whose tokens open nothing any more; sign-ins that go on get
	 * new ones
	 * @param log is told which have ended
	 */
	public SignInService(OpenSignIns signIns, Consumer<PersonId> ended, SecurityLog log) {
		this.signIns = signIns;
		this.ended = ended;
		this.log = log;
	}

	/**
	 * One's own sign-ins.
	 * @param current the id of the one with which this is asked, or absent
	 * @return the one used last first
	 * @throws RuleViolation {@code account.not-yours} for a service
	 */
	public List<SignInView> list(Actor actor, @Nullable String current) {
		return this.signIns.of(person(actor))
			.stream()
			.map((each) -> new SignInView(each.id(), each.device(), each.since(), each.used(),
					each.id().equals(current)))
			.toList();
	}

	/**
	 * Ends one of one's own. One that is not there, or another's, has ended as far as the
	 * actor can know.
	 * @throws RuleViolation {@code account.not-yours} for a service
	 */
	public void end(Actor actor, String signIn) {
		end(person(actor), (each) -> each.id().equals(signIn));
	}

	/**
	 * Ends all of one's own but one.
	 * @param current the id of that one, or absent
	 * @throws RuleViolation {@code account.not-yours} for a service
	 */
	public void endOthers(Actor actor, @Nullable String current) {
		end(person(actor), (each) -> !each.id().equals(current));
	}

	private void end(PersonId person, Predicate<OpenSignIn> which) {
		var all = this.signIns.of(person).stream().filter(which).toList();
		all.forEach((each) -> {
			this.signIns.end(each);
			this.log.done(SecurityEvent.SIGN_IN_ENDED, person.value(), person.value(), each.id());
		});
		if (!all.isEmpty()) {
			this.ended.accept(person);
		}
	}

	private static PersonId person(Actor actor) {
		if (Actor.isNoPerson(actor.person())) {
			throw RuleViolation.notAllowed("account.not-yours");
		}
		return actor.person();
	}

}
