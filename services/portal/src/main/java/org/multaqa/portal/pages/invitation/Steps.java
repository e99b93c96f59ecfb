package org.multaqa.portal.pages.invitation;

import java.util.List;

import org.multaqa.model.DelegationId;
import org.multaqa.portal.pages.shell.OfficeBadge;

/**
 * The steps in which somebody says what the meeting must know of them.
 *
 * @param office whose delegation
 * @param current at which one is, the last part of its address and of its message key
 * {@code own.step.…}
 */
public record Steps(DelegationId delegation, OfficeBadge office, String current) {

	static final String ME = "me";

	static final String NEEDS = "needs";

	/** In their order. */
	public static final List<String> ALL = List.of(ME, NEEDS);

	public List<String> all() {
		return ALL;
	}

}
