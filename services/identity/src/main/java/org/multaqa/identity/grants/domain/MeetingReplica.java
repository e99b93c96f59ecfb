package org.multaqa.identity.grants.domain;

import java.util.List;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.access.Role;

/**
 * A meeting, as far as what people may be in it depends on how they sign in.
 *
 * @param passkeysFor where it asks for a passkey
 */
public record MeetingReplica(MeetingId meeting, List<PasskeyUse> passkeysFor) {

	public MeetingReplica {
		passkeysFor = List.copyOf(passkeysFor);
	}

	/** Whether who has this role in it has it only with a passkey. */
	public boolean needsPasskey(Role role) {
		return switch (role) {
			case ORGANISER -> PasskeyUse.ORGANISERS.isIn(this.passkeysFor);
			case HEADQUARTERS -> PasskeyUse.HEADQUARTERS.isIn(this.passkeysFor);
			case HEAD, DELEGATE, OBSERVER, PRESIDENT, SECRETARY_GENERAL -> false;
		};
	}

}
