package org.multaqa.identity.access.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.text.Written;

/**
 * Whether somebody with an account is let in, and since when with new tokens alone. A
 * blocked account keeps its name, its address and what was done with it; nobody signs in
 * to it, and its tokens open nothing.
 *
 * @param block why it is blocked, or absent
 * @param ended the moment before which its tokens were issued that open nothing any more,
 * or absent
 */
public record AccountAccess(PersonId person, @Nullable Block block, @Nullable Instant ended) {

	/** Longest reason, in UTF-16 units. */
	public static final int LONGEST_REASON = 500;

	/** Of somebody who was never refused anything. */
	public static AccountAccess open(PersonId person) {
		return new AccountAccess(person, null, null);
	}

	/**
	 * Blocks the account. Blocked again, it keeps the reason that it has.
	 * @param rule whether the actor may
	 * @throws RuleViolation as the rule says; as {@link Written#line}
	 */
	public Decision<AccountAccess> block(Permission rule, PersonId by, String reason, Instant now) {
		return Decision.when(rule, this, () -> {
			if (this.block != null) {
				return Decision.unchanged(this);
			}
			String written = Written.line(reason);
			Written.atMost(LONGEST_REASON, written);
			return Decision.of(new AccountAccess(this.person, new Block(written, by, now), now));
		});
	}

	/**
	 * Lets the person in again. Tokens of before stay refused.
	 * @param rule whether the actor may
	 * @throws RuleViolation as the rule says
	 */
	public Decision<AccountAccess> unblock(Permission rule) {
		return Decision.when(rule, this, () -> Decision.of(new AccountAccess(this.person, null, this.ended)));
	}

	/** Tokens of before open nothing any more; the next ones do. */
	public Decision<AccountAccess> end(Instant now) {
		return (this.ended != null && this.ended.isAfter(now)) ? Decision.unchanged(this)
				: Decision.of(new AccountAccess(this.person, this.block, now));
	}

	/**
	 * Why somebody is not let in.
	 *
	 * @param reason in the words of who blocked
	 * @param at by the real clock
	 */
	public record Block(String reason, PersonId by, Instant at) {

	}

}
