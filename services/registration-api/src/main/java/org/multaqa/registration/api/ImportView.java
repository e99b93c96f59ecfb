package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;

/**
 * What becomes of a table of nominations.
 *
 * @param preview whether nothing was stored
 * @param plan a short name of exactly these outcomes; said again with the deed, it is
 * done as it was shown or not at all
 * @param lines what becomes of each good line
 * @param faults why others cannot be imported; none unless it is a preview
 */
public record ImportView(boolean preview, String plan, List<Line> lines, List<Fault> faults) {

	public ImportView {
		lines = List.copyOf(lines);
		faults = List.copyOf(faults);
	}

	/**
	 * What becomes of a line.
	 *
	 * @param line its number in the file, from 1
	 * @param who an id, or an address in its one spelling
	 * @param name how the line calls the person, or absent
	 * @param knownAs what the person is called who has an account, or absent
	 * @param outcome whether there is a seat
	 * @param sameAs the line before that says the same, or absent
	 */
	public record Line(long line, OfficeId office, String who, @Nullable LocalizedText name,
			@Nullable LocalizedText knownAs, List<Role> roles, Outcome outcome, @Nullable Long sameAs) {

		public Line {
			roles = List.copyOf(roles);
		}

		/** Without the address: it must not end up in a log. */
		@Override
		public String toString() {
			return "line " + this.line + ": " + this.outcome;
		}

	}

	/**
	 * A fault.
	 *
	 * @param line its number in the file, from 1
	 * @param field which column, by its id; blank for a cell in no column
	 * @param column what that column is called in the file
	 * @param value what stands there, up to 200 characters
	 * @param title what is wrong and what is allowed, in the reader's language
	 */
	public record Fault(long line, String field, String column, String value, String code, String title) {

		/** Without the value, which may be an address: it must not end up in a log. */
		@Override
		public String toString() {
			return "line " + this.line + ": " + this.code;
		}

	}

	/** What becomes of a person. */
	public enum Outcome {

		/** Has a seat and is invited. */
		NOMINATED,

		/** Waits for a seat. */
		WAITING,

		/** Was in the delegation before, with the same roles. */
		ALREADY_IN,

		/** Stands in a line before, with the same roles. */
		REPEATED

	}

}
