package org.multaqa.identity.erasure.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.Erasure;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.ErasuresApi;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases people for ever. It is written down that somebody is to be erased before
 * anything is, so a process that is killed in between goes on with it when it starts.
 */
public final class ErasureService {

	private static final Logger LOG = LoggerFactory.getLogger(ErasureService.class);

	private final Aggregates<Account> accounts;

	private final Aggregates<Founders> founders;

	private final Erasures erasures;

	private final PersonalData data;

	private final ErasureTeller teller;

	private final InstantSource clock;

	/**
	 * Erases nobody yet.
	 * @param teller tells all other services
	 * @param clock the real one, never that of the meeting
	 */
	public ErasureService(Aggregates<Account> accounts, Aggregates<Founders> founders, Erasures erasures,
			PersonalData data, ErasureTeller teller, InstantSource clock) {
		this.accounts = accounts;
		this.founders = founders;
		this.erasures = erasures;
		this.data = data;
		this.teller = teller;
		this.clock = clock;
	}

	/**
	 * Erases a person: here at once, elsewhere as soon as it is told. Who has no account
	 * any more cannot sign in, and is no founder.
	 * @param context by a service with the scope, which has asked whether it may be
	 * @param askedBy the person, or a founder
	 * @return as it was asked for the first time
	 * @throws RuleViolation {@code account.not-yours}, {@code account.unknown},
	 * {@code founder.last}
	 */
	public Erasure erase(RequestContext context, PersonId person, PersonId askedBy) {
		if (!context.actor().scopes().contains(AccountsApi.SCOPE)) {
			throw RuleViolation.notAllowed("account.not-yours");
		}
		var erasure = this.erasures.find(person).orElseGet(() -> begin(context, person, askedBy));
		try {
			this.data.forget(person);
		}
		catch (RuleViolation ex) {
			// the other founder was erased in the same moment
			this.erasures.takeBack(person);
			throw ex;
		}
		this.teller.tell(person);
		return erasure;
	}

	private Erasure begin(RequestContext context, PersonId person, PersonId askedBy) {
		this.accounts.get(person.value(), "account.unknown");
		founders().actionsOf(context.actor()).ending(person).orThrow();
		var erasure = new Erasure(person, askedBy, this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.erasures.keep(erasure);
		LOG.info("{} is erased, as {} has asked", person, askedBy);
		return erasure;
	}

	/**
	 * The latest erasures, for founders.
	 * @return the latest first
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public List<Erasure> latest(Actor actor) {
		founders().actionsOf(actor).list().orThrow();
		return this.erasures.latest(ErasuresApi.SHOWN);
	}

	private Founders founders() {
		return this.founders.find(Founders.ID).map(Versioned::state).orElseGet(Founders::none);
	}

}
