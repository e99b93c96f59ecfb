package org.multaqa.identity.accounts.application;

import java.util.List;
import java.util.Optional;

import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.ReservedIds;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.EmailAddress;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.guests.domain.Guest;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/**
 * Opening accounts, one for each address. The address is claimed before the account is
 * stored, and given back if that is refused.
 */
public final class AccountOpeningService {

	/** Of whom it is not known yet who it is. */
	private static final PersonId UNKNOWN = new PersonId("p-unknown");

	private final Aggregates<Account> accounts;

	private final Addresses addresses;

	private final Erasures erasures;

	private final Aggregates<Guest> guests;

	private final ReservedIds reserved;

	public AccountOpeningService(Aggregates<Account> accounts, Addresses addresses, Erasures erasures,
			Aggregates<Guest> guests, ReservedIds reserved) {
		this.accounts = accounts;
		this.addresses = addresses;
		this.erasures = erasures;
		this.guests = guests;
		this.reserved = reserved;
	}

	/**
	 * Opens an account, or finds the one that already has this address.
	 * @param context by a service with the scope, or a founder; everybody else invites
	 * people to a meeting, which asks registration
	 * @return the account, and whether this command opened it
	 * @throws RuleViolation {@code account.not-allowed}, as {@link EmailAddress#of},
	 * {@code account.id-taken}, {@code text.too-long}
	 */
	public Opened open(RequestContext context, NewAccount request) {
		needsToOpenAccounts(context.actor());
		return openAsked(context, request);
	}

	/**
	 * Opens several accounts, or finds those that have the addresses already; none, where
	 * one of them is refused. One key cannot stand for many accounts; their addresses
	 * make each of them one.
	 * @return in the order of the requests
	 * @throws RuleViolation as {@link #open}
	 */
	public List<Account> openAll(Actor actor, List<NewAccount> requests) {
		needsToOpenAccounts(actor);
		requests.forEach(this::check);
		return requests.stream()
			.map((request) -> openAsked(RequestContext.by(actor), request).account().state())
			.toList();
	}

	/**
	 * Opens an account for a founder, where another rule has allowed it.
	 * @throws RuleViolation as {@link #open}, but for the permission
	 */
	public Opened openAsked(RequestContext context, NewAccount request) {
		String address = EmailAddress.of(request.email());
		var person = this.addresses.ownerOf(address)
			.orElseGet(() -> (request.id() != null) ? request.id() : new PersonId(context.newId("p")));
		var existing = this.accounts.find(person.value());
		if (existing.isPresent()) {
			return alreadyThere(context, existing.get(), address);
		}
		checkFree(person);
		var owner = this.addresses.claim(address, person);
		try {
			var account = this.accounts.create(owner.value(), context, "account.id-taken",
					() -> Account.open(owner, request.name(), address, request.language()));
			return new Opened(account, true);
		}
		catch (RuleViolation | IllegalArgumentException ex) {
			return whoWasFaster(context, owner, address, ex);
		}
	}

	/** Refuses what would be refused when it is opened. */
	private void check(NewAccount request) {
		String address = EmailAddress.of(request.email());
		this.addresses.ownerOf(address)
			.or(() -> Optional.ofNullable(request.id()))
			.ifPresent((person) -> this.accounts.find(person.value())
				.ifPresentOrElse((existing) -> checkSame(existing, address), () -> checkFree(person)));
		Account.open(UNKNOWN, request.name(), address, request.language());
	}

	/** Nobody becomes again who was erased, nor somebody else, nor a service. */
	private void checkFree(PersonId person) {
		if (this.reserved.has(person) || this.erasures.find(person).isPresent()
				|| this.guests.find(person.value()).isPresent()) {
			throw new RuleViolation("account.id-taken", person.value());
		}
	}

	private static void checkSame(Versioned<Account> existing, String address) {
		if (!existing.state().email().equals(address)) {
			throw new RuleViolation("account.id-taken", existing.id());
		}
	}

	/** Two at once: the account is there by now, or nobody has the address. */
	private Opened whoWasFaster(RequestContext context, PersonId owner, String address, RuntimeException refusal) {
		var other = this.accounts.find(owner.value());
		if (other.isPresent() && other.get().state().email().equals(address)) {
			return alreadyThere(context, other.get(), address);
		}
		this.addresses.release(address, owner);
		throw refusal;
	}

	private Opened alreadyThere(RequestContext context, Versioned<Account> account, String address) {
		boolean again = this.accounts.hasCarriedOut(account, context);
		checkSame(account, address);
		return new Opened(account, again);
	}

	private static void needsToOpenAccounts(Actor actor) {
		if (!actor.scopes().contains(AccountsApi.SCOPE) && !actor.isFounder()) {
			throw RuleViolation.notAllowed("account.not-allowed");
		}
	}

	/**
	 * An account that was asked for.
	 *
	 * @param account as stored
	 * @param fresh whether this command opened it; false if the address had one before
	 */
	public record Opened(Versioned<Account> account, boolean fresh) {

	}

}
