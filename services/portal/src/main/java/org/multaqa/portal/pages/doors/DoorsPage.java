package org.multaqa.portal.pages.doors;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * Checking people in.
 *
 * @param words what was looked for, or absent
 * @param found those who are called so, not all of them where there are many
 * @param more how many others there are
 * @param offices how many of each office have arrived
 * @param mayCheckIn whether anybody can be checked in at all, at this stage of the
 * meeting
 */
public record DoorsPage(@Nullable String words, List<Row> found, int more, List<Count> offices,
		ActionState mayCheckIn) {

	public DoorsPage {
		found = List.copyOf(found);
		offices = List.copyOf(offices);
	}

	public int arrived() {
		return this.offices.stream().mapToInt(Count::arrived).sum();
	}

	/** Those who have arrived included. */
	public int expected() {
		return this.offices.stream().mapToInt(Count::expected).sum();
	}

	/**
	 * How many of an office have arrived.
	 *
	 * @param expected those who have arrived included
	 */
	public record Count(OfficeBadge office, int arrived, int expected) {

	}

	/**
	 * Somebody who is expected, or there.
	 *
	 * @param address of the page of the badge, and of the forms below it
	 */
	public record Row(DelegationId delegation, PersonName person, OfficeBadge office, List<Role> roles, boolean arrived,
			String address) {

		public Row {
			roles = List.copyOf(roles);
		}

	}

}
