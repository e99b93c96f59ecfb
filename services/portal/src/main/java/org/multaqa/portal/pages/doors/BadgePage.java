package org.multaqa.portal.pages.doors;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * A badge, and what else is printed for the person.
 *
 * @param badge whose, or absent where the reader is in no delegation
 * @param own whether it is the reader's
 * @param languages in which papers are written
 */
public record BadgePage(@Nullable Badge badge, boolean own, List<String> languages) {

	public BadgePage {
		languages = List.copyOf(languages);
	}

	/**
	 * A badge.
	 *
	 * @param address of the page, and of what lies below it
	 * @param mayHave whether there is a badge and a letter
	 * @param mayRenew whether the code may become another
	 * @param mayCertify whether there is a certificate
	 */
	public record Badge(DelegationId delegation, PersonName person, OfficeBadge office, List<Role> roles,
			String address, ActionState mayHave, ActionState mayRenew, ActionState mayCertify) {

		public Badge {
			roles = List.copyOf(roles);
		}

	}

}
