package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;

/**
 * One reason why a session cannot be where somebody would like it.
 *
 * @param code which rule says so; its words are under {@code problem.<code>}
 * @param session the other session, or absent
 * @param person who would have to be in two places, or absent
 * @param arguments what the words name, in order
 */
public record Clash(String code, @Nullable SessionId session, @Nullable PersonId person, List<Object> arguments) {

	public Clash {
		arguments = List.copyOf(arguments);
	}

	static Clash of(String code, Object... arguments) {
		return new Clash(code, null, null, List.of(arguments));
	}

	static Clash with(Session other, String code, Object... arguments) {
		return new Clash(code, other.id(), null, List.of(arguments));
	}

	static Clash of(PersonId person, Session other, String code) {
		return new Clash(code, other.id(), person, List.of(person, other.plan().title()));
	}

	/** Whether it is the same reason, be it of other words. */
	boolean isSameAs(Clash other) {
		return this.code.equals(other.code) && Objects.equals(this.session, other.session)
				&& Objects.equals(this.person, other.person);
	}

	RuleViolation refusal() {
		return new RuleViolation(this.code, this.arguments.toArray());
	}

}
