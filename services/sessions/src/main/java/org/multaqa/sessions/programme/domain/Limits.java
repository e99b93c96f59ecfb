package org.multaqa.sessions.programme.domain;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.text.Written;

/** How much may be written. All lengths in UTF-16 units, in each language. */
public final class Limits {

	private static final int NAME = 200;

	private static final int TITLE = 200;

	private static final int TEXT = 10_000;

	/** Longest list of a session: people, offices, languages, sessions it builds on. */
	private static final int LIST = 200;

	private static final int REASON = 1_000;

	/** Longest way between two rooms. */
	private static final int MINUTES = 240;

	private static final int PEOPLE_IN_A_ROOM = 100_000;

	private Limits() {
	}

	/**
	 * Takes in what a room, a track or a release is called.
	 * @throws RuleViolation {@code text.too-long}, and as {@link Written#name}
	 */
	public static void name(LocalizedText text) {
		Written.name(NAME, text);
	}

	/**
	 * Insists on a title of bearable length.
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static void title(LocalizedText text) {
		Written.atMost(TITLE, text);
	}

	public static void capacity(int people) {
		if (people < 1 || people > PEOPLE_IN_A_ROOM) {
			throw RuleViolation.badInput("programme.bad-capacity", people);
		}
	}

	/** Why something was placed although something speaks against it. */
	static void reason(LocalizedText words) {
		Written.atMost(REASON, words);
	}

	static void minutes(int between) {
		if (between < 0 || between > MINUTES) {
			throw RuleViolation.badInput("programme.bad-minutes", between, MINUTES);
		}
	}

	static void plan(SessionPlan plan) {
		title(plan.title());
		if (plan.summary() != null) {
			Written.atMost(TEXT, plan.summary());
		}
		if (plan.capacity() != null) {
			capacity(plan.capacity());
		}
		list("people", plan.people());
		list("offices", plan.offices());
		list("languages", plan.languages());
		list("buildsOn", plan.buildsOn());
		if (plan.interpretation() != null) {
			list("interpretation", plan.interpretation());
		}
		Interpretation.check(plan);
	}

	private static void list(String member, List<?> list) {
		if (list.size() > LIST) {
			throw RuleViolation.badInput("programme.list-too-long", member, LIST);
		}
	}

}
