package org.multaqa.identity.accounts.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.EmailAddress;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.Id;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/** Reading and editing accounts. */
public final class AccountService {

	private final Aggregates<Account> accounts;

	private final Addresses addresses;

	public AccountService(Aggregates<Account> accounts, Addresses addresses) {
		this.accounts = accounts;
		this.addresses = addresses;
	}

	/**
	 * Shows an account.
	 * @param actor the person, or a service with the scope
	 * @throws RuleViolation {@code account.not-yours}, {@code account.unknown}
	 */
	public Versioned<Account> get(Actor actor, PersonId person) {
		if (!actor.is(person) && !actor.scopes().contains(AccountsApi.SCOPE)) {
			throw RuleViolation.notAllowed("account.not-yours");
		}
		return this.accounts.get(person.value(), "account.unknown");
	}

	/**
	 * Changes the own name or language.
	 * @param name the new name, or absent
	 * @param language the new language, or absent
	 * @throws RuleViolation {@code account.not-yours}, {@code account.unknown},
	 * {@code text.too-long}
	 */
	public Versioned<Account> edit(RequestContext context, PersonId person, @Nullable LocalizedText name,
			@Nullable String language) {
		if (!context.actor().is(person)) {
			throw RuleViolation.notAllowed("account.not-yours");
		}
		var read = this.accounts.get(person.value(), "account.unknown");
		if (this.accounts.hasCarriedOut(read, context)) {
			return read;
		}
		context.requireVersion();
		var account = read.state();
		var decision = account.edit((name != null) ? name : account.name(),
				(language != null) ? language : account.language());
		if (decision.state().equals(account)) {
			return read;
		}
		context.checkSeen(read);
		// a language is nobody else's business: it changes the account without an event
		return this.accounts.update(read, decision, context);
	}

	/**
	 * Says whose addresses these are.
	 * @param actor a service with the scope, or a founder, who would learn it by opening
	 * an account
	 * @param emails as somebody wrote them
	 * @return by address in its one spelling; without those that are nobody's
	 * @throws RuleViolation {@code account.not-yours}, as {@link EmailAddress#of}
	 */
	public Map<String, PersonId> owners(Actor actor, List<String> emails) {
		if (!actor.scopes().contains(AccountsApi.SCOPE) && !actor.isFounder()) {
			throw RuleViolation.notAllowed("account.not-yours");
		}
		return this.addresses.ownersOf(emails.stream().map(EmailAddress::of).collect(Collectors.toSet()));
	}

	/**
	 * Finds an account for identity's own purposes: signing in and writing tokens.
	 * @return empty if there is none
	 */
	public Optional<Account> find(PersonId person) {
		return this.accounts.find(person.value()).map(Versioned::state);
	}

	/**
	 * Finds whose address it is, for sending a link there.
	 * @param address as somebody wrote it
	 * @return empty if it is nobody's
	 * @throws RuleViolation as {@link EmailAddress#of}
	 */
	public Optional<Account> findByAddress(String address) {
		return this.addresses.ownerOf(EmailAddress.of(address)).flatMap(this::find);
	}

	/**
	 * The account that founders and operators name: of a mail address it is said to them,
	 * too, that it is nobody's.
	 * @param account its id, or its address
	 * @throws RuleViolation {@code account.unknown}, {@code account.bad-email}
	 */
	public Account named(String account) {
		return (Id.FORM.matcher(account).matches() ? find(new PersonId(account)) : findByAddress(account))
			.orElseThrow(() -> RuleViolation.unknown("account.unknown", account));
	}

}
