package org.multaqa.identity.erasure.application;

import org.multaqa.identity.accounts.application.Addresses;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.identity.guests.domain.Guest;
import org.multaqa.identity.mail.DeliveredMail;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.identity.signin.application.Links;
import org.multaqa.identity.signin.application.SignIns;
import org.multaqa.identity.tokens.application.Authorizations;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ErasableAggregates;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/**
 * All that identity keeps of a person.
 *
 * @param founders who has a right that ends
 * @param accounts name, address, language
 * @param links that were sent and not used
 * @param authorizations with the tokens, in which the name stands
 * @param passkeys with which the person signed in
 * @param guests names of those who have no account
 * @param mail what has arrived, on a laptop
 */
public record PersonalData(Aggregates<Founders> founders, ErasableAggregates<Account> accounts, Addresses addresses,
		Links links, SignIns signIns, Authorizations authorizations, Passkeys passkeys,
		ErasableAggregates<Guest> guests, DeliveredMail mail) {

	/**
	 * Forgets it; again is no error. The right of a founder ends first, and nothing is
	 * forgotten of whom it cannot be taken from. The account goes last: as long as it is
	 * there, a crash has left something to do. The address is free before, so that
	 * whoever takes it gets an account of their own.
	 * @throws RuleViolation {@code founder.last}
	 */
	void forget(PersonId person) {
		var identity = Actor.service("identity");
		this.founders.changeFrom(Founders.ID, Founders.none(), RequestContext.by(identity),
				(all) -> all.erase(identity, person));
		this.accounts.find(person.value()).map(Versioned::state).map(Account::email).ifPresent(this.mail::forget);
		this.addresses.forget(person);
		this.links.forget(person);
		this.signIns.forget(person);
		this.authorizations.revoke(person);
		this.passkeys.forget(person);
		this.guests.erase(person.value());
		this.accounts.erase(person.value());
	}

}
