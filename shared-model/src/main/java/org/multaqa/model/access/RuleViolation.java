package org.multaqa.model.access;

import java.time.Duration;
import java.util.List;

/**
 * A rule said no, and nothing was changed. The code is stable and translated for people
 * under {@code problem.<code>}; its arguments fill the sentence.
 */
public final class RuleViolation extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String code;

	private final Kind kind;

	private final transient List<Object> arguments;

	private final Duration after;

	private RuleViolation(Kind kind, String code, List<Object> arguments) {
		this(kind, code, arguments, Duration.ZERO);
	}

	private RuleViolation(Kind kind, String code, List<Object> arguments, Duration after) {
		super(code + (arguments.isEmpty() ? "" : " " + arguments));
		this.kind = kind;
		this.code = code;
		this.arguments = arguments;
		this.after = after;
	}

	/**
	 * The state of things does not allow it.
	 * @param arguments what the sentence names, in order
	 */
	public RuleViolation(String code, Object... arguments) {
		this(Kind.REFUSED, code, List.of(arguments));
	}

	public static RuleViolation unknown(String code, Object... arguments) {
		return new RuleViolation(Kind.UNKNOWN, code, List.of(arguments));
	}

	public static RuleViolation notAllowed(String code, Object... arguments) {
		return new RuleViolation(Kind.NOT_ALLOWED, code, List.of(arguments));
	}

	public static RuleViolation badInput(String code, Object... arguments) {
		return new RuleViolation(Kind.BAD_INPUT, code, List.of(arguments));
	}

	/**
	 * It was done so often that others are to have their turn.
	 * @param after how long to wait
	 */
	public static RuleViolation tooOften(Duration after, String code, Object... arguments) {
		return new RuleViolation(Kind.TOO_OFTEN, code, List.of(arguments), after);
	}

	static RuleViolation of(Permission.Refused refused) {
		return new RuleViolation(refused.kind(), refused.code(), refused.arguments());
	}

	public String code() {
		return this.code;
	}

	public Kind kind() {
		return this.kind;
	}

	public List<Object> arguments() {
		return this.arguments;
	}

	/** How long to wait before it is tried again; nothing where waiting does not help. */
	public Duration after() {
		return this.after;
	}

	/** Why it was refused, in the terms of HTTP. */
	public enum Kind {

		/** The state of things does not allow it (409). */
		REFUSED,

		/** There is no such thing (404). */
		UNKNOWN,

		/** Somebody else may (403). */
		NOT_ALLOWED,

		/** What was sent makes no sense (422). */
		BAD_INPUT,

		/** It was done too often (429). */
		TOO_OFTEN

	}

}
