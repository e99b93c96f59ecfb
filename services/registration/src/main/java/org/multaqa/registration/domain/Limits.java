package org.multaqa.registration.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.text.Written;

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
	 * Takes in a name of bearable length.
	 * @param name any words
	 * @throws RuleViolation {@code text.too-long}, and as {@link Written#name}
	 */
	public static LocalizedText name(LocalizedText name) {
		return Written.name(NAME, name);
	}

	/**
	 * Insists on a question of bearable length.
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static LocalizedText question(LocalizedText text) {
		Written.atMost(QUESTION, text);
		return text;
	}

	/**
	 * Insists on a choice of bearable length.
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static void choice(LocalizedText text) {
		Written.atMost(NAME, text);
	}

	/**
	 * Insists on a reason of bearable length.
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static void reason(LocalizedText reason) {
		Written.atMost(REASON, reason);
	}

	public static @Nullable String note(@Nullable String note) {
		if (note != null) {
			Written.atMost(NOTE, note);
		}
		return note;
	}

}
