package org.multaqa.portal.pages.setup;

import java.util.List;
import java.util.Map;

import org.multaqa.model.DelegationId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;

/**
 * The seats of a meeting, offices by roles.
 *
 * @param roles the columns
 * @param rows the delegations
 * @param others offices known from other meetings that are not invited to this one
 * @param more whether there are others still, beyond the first fifty offices
 * @param maySeat whether the reader may invite offices and give seats
 */
public record SeatsPage(List<Role> roles, List<Row> rows, List<OfficeBadge> others, boolean more, ActionState maySeat) {

	public SeatsPage {
		roles = List.copyOf(roles);
		rows = List.copyOf(rows);
		others = List.copyOf(others);
	}

	/** Seats of one role in all delegations. */
	public int total(Role role) {
		return this.rows.stream().mapToInt((row) -> row.all(role)).sum();
	}

	/**
	 * A delegation.
	 *
	 * @param office whose
	 * @param decides whether it counts when the meeting agrees
	 * @param version from which its seats are changed
	 * @param cells its seats per role; a role for which its office has none is absent
	 */
	public record Row(DelegationId id, OfficeBadge office, boolean decides, long version, Map<Role, Cell> cells) {

		public Row {
			cells = Map.copyOf(cells);
		}

		int all(Role role) {
			return this.cells.containsKey(role) ? this.cells.get(role).all() : 0;
		}

	}

	/**
	 * Seats of one role in one delegation.
	 *
	 * @param taken how many are taken; there cannot be fewer
	 */
	public record Cell(int taken, int all) {

	}

}
