package org.multaqa.registration.delegation.application;

import java.util.List;

import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.person.application.Invitee;

/**
 * One line of a file with nominations.
 *
 * @param line its number in the file, from 1
 */
public record NominationRow(long line, OfficeId office, List<Role> roles, Invitee invitee) {

	public NominationRow {
		roles = List.copyOf(roles);
	}

	/**
	 * Who it is, as the file says it.
	 * @return an id or an address
	 */
	public String who() {
		return switch (this.invitee) {
			case Invitee.ByPerson invitee -> invitee.person().value();
			case Invitee.ByAddress invitee -> invitee.account().email();
		};
	}

}
