package org.multaqa.registration.delegation.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.application.ImportFault;
import org.multaqa.registration.delegation.application.NominationRow;

/**
 * Nominations out of a table as a spreadsheet saved it, with a row of column names, then
 * one {@link PeopleLine} for each person.
 */
public final class PeopleFile {

	private final List<NominationRow> rows = new ArrayList<>();

	private final List<ImportFault> faults = new ArrayList<>();

	private final Map<Long, Sheet.Row> lines = new HashMap<>();

	private final Header header;

	private PeopleFile(Header header) {
		this.header = header;
	}

	/**
	 * Reads a file.
	 * @param bytes CSV in any of the usual encodings, or XLSX
	 * @param offices the offices that a line may name
	 * @return good lines and faults
	 * @throws RuleViolation as {@link SheetReader#read} and {@link Header#of}, and
	 * {@code import.empty}
	 */
	public static PeopleFile read(byte[] bytes, Map<OfficeId, LocalizedText> offices) {
		var rows = SheetReader.read(bytes).rows();
		if (rows.isEmpty()) {
			throw RuleViolation.badInput("import.empty");
		}
		var file = new PeopleFile(Header.of(rows.getFirst()));
		if (rows.size() == 1) {
			throw RuleViolation.badInput("import.empty");
		}
		var names = new OfficeNames(offices);
		rows.stream().skip(1).forEach((row) -> file.add(row, names));
		return file;
	}

	public List<NominationRow> rows() {
		return List.copyOf(this.rows);
	}

	public List<ImportFault> faults() {
		return List.copyOf(this.faults);
	}

	/**
	 * What a column is called in the file.
	 * @param field as a fault names it
	 * @return its id where the file does not have it
	 */
	public String columnName(String field) {
		return this.header.written(field);
	}

	/**
	 * What stands in the cell that a fault is about.
	 * @return blank where it is not the content of a cell
	 */
	public String valueOf(ImportFault fault) {
		var row = this.lines.get(fault.line());
		return (row != null) ? row.cell(this.header.at(fault.field())) : "";
	}

	private void add(Sheet.Row row, OfficeNames offices) {
		this.lines.put(row.line(), row);
		var line = new PeopleLine(row, this.header, offices);
		line.read().ifPresent(this.rows::add);
		this.faults.addAll(line.faults());
	}

}
