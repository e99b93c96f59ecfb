package org.multaqa.identity.founders.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.FounderActions;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/**
 * The founders of an installation. As long as there is none, whoever has the first-run
 * code becomes the first; then the code is gone for ever, and founders appoint and
 * dismiss founders, never the last one. An installation has these once, in one document:
 * of two who become the first at once, at whichever instance, one succeeds.
 * <p>
 * Nobody else is told: grants are written from here into tokens.
 *
 * @param all the first of them first
 * @param code the code that works, or has worked last; absent where none was made yet,
 * and where there are founders
 */
public record Founders(List<Founder> all, @Nullable FirstRunCode code) {

	/** Under which name they are stored. */
	public static final String ID = "founders";

	public Founders {
		all = List.copyOf(all);
	}

	public static Founders none() {
		return new Founders(List.of(), null);
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	public boolean has(PersonId person) {
		return this.all.stream().anyMatch((founder) -> founder.person().equals(person));
	}

	/** What somebody may do with them. */
	public FounderActions actionsOf(Actor actor) {
		return new FounderActions(persons(), actor);
	}

	private Set<PersonId> persons() {
		return this.all.stream().map(Founder::person).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Puts a code in the place of any before it.
	 * @return unchanged where there are founders
	 */
	public Decision<Founders> offer(FirstRunCode next) {
		return isEmpty() ? Decision.of(new Founders(this.all, next)) : Decision.unchanged(this);
	}

	/**
	 * Puts a code in the place of one whose hour is over. One that was tried too often
	 * keeps its place until then, so that trying brings no more tries.
	 * @return unchanged where there are founders, too
	 */
	public Decision<Founders> renew(FirstRunCode next, Instant now) {
		return (this.code == null || this.code.isOverAt(now)) ? offer(next) : Decision.unchanged(this);
	}

	/**
	 * Counts one attempt with the code, before it is looked at: of many at once no more
	 * are looked at than are allowed.
	 * @throws RuleViolation {@code first-run.lapsed}, {@code request.unknown-address}
	 * where there are founders
	 */
	public Decision<Founders> attempt(Instant now) {
		needsNone();
		if (this.code == null || !this.code.worksAt(now)) {
			throw new RuleViolation("first-run.lapsed");
		}
		return Decision.of(new Founders(this.all, this.code.tried()));
	}

	/**
	 * Makes somebody the first founder, who has shown the code.
	 * @throws RuleViolation {@code request.unknown-address} where there are founders: the
	 * way is closed, as if it had never been
	 */
	public Decision<Founders> first(PersonId person, Instant now) {
		needsNone();
		return with(person, now);
	}

	/**
	 * Makes somebody a founder.
	 * @throws RuleViolation {@code actor.needs-role}, {@code founder.too-many}
	 */
	public Decision<Founders> appoint(Actor actor, PersonId person, Instant now) {
		return Decision.when(actionsOf(actor).appoint(person), this, () -> with(person, now));
	}

	/**
	 * Takes the right of a founder back.
	 * @throws RuleViolation {@code actor.needs-role}, {@code founder.last}
	 */
	public Decision<Founders> dismiss(Actor actor, PersonId person) {
		return Decision.when(actionsOf(actor).dismiss(person), this, () -> without(person));
	}

	/**
	 * A person is erased, and so is no founder any more; who may ask for that, another
	 * rule has said.
	 * @throws RuleViolation {@code founder.last}
	 */
	public Decision<Founders> erase(Actor actor, PersonId person) {
		return Decision.when(actionsOf(actor).ending(person), this, () -> without(person));
	}

	/**
	 * Somebody more, of whom it was not asked: the laptop's sample people need no right.
	 * @return unchanged for a founder
	 */
	public Decision<Founders> with(PersonId person, Instant now) {
		return has(person) ? Decision.unchanged(this) : Decision
			.of(new Founders(Stream.concat(this.all.stream(), Stream.of(new Founder(person, now))).toList(), null));
	}

	private Decision<Founders> without(PersonId person) {
		return Decision.of(new Founders(
				this.all.stream().filter((founder) -> !founder.person().equals(person)).toList(), this.code));
	}

	private void needsNone() {
		if (!isEmpty()) {
			throw RuleViolation.unknown("request.unknown-address");
		}
	}

	/**
	 * Who may open meetings, register offices and run the platform.
	 *
	 * @param since when the person became one, by the real clock
	 */
	public record Founder(PersonId person, Instant since) {

	}

}
