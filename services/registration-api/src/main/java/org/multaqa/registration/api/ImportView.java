package org.multaqa.registration.api;

import java.util.List;

import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;

/**
 * What becomes of a file of nominations.
 *
 * @param preview whether nothing was stored
 * @param lines what becomes of each good line
 * @param faults why others cannot be imported; none unless it is a preview
 */
public record ImportView(boolean preview, List<Line> lines, List<Fault> faults) {

	public ImportView {
		lines = List.copyOf(lines);
		faults = List.copyOf(faults);
	}

	/**
	 * What becomes of a line.
	 *
	 * @param line its number in the file, from 1
	 * @param who an id or an address, as the file says
	 * @param outcome whether there is a seat
	 */
	public record Line(long line, OfficeId office, String who, List<Role> roles, Outcome outcome) {

		public Line {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * A fault.
	 *
	 * @param line its number in the file, from 1
	 * @param title in the reader's language
	 */
	public record Fault(long line, String field, String code, String title) {

	}

	/** What becomes of a person. */
	public enum Outcome {

		/** Has a seat and is invited. */
		NOMINATED,

		/** Waits for a seat. */
		WAITING,

		/** Was in the delegation before, with the same roles. */
		ALREADY_IN

	}

}
