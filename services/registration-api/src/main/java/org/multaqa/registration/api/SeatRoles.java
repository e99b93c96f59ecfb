package org.multaqa.registration.api;

import java.util.List;

import org.multaqa.model.access.Role;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;

/** As what an office may send people. */
public final class SeatRoles {

	/** Every delegation has seats for these. */
	public static final List<Role> ANYWHERE = List.of(Role.HEAD, Role.DELEGATE);

	/** Headquarters alone has seats for these. */
	public static final List<Role> OF_HEADQUARTERS = List.of(Role.HEADQUARTERS, Role.PRESIDENT, Role.SECRETARY_GENERAL);

	/** The most seats of one role; beyond that it is a slip of the finger. */
	public static final int MOST = 500;

	private SeatRoles() {
	}

	/**
	 * Whether an office of a kind may have seats for a role.
	 * @param kind what the office is
	 * @return false for roles outside delegations
	 */
	public static boolean has(OfficeKind kind, Role role) {
		return ANYWHERE.contains(role) || (kind == OfficeKind.HEADQUARTERS && OF_HEADQUARTERS.contains(role));
	}

}
