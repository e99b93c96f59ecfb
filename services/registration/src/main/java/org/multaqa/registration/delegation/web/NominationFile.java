package org.multaqa.registration.delegation.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.application.ImportFault;
import org.multaqa.registration.delegation.application.NominationImportService;
import org.multaqa.registration.delegation.application.NominationRow;

/**
 * Reads nominations from a table as a spreadsheet saves it: UTF-8, with or without byte
 * order mark, comma or semicolon, a first line with names of columns, then one
 * {@link NominationLine} for each person.
 */
final class NominationFile {

	private final List<NominationRow> rows = new ArrayList<>();

	private final List<ImportFault> faults = new ArrayList<>();

	private NominationFile() {
	}

	/**
	 * Reads a file.
	 * @return good lines and faults
	 * @throws RuleViolation {@code import.not-utf-8}, {@code import.unreadable},
	 * {@code import.empty}, {@code import.too-many-lines}, {@code import.missing-column},
	 * {@code import.unknown-column}
	 */
	static NominationFile read(byte[] bytes) {
		var file = new NominationFile();
		String text = decoded(bytes);
		String first = text.lines().findFirst().orElse("");
		try (var reader = CsvReader.builder()
			.fieldSeparator(first.contains(";") ? ';' : ',')
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.skipEmptyLines(true)
			.ofNamedCsvRecord(text)) {
			for (var record : reader) {
				file.add(record);
			}
		}
		catch (CsvParseException | IOException ex) {
			throw RuleViolation.badInput("import.unreadable");
		}
		if (file.rows.isEmpty() && file.faults.isEmpty()) {
			throw RuleViolation.badInput("import.empty");
		}
		return file;
	}

	List<NominationRow> rows() {
		return List.copyOf(this.rows);
	}

	List<ImportFault> faults() {
		return List.copyOf(this.faults);
	}

	private void add(NamedCsvRecord record) {
		if (this.rows.isEmpty() && this.faults.isEmpty()) {
			NominationLine.checkColumns(record.getHeader());
		}
		if (this.rows.size() + this.faults.size() >= NominationImportService.MOST_LINES) {
			throw RuleViolation.badInput("import.too-many-lines", NominationImportService.MOST_LINES);
		}
		if (record.getFieldCount() > record.getHeader().size()) {
			throw RuleViolation.badInput("import.unreadable");
		}
		var line = new NominationLine(record);
		try {
			this.rows.add(line.read());
		}
		catch (RuleViolation violation) {
			this.faults.add(line.fault(violation));
		}
		catch (IllegalArgumentException ex) {
			this.faults.add(line.fault());
		}
	}

	private static String decoded(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw RuleViolation.badInput("import.not-utf-8");
		}
	}

}
