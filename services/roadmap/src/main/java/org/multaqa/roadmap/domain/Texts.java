package org.multaqa.roadmap.domain;

import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.model.LocalizedText;

/** How long texts may be. */
final class Texts {

	private Texts() {
	}

	/**
	 * Insists on a longest length.
	 * @throws RuleViolation {@code text.too-long}
	 */
	static void atMost(int limit, LocalizedText text) {
		if (text.length() > limit) {
			throw RuleViolation.badInput("text.too-long", limit);
		}
	}

	static void atMost(int limit, String text) {
		if (text.length() > limit) {
			throw RuleViolation.badInput("text.too-long", limit);
		}
	}

}
