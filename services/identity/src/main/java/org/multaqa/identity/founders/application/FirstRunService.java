package org.multaqa.identity.founders.application;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;

import org.multaqa.identity.accounts.application.AccountOpeningService;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.founders.domain.FirstRunCode;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/**
 * The way from an empty installation to its first founder, by a code that is told once.
 * Nothing is used up before there is a founder, so a process that is killed in between
 * locks nobody out: the code still works, and the same address finds the same account.
 */
public final class FirstRunService {

	private static final RequestContext INSTALLATION = RequestContext.by(Actor.service("identity"));

	private final Aggregates<Founders> founders;

	private final AccountOpeningService accounts;

	private final FirstRunNotice notice;

	private final String page;

	private final InstantSource clock;

	private final SecurityLog log;

	private final SecureRandom chance = new SecureRandom();

	/**
	 * The way in.
	 * @param founders whose first one is looked for
	 * @param accounts opens the account
	 * @param notice brings the code
	 * @param page address of the first-run page
	 * @param clock the real one, never that of the meeting
	 * @param log is told of every try
	 */
	public FirstRunService(Aggregates<Founders> founders, AccountOpeningService accounts, FirstRunNotice notice,
			String page, InstantSource clock, SecurityLog log) {
		this.founders = founders;
		this.accounts = accounts;
		this.notice = notice;
		this.page = page;
		this.clock = clock;
		this.log = log;
	}

	/** Whether there is no founder yet. */
	public boolean isOpen() {
		return now().isEmpty();
	}

	/** What every start begins with: a code is told, if there is no founder. */
	public void begin() {
		var now = this.clock.instant();
		var code = now().code();
		boolean isStillRead = this.notice.outlivesRestart() && code != null && code.worksAt(now);
		if (!isStillRead) {
			tell((all, next) -> all.offer(next), now);
		}
	}

	/**
	 * What the page begins with: another code is told, if the hour of the last is over.
	 */
	public void renew() {
		var now = this.clock.instant();
		tell((all, next) -> all.renew(next, now), now);
	}

	private void tell(BiFunction<Founders, FirstRunCode, Decision<Founders>> place, Instant now) {
		String drawn = FirstRunCode.draw(this.chance);
		var code = FirstRunCode.of(drawn, now);
		var stored = this.founders.changeFrom(Founders.ID, Founders.none(), INSTALLATION,
				(all) -> place.apply(all, code));
		if (code.equals(stored.state().code())) {
			this.notice.tell(drawn, this.page);
		}
	}

	/**
	 * Makes whoever has the code the first founder.
	 * @param code as somebody wrote it
	 * @param account the person's; an address that has one keeps it
	 * @return who is the founder now
	 * @throws RuleViolation {@code first-run.wrong-code}, {@code first-run.lapsed},
	 * {@code account.bad-email}, {@code text.too-long}, {@code request.unknown-address}
	 * where there are founders
	 */
	public PersonId found(String code, NewAccount account) {
		Account.check(account.name(), account.email());
		attempt(code);
		var person = this.accounts.openAsked(INSTALLATION, account).account().state().person();
		var now = this.clock.instant();
		this.founders.changeFrom(Founders.ID, Founders.none(), INSTALLATION, (all) -> all.first(person, now));
		this.log.done(SecurityEvent.FIRST_RUN_CODE, person.value(), null, null);
		this.log.done(SecurityEvent.FOUNDER_APPOINTED, person.value(), person.value(), "first");
		return person;
	}

	private void attempt(String written) {
		var now = this.clock.instant();
		var code = this.founders.changeFrom(Founders.ID, Founders.none(), INSTALLATION, (all) -> all.attempt(now))
			.state()
			.code();
		if (code == null || !code.is(written)) {
			int left = (code != null) ? code.attempts() : 0;
			this.log.refused(SecurityEvent.FIRST_RUN_CODE, null, null, "first-run.wrong-code, tries left: " + left);
			throw RuleViolation.badInput("first-run.wrong-code", left);
		}
	}

	private Founders now() {
		return this.founders.find(Founders.ID).map(Versioned::state).orElseGet(Founders::none);
	}

}
