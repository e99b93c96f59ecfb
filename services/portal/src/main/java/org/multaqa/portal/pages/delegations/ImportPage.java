package org.multaqa.portal.pages.delegations;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.registration.api.ImportView.Outcome;

/**
 * People coming into the meeting by a table.
 *
 * @param offices the offices that a table may name
 * @param roles the roles that it may give
 * @param preview what would become of a table that was sent, or absent
 */
public record ImportPage(List<OfficeBadge> offices, List<Role> roles, @Nullable Preview preview) {

	public ImportPage {
		offices = List.copyOf(offices);
		roles = List.copyOf(roles);
	}

	/**
	 * What would become of a table.
	 *
	 * @param id under which the table is kept
	 * @param file what the file is called
	 * @param plan to be said again with the deed
	 * @param nominated how many people get a seat and are invited
	 * @param waiting how many go on the waiting list
	 * @param unchanged how many lines change nothing
	 * @param faults how many faults there are in all
	 * @param firstFaults the first of them
	 * @param lines how many good lines there are in all
	 * @param firstLines the first of them
	 */
	public record Preview(String id, String file, String plan, long nominated, long waiting, long unchanged, int faults,
			List<Fault> firstFaults, int lines, List<Line> firstLines) {

		public Preview {
			firstFaults = List.copyOf(firstFaults);
			firstLines = List.copyOf(firstLines);
		}

		/** Whether there is something to import, and nothing in its way. */
		public boolean isReady() {
			return this.faults == 0 && this.nominated + this.waiting > 0;
		}

	}

	/**
	 * A fault.
	 *
	 * @param line in which line of the file
	 * @param column what the column is called in the file; blank for a cell in none
	 * @param value what stands there; blank where nothing does
	 * @param title what is wrong and what is allowed
	 */
	public record Fault(long line, String column, String value, String title) {

	}

	/**
	 * A good line.
	 *
	 * @param line in which line of the file
	 * @param name how the file calls the person, else how we know them, or absent
	 * @param who an address or an id
	 * @param knownAs what somebody is called who is known under another name, or absent
	 * @param sameAs the line before that says the same, or absent
	 */
	public record Line(long line, OfficeBadge office, @Nullable LocalizedText name, String who, List<Role> roles,
			Outcome outcome, @Nullable LocalizedText knownAs, @Nullable Long sameAs) {

		public Line {
			roles = List.copyOf(roles);
		}

	}

}
