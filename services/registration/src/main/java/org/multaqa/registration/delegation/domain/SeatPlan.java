package org.multaqa.registration.delegation.domain;

import java.util.Map;
import java.util.Set;

import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Names;

/** Which seats a delegation may have. */
final class SeatPlan {

	/** The most seats of one role; beyond that it is a slip of the finger. */
	static final int MOST = 500;

	private static final Set<Role> ANYWHERE = Set.of(Role.HEAD, Role.DELEGATE);

	private static final Set<Role> HEADQUARTERS = Set.of(Role.HEADQUARTERS, Role.PRESIDENT, Role.SECRETARY_GENERAL);

	private SeatPlan() {
	}

	/**
	 * Looks whether there can be such seats.
	 * @param seats how many people per role
	 * @param headquarters whether the office is headquarters
	 * @throws RuleViolation {@code delegation.no-seats}, {@code delegation.bad-seats},
	 * {@code role.outside-delegations}, {@code role.of-headquarters}
	 */
	static void check(Map<Role, Integer> seats, boolean headquarters) {
		if (seats.values().stream().mapToInt(Integer::intValue).sum() == 0) {
			throw RuleViolation.badInput("delegation.no-seats");
		}
		seats.forEach((role, number) -> {
			if (number < 0 || number > MOST) {
				throw RuleViolation.badInput("delegation.bad-seats", Names.of(role), MOST);
			}
			if (!ANYWHERE.contains(role) && !HEADQUARTERS.contains(role)) {
				throw new RuleViolation("role.outside-delegations", Names.of(role));
			}
			if (HEADQUARTERS.contains(role) && !headquarters) {
				throw new RuleViolation("role.of-headquarters", Names.of(role));
			}
		});
	}

}
