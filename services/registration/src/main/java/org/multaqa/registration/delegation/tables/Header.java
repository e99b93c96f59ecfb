package org.multaqa.registration.delegation.tables;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.RuleViolation;

/**
 * Which column of a sheet holds what.
 *
 * @param row the row of column names
 * @param columns where each is that there is
 * @param names where names in a language by itself are, by its tag
 */
record Header(Sheet.Row row, Map<Column, Integer> columns, Map<String, Integer> names) {

	static final String NAME_IN = "name.";

	/**
	 * Reads the row of column names.
	 * @throws RuleViolation {@code import.unknown-column}, {@code import.column-twice},
	 * {@code import.missing-column}
	 */
	static Header of(Sheet.Row row) {
		var columns = new EnumMap<Column, Integer>(Column.class);
		var names = new LinkedHashMap<String, Integer>();
		for (int at = 0; at < row.cells().size(); at++) {
			String written = row.cell(at);
			if (written.isEmpty()) {
				continue;
			}
			var column = TableWords.column(written);
			var language = column.isPresent() ? Optional.<String>empty() : TableWords.languageOfNames(written);
			if (column.isEmpty() && language.isEmpty()) {
				throw RuleViolation.badInput("import.unknown-column", written,
						Stream.of(Column.values()).map(Said::of).toList());
			}
			@Nullable Integer before = column.isPresent() ? columns.put(column.get(), at) : names.put(language.orElseThrow(), at);
			if (before != null) {
				throw RuleViolation.badInput("import.column-twice", row.cell(before), written);
			}
		}
		for (var needed : List.of(Column.OFFICE, Column.ROLES)) {
			if (!columns.containsKey(needed)) {
				throw RuleViolation.badInput("import.missing-column", Said.of(needed));
			}
		}
		if (!columns.containsKey(Column.PERSON) && !columns.containsKey(Column.EMAIL)) {
			throw RuleViolation.badInput("import.missing-column", Said.of(Column.EMAIL));
		}
		return new Header(row, columns, names);
	}

	/**
	 * Where a field is.
	 * @return -1 where it is not in the sheet
	 */
	int at(String field) {
		if (field.startsWith(NAME_IN)) {
			return this.names.getOrDefault(field.substring(NAME_IN.length()), -1);
		}
		return Stream.of(Column.values())
			.filter((column) -> column.id().equals(field))
			.findFirst()
			.map((column) -> this.columns.getOrDefault(column, -1))
			.orElse(-1);
	}

	/** What a field is called in the sheet, or its id. */
	String written(String field) {
		String written = this.row.cell(at(field));
		return written.isEmpty() ? field : written;
	}

	boolean has(int column) {
		return !this.row.cell(column).isEmpty();
	}

}
