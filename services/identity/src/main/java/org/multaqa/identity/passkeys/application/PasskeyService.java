package org.multaqa.identity.passkeys.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.api.PasskeyView;
import org.multaqa.identity.api.PasskeysApi;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.identity.passkeys.domain.Passkey;
import org.multaqa.identity.passkeys.domain.PasskeyActions;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/**
 * Passkeys after they were added: their owners see and remove them, services read their
 * public halves, and whoever has lost all of them is helped by others.
 */
public final class PasskeyService {

	private final Passkeys passkeys;

	private final AccountService accounts;

	private final Supplier<Founders> founders;

	private final Consumer<PersonId> ended;

	private final Consumer<PersonId> revocation;

	private final SecurityLog log;

	/**
	 * The passkeys of everybody.
	 * @param accounts whose they are
	 * @param founders who founds this installation now
	 * @param ended is told whose tokens say too much from now on
	 * @param revocation ends what a person was let in with
	 * @param log is told who removes whose
	 */
	public PasskeyService(Passkeys passkeys, AccountService accounts, Supplier<Founders> founders,
			Consumer<PersonId> ended, Consumer<PersonId> revocation, SecurityLog log) {
		this.passkeys = passkeys;
		this.accounts = accounts;
		this.founders = founders;
		this.ended = ended;
		this.revocation = revocation;
		this.log = log;
	}

	/** What somebody may do with their own. */
	public PasskeyActions actionsOf(Holder holder) {
		return new PasskeyActions(this.passkeys.of(holder.person()), shown(holder).isPresent());
	}

	/**
	 * The passkey with which a session was opened.
	 * @return empty where it was opened in another way, and where the passkey was removed
	 */
	public Optional<Passkey> shown(Holder holder) {
		@Nullable String id = holder.passkey();
		return (id != null) ? this.passkeys.find(id).filter((each) -> each.person().equals(holder.person()))
				: Optional.empty();
	}

	/** Whether a person has a passkey, by its id. */
	public boolean has(PersonId person, String id) {
		return shown(new Holder(person, id)).isPresent();
	}

	/**
	 * Removes one of one's own; sessions that were opened with it end. One that is not
	 * there, or another's, is as it should be.
	 * @throws RuleViolation {@code passkey.not-shown}
	 */
	public void remove(Holder holder, String id) {
		actionsOf(holder).remove().orThrow();
		if (this.passkeys.remove(holder.person(), id)) {
			this.log.done(SecurityEvent.PASSKEY_REMOVED, holder.person().value(), holder.person().value(), null);
		}
		// also again: a crash may have cut the first time off
		this.ended.accept(holder.person());
	}

	/**
	 * The public halves of a person's passkeys, for services with the scope.
	 * @return the oldest first
	 * @throws RuleViolation {@code passkey.not-allowed}
	 */
	public List<PasskeyView> keys(Actor actor, PersonId person) {
		if (!actor.scopes().contains(PasskeysApi.SCOPE)) {
			throw RuleViolation.notAllowed("passkey.not-allowed");
		}
		return this.passkeys.of(person)
			.stream()
			.map((each) -> new PasskeyView(each.id(), each.key().publicKey(), each.since()))
			.toList();
	}

	/**
	 * Removes all of somebody who has lost them: a founder does, or an operator where
	 * there is no other founder. The person is signed out everywhere, and signs in by
	 * mail.
	 * @param account the id of the account, or its address
	 * @throws RuleViolation {@code actor.needs-role}, {@code passkey.own},
	 * {@code account.unknown}, {@code account.bad-email}
	 */
	public void removeAll(Actor actor, String account) {
		if (!actor.operate().isAllowed() || actor.isFounder()) {
			this.founders.get().actionsOf(actor).list().orThrow();
		}
		var person = this.accounts.named(account).person();
		if (actor.is(person)) {
			throw new RuleViolation("passkey.own");
		}
		var lost = this.passkeys.of(person);
		this.passkeys.forget(person);
		lost.forEach((_) -> this.log.done(SecurityEvent.PASSKEY_REMOVED, actor.person().value(), person.value(), null));
		// also again: a crash may have cut the first time off
		this.revocation.accept(person);
		this.ended.accept(person);
	}

}
