package org.multaqa.model.access;

import java.util.List;
import java.util.function.Supplier;

import org.multaqa.model.access.RuleViolation.Kind;

/**
 * Whether somebody may do something now. A rule answers with it; the owner of the thing
 * asks it before it acts, a page offers what it allows, so that both say the same.
 */
public sealed interface Permission {

	/** It may be done. */
	record Allowed() implements Permission {

	}

	/** It is so already; doing it again is no error and changes nothing. */
	record AlreadySo() implements Permission {

	}

	/**
	 * It may not be done.
	 *
	 * @param kind whether somebody else may, or the time is not right
	 * @param code the stable code of the refusal; its message is under
	 * {@code problem.<code>}
	 * @param arguments what the message names, in order; who may, where somebody else may
	 */
	record Refused(Kind kind, String code, List<Object> arguments) implements Permission {

		public Refused {
			arguments = List.copyOf(arguments);
		}

	}

	static Permission allowed() {
		return new Allowed();
	}

	static Permission alreadySo() {
		return new AlreadySo();
	}

	/**
	 * The state of things does not allow it.
	 * @param arguments what the sentence names, in order
	 * @return a refusal of kind {@link Kind#REFUSED}
	 */
	static Permission refused(String code, Object... arguments) {
		return new Refused(Kind.REFUSED, code, List.of(arguments));
	}

	/**
	 * Somebody else may.
	 * @param arguments what the sentence names, in order, and who may
	 * @return a refusal of kind {@link Kind#NOT_ALLOWED}
	 */
	static Permission notAllowed(String code, Object... arguments) {
		return new Refused(Kind.NOT_ALLOWED, code, List.of(arguments));
	}

	/**
	 * There is no such thing.
	 * @param arguments what the sentence names, in order
	 * @return a refusal of kind {@link Kind#UNKNOWN}
	 */
	static Permission unknown(String code, Object... arguments) {
		return new Refused(Kind.UNKNOWN, code, List.of(arguments));
	}

	/**
	 * This rule and another one, which is asked only where this one does not refuse: the
	 * right comes before the state.
	 * @param next the other rule
	 * @return the first refusal, else the other rule's answer
	 */
	default Permission and(Supplier<Permission> next) {
		return (this instanceof Refused) ? this : next.get();
	}

	default boolean isAllowed() {
		return this instanceof Allowed;
	}

	/**
	 * Goes on unless it is refused.
	 * @throws RuleViolation with the code and the arguments of the refusal
	 */
	default void orThrow() {
		if (this instanceof Refused refused) {
			throw RuleViolation.of(refused);
		}
	}

}
