package org.multaqa.registration.delegation.domain;

import java.util.Map;

import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.registration.api.Names;
import org.multaqa.registration.api.SeatRoles;

/** Which seats a delegation may have. */
final class SeatPlan {

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
			if (number < 0 || number > SeatRoles.MOST) {
				throw RuleViolation.badInput("delegation.bad-seats", Names.of(role), SeatRoles.MOST);
			}
			if (!SeatRoles.has(OfficeKind.HEADQUARTERS, role)) {
				throw new RuleViolation("role.outside-delegations", Names.of(role));
			}
			if (!headquarters && !SeatRoles.ANYWHERE.contains(role)) {
				throw new RuleViolation("role.of-headquarters", Names.of(role));
			}
		});
	}

}
