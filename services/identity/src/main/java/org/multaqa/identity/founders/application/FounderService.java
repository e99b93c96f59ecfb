package org.multaqa.identity.founders.application;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

import org.multaqa.identity.accounts.application.AccountOpeningService;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.api.FounderView;
import org.multaqa.identity.api.FoundersView;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.api.NewFounder;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.identity.founders.domain.Founders.Founder;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/** Founders appoint founders, and take the right back. */
public final class FounderService {

	private final Aggregates<Founders> founders;

	private final AccountService accounts;

	private final AccountOpeningService opening;

	private final FounderMail mail;

	private final Consumer<PersonId> ended;

	private final InstantSource clock;

	private final SecurityLog log;

	/**
	 * The founders of this installation.
	 * @param mail tells those who are appointed
	 * @param ended is told whose tokens say too much from now on
	 * @param clock the real one, never that of the meeting
	 * @param log is told who appoints and dismisses whom
	 */
	public FounderService(Aggregates<Founders> founders, AccountService accounts, AccountOpeningService opening,
			FounderMail mail, Consumer<PersonId> ended, InstantSource clock, SecurityLog log) {
		this.founders = founders;
		this.accounts = accounts;
		this.opening = opening;
		this.mail = mail;
		this.ended = ended;
		this.clock = clock;
		this.log = log;
	}

	/** The founders as they are stored, for identity's own purposes. */
	public Founders now() {
		return read().state();
	}

	/**
	 * All founders, for founders.
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public Versioned<FoundersView> list(Actor actor) {
		var read = read();
		read.state().actionsOf(actor).list().orThrow();
		return read.map(this::view);
	}

	/**
	 * Makes whoever has an address a founder, and tells them by mail.
	 * @throws RuleViolation {@code actor.needs-role}, {@code founder.too-many},
	 * {@code account.bad-email}, {@code text.too-long}
	 */
	public Appointed appoint(RequestContext context, NewFounder request) {
		var read = read();
		boolean again = this.founders.hasCarriedOut(read, context);
		read.state().actionsOf(context.actor()).list().orThrow();
		var account = this.opening
			.openAsked(context, new NewAccount(null, request.name(), request.email(), request.language()))
			.account()
			.state();
		var now = this.clock.instant();
		boolean fresh = !read.state().has(account.person());
		var stored = this.founders.changeFrom(Founders.ID, Founders.none(), context,
				(all) -> all.appoint(context.actor(), account.person(), now));
		if (fresh) {
			this.log.done(SecurityEvent.FOUNDER_APPOINTED, context.actor().person().value(), account.person().value(),
					null);
			this.accounts.find(context.actor().person()).ifPresent((by) -> this.mail.appointed(account, by));
		}
		return new Appointed(stored.map((all) -> view(all, account)), fresh || again);
	}

	/**
	 * Takes the right of a founder back; what the person may be in meetings stays.
	 * @return those who are left
	 * @throws RuleViolation {@code actor.needs-role}, {@code founder.last}
	 */
	public Versioned<FoundersView> dismiss(RequestContext context, PersonId person) {
		boolean before = read().state().has(person);
		var stored = this.founders.changeFrom(Founders.ID, Founders.none(), context,
				(all) -> all.dismiss(context.actor(), person));
		// also again: a crash may have cut the first time off
		this.accounts.find(person).ifPresent((_) -> this.ended.accept(person));
		if (before) {
			this.log.done(SecurityEvent.FOUNDER_DISMISSED, context.actor().person().value(), person.value(), null);
		}
		return stored.map(this::view);
	}

	/**
	 * Makes one of a laptop's sample people a founder, where everybody may be anybody.
	 * @throws RuleViolation {@code account.unknown}
	 */
	public void appointUnasked(PersonId person) {
		if (this.accounts.find(person).isEmpty()) {
			throw RuleViolation.unknown("account.unknown", person.value());
		}
		var now = this.clock.instant();
		this.founders.changeFrom(Founders.ID, Founders.none(), RequestContext.by(Actor.service("laptop")),
				(all) -> all.with(person, now));
		this.log.done(SecurityEvent.FOUNDER_APPOINTED, null, person.value(), "laptop");
	}

	private Versioned<Founders> read() {
		return this.founders.find(Founders.ID).orElseGet(() -> new Versioned<>(Founders.ID, 0, 0, Founders.none()));
	}

	private FoundersView view(Founders all) {
		return new FoundersView(all.all().stream().flatMap((founder) -> view(founder).stream()).toList());
	}

	private Optional<FounderView> view(Founder founder) {
		return this.accounts.find(founder.person())
			.map((account) -> new FounderView(founder.person(), account.name(), founder.since()));
	}

	private static FounderView view(Founders all, Account account) {
		return all.all()
			.stream()
			.filter((founder) -> founder.person().equals(account.person()))
			.map((founder) -> new FounderView(founder.person(), account.name(), founder.since()))
			.findFirst()
			.orElseThrow(() -> RuleViolation.unknown("account.unknown", account.person().value()));
	}

	/**
	 * Somebody who was appointed.
	 *
	 * @param founder as stored
	 * @param fresh whether this command made them one; false if they were before
	 */
	public record Appointed(Versioned<FounderView> founder, boolean fresh) {

	}

}
