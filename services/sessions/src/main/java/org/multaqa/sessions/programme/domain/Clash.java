package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * One reason why a session cannot be, or should not be, where it is or where somebody
 * would like it.
 *
 * @param rule what says so
 * @param severity how much that counts in the meeting
 * @param place of the session that it is about
 * @param other the other session, or absent
 * @param its where and when the other one is, or absent where it has no place
 * @param person who would have to be in two places or is away, or absent
 * @param language into which nobody interprets, or absent
 * @param arguments what the words of the rule name, in order
 * @param excuse why it may be so all the same, or absent where nobody said so
 */
public record Clash(PlanningRule rule, Severity severity, Placement place, @Nullable SessionId other,
		@Nullable Placement its, @Nullable PersonId person, @Nullable String language, List<Object> arguments,
		@Nullable Excuse excuse) {

	public Clash {
		arguments = List.copyOf(arguments);
	}

	/** What it is about. */
	public SessionId session() {
		return this.place.session();
	}

	/** The code of a refusal by it. */
	public String code() {
		return this.rule.code();
	}

	/** Whether it is the same reason, be it of other words. */
	boolean isSameAs(Clash another) {
		return this.rule == another.rule && Objects.equals(this.other, another.other)
				&& Objects.equals(this.person, another.person) && Objects.equals(this.language, another.language);
	}

	/** Whether nothing is placed so, whatever is said. */
	public boolean blocks() {
		return this.severity == Severity.BLOCK;
	}

	/**
	 * Whether somebody who wants this place must say why; what a session builds on can be
	 * placed later, and what no other place would put right is no matter of places.
	 */
	boolean needsReason() {
		return !blocks() && this.rule != PlanningRule.BUILDS_ON_UNPLACED && this.rule.isOfPlaces();
	}

	/** Whether the draft cannot be released with it. */
	boolean stopsRelease() {
		return this.excuse == null && this.severity.compareTo(Severity.BLOCK_RELEASE) >= 0
				&& this.rule != PlanningRule.ROOM_RETIRED;
	}

	Clash excusedBy(@Nullable Excuse reason) {
		return new Clash(this.rule, this.severity, this.place, this.other, this.its, this.person, this.language,
				this.arguments, reason);
	}

	Clash about(PersonId somebody) {
		return new Clash(this.rule, this.severity, this.place, this.other, this.its, somebody, this.language,
				this.arguments, this.excuse);
	}

	Clash about(String missing) {
		return new Clash(this.rule, this.severity, this.place, this.other, this.its, this.person, missing,
				this.arguments, this.excuse);
	}

	RuleViolation refusal() {
		return new RuleViolation(code(), this.arguments.toArray());
	}

}
