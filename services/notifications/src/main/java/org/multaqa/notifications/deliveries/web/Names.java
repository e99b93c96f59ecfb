package org.multaqa.notifications.deliveries.web;

import java.util.Arrays;

import org.multaqa.model.ModelJson;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Status;

/** Kinds and states as addresses write them. */
final class Names {

	private Names() {
	}

	/**
	 * The kind that is written like this.
	 * @throws RuleViolation {@code delivery.unknown-kind}
	 */
	static NoticeKind kind(String name) {
		return NoticeKind.named(name).orElseThrow(() -> RuleViolation.unknown("delivery.unknown-kind", name));
	}

	/**
	 * The state that is written like this.
	 * @throws RuleViolation {@code delivery.unknown-status}
	 */
	static Status status(String name) {
		return Arrays.stream(Status.values())
			.filter((status) -> ModelJson.wireName(status).equals(name))
			.findFirst()
			.orElseThrow(() -> RuleViolation.unknown("delivery.unknown-status", name));
	}

}
