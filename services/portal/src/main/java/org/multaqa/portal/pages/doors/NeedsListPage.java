package org.multaqa.portal.pages.doors;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * Who needs what, for those who see to it.
 *
 * @param kinds by which it can be narrowed, first all
 * @param people those on this page in the order of their names, not all of them where
 * there are many; or absent while registration does not answer
 * @param all how many they are on this page
 * @param pager the way to the delegations on the pages beside it
 * @param notes how many of the meeting have written something in their own words, where
 * the list does not have all of these; else 0
 * @param notesAddress where those are listed
 * @param keptUntil the last day on which this is kept, or absent where it is not known
 * @param table the address of the same as a table
 */
public record NeedsListPage(List<Kind> kinds, @Nullable List<Row> people, int all, Pager pager, int notes,
		String notesAddress, @Nullable LocalDate keptUntil, String table) {

	public NeedsListPage {
		kinds = List.copyOf(kinds);
		people = (people != null) ? List.copyOf(people) : null;
	}

	/**
	 * A kind of need.
	 *
	 * @param key the rest of its message key {@code needs.…}
	 * @param people how many have it, or absent where nobody counts
	 */
	public record Kind(String key, @Nullable Integer people, String href, boolean chosen) {

	}

	/**
	 * What somebody needs.
	 *
	 * @param dietary last parts of the message keys {@code needs.diet.…}
	 * @param access last parts of the message keys {@code needs.access.…}
	 * @param visa whether a letter for a visa is needed
	 * @param note what the person has written, or absent
	 */
	public record Row(PersonName person, OfficeBadge office, List<Role> roles, List<String> dietary,
			List<String> access, boolean visa, @Nullable String note) {

		public Row {
			roles = List.copyOf(roles);
			dietary = List.copyOf(dietary);
			access = List.copyOf(access);
		}

	}

}
