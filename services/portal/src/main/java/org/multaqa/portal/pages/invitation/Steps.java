package org.multaqa.portal.pages.invitation;

import java.util.List;

import org.multaqa.portal.pages.shell.OfficeBadge;

/**
 * The steps in which somebody says what the meeting must know of them.
 *
 * @param home the page of the invitation
 * @param address below which the steps are
 * @param office whose delegation
 * @param current at which one is, the last part of its address and of its message key
 * {@code own.step.…}
 * @param all of them, in their order
 */
public record Steps(String home, String address, OfficeBadge office, String current, List<String> all) {

	static final String ME = "me";

	static final String NEEDS = "needs";

	static final String QUESTIONS = "questions";

	public Steps {
		all = List.copyOf(all);
	}

	/** Those there are: the last one only where the meeting asks something. */
	static List<String> all(boolean questions) {
		return questions ? List.of(ME, NEEDS, QUESTIONS) : List.of(ME, NEEDS);
	}

}
