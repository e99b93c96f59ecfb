package org.multaqa.identity.signin.application;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.application.Addresses;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.EmailAddress;
import org.multaqa.identity.grants.application.GrantService;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/**
 * Putting right what others have written wrong: a name, and an address as long as nobody
 * has shown to read what is sent there. An address that somebody signs in with is that
 * person's, and so is one whose owner may do anything: with it goes all that.
 */
public final class AccountCorrectionService {

	private static final String UNKNOWN = "account.unknown";

	private final Aggregates<Account> accounts;

	private final Addresses addresses;

	private final GrantService grants;

	private final SignIns signIns;

	private final Links links;

	public AccountCorrectionService(Aggregates<Account> accounts, Addresses addresses, GrantService grants,
			SignIns signIns, Links links) {
		this.accounts = accounts;
		this.addresses = addresses;
		this.grants = grants;
		this.signIns = signIns;
		this.links = links;
	}

	/**
	 * Puts a name or an address right. The new address is claimed before the account is
	 * stored and the old one is free afterwards; links that were sent there end. What a
	 * crash has left of that is done when it is asked again.
	 * @param context by a service with the scope; what was put right under its key is not
	 * put right again, whatever the account has become since
	 * @param name the right name, or absent
	 * @param email the right address, or absent
	 * @param askedBy who has asked the service for it, whose word it is
	 * @throws RuleViolation {@code account.not-yours}, {@code account.unknown},
	 * {@code account.bad-email}, {@code account.address-in-use},
	 * {@code account.address-taken}, {@code text.too-long}
	 */
	public Versioned<Account> correct(RequestContext context, PersonId person, @Nullable LocalizedText name,
			@Nullable String email, PersonId askedBy) {
		if (!context.actor().scopes().contains(AccountsApi.SCOPE)) {
			throw RuleViolation.notAllowed("account.not-yours");
		}
		var own = new RequestContext(new Actor(askedBy, Set.of(), Set.of()), null, context.key(), null, null);
		return this.accounts.whileOthersAreFaster(() -> correct(own, person, name, email));
	}

	private Versioned<Account> correct(RequestContext own, PersonId person, @Nullable LocalizedText name,
			@Nullable String email) {
		var read = this.accounts.get(person.value(), UNKNOWN);
		var account = read.state();
		String before = account.email();
		String after = (email != null) ? EmailAddress.of(email) : before;
		var decision = account.correct((name != null) ? name : account.name(), after);
		if (decision.state().equals(account) || this.accounts.hasCarriedOut(read, own)) {
			if (email != null) {
				// perhaps a crash has left what belongs to the address before
				this.addresses.keepOnly(before, person);
				this.links.forget(person);
			}
			return read;
		}
		if (after.equals(before)) {
			return this.accounts.update(read, decision, own);
		}
		try {
			claim(after, person);
			var corrected = this.accounts.update(read, decision, own);
			this.addresses.keepOnly(after, person);
			this.links.forget(person);
			return corrected;
		}
		catch (RuntimeException ex) {
			releaseUnlessKept(after, person);
			throw ex;
		}
	}

	private void claim(String address, PersonId person) {
		if (this.signIns.has(person) || !this.grants.of(person).isEmpty()) {
			throw new RuleViolation("account.address-in-use");
		}
		if (!this.addresses.claim(address, person).equals(person)) {
			throw new RuleViolation("account.address-taken");
		}
	}

	/** Two who put the same right at once: what the one has stored the other leaves. */
	private void releaseUnlessKept(String address, PersonId person) {
		boolean kept = this.accounts.find(person.value())
			.filter((account) -> account.state().email().equals(address))
			.isPresent();
		if (!kept) {
			this.addresses.release(address, person);
		}
	}

}
