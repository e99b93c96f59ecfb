package org.multaqa.identity.access.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.access.domain.AccountAccess;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.api.BlockView;
import org.multaqa.identity.api.BlocksApi;
import org.multaqa.identity.api.NewBlock;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.security.AccessEnd;
import org.multaqa.kit.store.ErasableAggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/**
 * Who is let in. It is written down that access has ended before anybody is told, so that
 * a crash in between is made good at the next start.
 */
public final class AccessService {

	/** Those that are blocked and all, by when their access ended. */
	public static final Listing<AccountAccess> LISTING = Listing.of(AccessService::fields)
		.by("ended", "blocked")
		.by("ended");

	private final ErasableAggregates<AccountAccess> accesses;

	private final AccountService accounts;

	private final Supplier<Founders> founders;

	private final Consumer<PersonId> revocation;

	private final EndedAccessTeller teller;

	private final InstantSource clock;

	private final SecurityLog log;

	/**
	 * Lets everybody in who is not blocked.
	 * @param founders who founds this installation now
	 * @param revocation ends what the owner of an account was let in with, and links that
	 * would let in
	 * @param teller tells all services
	 * @param clock the real one, never that of the meeting
	 * @param log is told who blocks whom
	 */
	public AccessService(ErasableAggregates<AccountAccess> accesses, AccountService accounts,
			Supplier<Founders> founders, Consumer<PersonId> revocation, EndedAccessTeller teller, InstantSource clock,
			SecurityLog log) {
		this.accesses = accesses;
		this.accounts = accounts;
		this.founders = founders;
		this.revocation = revocation;
		this.teller = teller;
		this.clock = clock;
		this.log = log;
	}

	/**
	 * Blocks an account: nobody signs in to it, and what its owner was let in with ends.
	 * @param request whom, and why
	 * @throws RuleViolation {@code actor.needs-role}, {@code account.own-block},
	 * {@code account.unknown}, {@code account.bad-email}, {@code text.too-long}
	 */
	public BlockView block(RequestContext context, NewBlock request) {
		var actions = this.founders.get().actionsOf(context.actor());
		actions.list().orThrow();
		var person = this.accounts.named(request.account()).person();
		boolean before = isBlocked(person);
		var by = context.actor().person();
		var stored = this.accesses.changeFrom(person.value(), AccountAccess.open(person), context,
				(access) -> access.block(actions.block(person), by, request.reason(), this.clock.instant()));
		this.revocation.accept(person);
		this.teller.tell(person);
		if (!before) {
			this.log.done(SecurityEvent.ACCOUNT_BLOCKED, by.value(), person.value(), null);
		}
		return view(stored.state()).orElseThrow(() -> RuleViolation.unknown("account.unknown", person.value()));
	}

	/**
	 * Lets somebody in again; who is not blocked is let in already.
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public void unblock(RequestContext context, PersonId person) {
		var rule = this.founders.get().actionsOf(context.actor()).list();
		rule.orThrow();
		if (isBlocked(person)) {
			this.accesses.changeFrom(person.value(), AccountAccess.open(person), context,
					(access) -> access.unblock(rule));
			this.log.done(SecurityEvent.ACCOUNT_UNBLOCKED, context.actor().person().value(), person.value(), null);
		}
	}

	/**
	 * Who is blocked, for founders.
	 * @return the latest first
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public List<BlockView> list(Actor actor) {
		this.founders.get().actionsOf(actor).list().orThrow();
		return this.accesses.list(ListQuery.by("ended").where("blocked", true).descend().limit(BlocksApi.SHOWN))
			.items()
			.stream()
			.flatMap((access) -> view(access.state()).stream())
			.toList();
	}

	/**
	 * Finds an account whose owner may sign in, and get tokens.
	 * @return empty where there is none, and where it is blocked
	 */
	public Optional<Account> admitted(PersonId person) {
		return this.accounts.find(person).filter((_) -> !isBlocked(person));
	}

	/**
	 * Tokens of a person open nothing any more, since they say too much; the next ones
	 * do. To be called after what they say has changed.
	 */
	public void end(PersonId person) {
		this.accesses.changeFrom(person.value(), AccountAccess.open(person),
				RequestContext.by(Actor.service("identity")), (access) -> access.end(this.clock.instant()));
		this.teller.tell(person);
	}

	/** The end of the access of somebody who is erased: nothing is kept of it here. */
	public AccessEnd erase(PersonId person) {
		this.accesses.erase(person.value());
		return new AccessEnd(person, this.clock.instant());
	}

	private boolean isBlocked(PersonId person) {
		return this.accesses.find(person.value()).map(Versioned::state).map(AccountAccess::block).isPresent();
	}

	private static Map<String, Object> fields(AccountAccess access) {
		@Nullable Instant ended = access.ended();
		return Map.of("ended", (ended != null) ? ended.toEpochMilli() : 0L, "blocked", access.block() != null);
	}

	private static Optional<BlockView> view(AccountAccess access) {
		return Optional.ofNullable(access.block())
			.map((block) -> new BlockView(access.person(), block.reason(), block.by(), block.at()));
	}

}
