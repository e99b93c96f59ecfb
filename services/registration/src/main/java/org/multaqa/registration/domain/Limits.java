package org.multaqa.registration.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.RuleViolation;

/** How long words may be. */
public final class Limits {

	/** Names of meetings, venues and offices, in UTF-16 units per language. */
	public static final int NAME = 200;

	/** The reason of an act, in UTF-16 units per language. */
	public static final int REASON = 2000;

	/** A question of a meeting, in UTF-16 units per language. */
	public static final int QUESTION = 500;

	/** A private note, in UTF-16 units. */
	public static final int NOTE = 2000;

	private Limits() {
	}

	/**
	 * Insists on a name of bearable length.
	 * @param member where it was sent, for the refusal
	 * @param name any words
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static LocalizedText name(String member, LocalizedText name) {
		check(member, name.length(), NAME);
		return name;
	}

	/**
	 * Insists on a question of bearable length.
	 * @param member where it was sent, for the refusal
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static LocalizedText question(String member, LocalizedText text) {
		check(member, text.length(), QUESTION);
		return text;
	}

	/**
	 * Insists on a reason of bearable length.
	 * @param member where it was sent, for the refusal
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static void reason(String member, LocalizedText reason) {
		check(member, reason.length(), REASON);
	}

	public static @Nullable String note(String member, @Nullable String note) {
		check(member, (note != null) ? note.length() : 0, NOTE);
		return note;
	}

	private static void check(String member, int length, int limit) {
		if (length > limit) {
			throw RuleViolation.badInput("text.too-long", member, limit);
		}
	}

}
