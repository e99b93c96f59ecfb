package org.multaqa.registration.delegation.tables;

import java.util.List;

/**
 * A sheet as somebody filled it in.
 *
 * @param rows those with something in them
 */
record Sheet(List<Row> rows) {

	/** Largest file, in bytes. */
	static final int LARGEST = 2 << 20;

	/** The most rows below the row of column names. */
	static final int MOST_ROWS = 5000;

	Sheet {
		rows = rows.stream().filter((row) -> !row.isEmpty()).toList();
	}

	/**
	 * One row.
	 *
	 * @param line its number in the file, from 1
	 * @param cells without blanks around them
	 */
	record Row(long line, List<String> cells) {

		Row {
			cells = cells.stream().map(Row::bare).toList();
		}

		/** What stands in a column; blank where the row is shorter. */
		String cell(int column) {
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column) : "";
		}

		boolean isEmpty() {
			return this.cells.stream().allMatch(String::isEmpty);
		}

		/** What an export put in front of a formula is taken away again. */
		private static String bare(String cell) {
			String stripped = cell.replace('\u00A0', ' ').strip();
			return Formulas.withoutGuard(stripped);
		}

	}

}
