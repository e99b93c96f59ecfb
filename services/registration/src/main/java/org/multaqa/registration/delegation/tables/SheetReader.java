package org.multaqa.registration.delegation.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.multaqa.model.access.RuleViolation;

/**
 * Reads the sheet out of a file, whatever the file is called: a workbook (XLSX), or text
 * with commas, semicolons or tabs.
 */
final class SheetReader {

	/** What Excel reads as the separator and shows nobody. */
	private static final Pattern SEPARATOR = Pattern.compile("\\A\\s*\"?sep=(.)\"?[,;\\t]*\\s*?(?:\\R|\\z)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern FIRST_LINE = Pattern.compile("[^\\r\\n]*[^\\s,;][^\\r\\n]*");

	private SheetReader() {
	}

	/**
	 * Reads a file.
	 * @throws RuleViolation {@code import.too-large}, {@code import.too-many-lines},
	 * {@code import.no-table}, {@code import.web-page}, {@code import.old-workbook},
	 * {@code import.unreadable}
	 */
	static Sheet read(byte[] bytes) {
		if (bytes.length > Sheet.LARGEST) {
			throw RuleViolation.badInput("import.too-large", Sheet.LARGEST >> 20);
		}
		if (TextDecoder.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw RuleViolation.badInput("import.old-workbook");
		}
		if (TextDecoder.startsWith(bytes, 'P', 'K')) {
			return WorkbookReader.read(bytes);
		}
		if (TextDecoder.startsWith(bytes, '%', 'P', 'D', 'F')) {
			throw RuleViolation.badInput("import.no-table");
		}
		String text = TextDecoder.decode(bytes);
		if (text.stripLeading().startsWith("<")) {
			throw RuleViolation.badInput("import.web-page");
		}
		return separated(text);
	}

	/** Refuses a sheet with more rows than we take. */
	static void checkNumber(int rows) {
		if (rows > Sheet.MOST_ROWS + 1) {
			throw RuleViolation.badInput("import.too-many-lines", Sheet.MOST_ROWS);
		}
	}

	private static Sheet separated(String text) {
		Matcher said = SEPARATOR.matcher(text);
		boolean isSaid = said.find();
		char separator = isSaid ? said.group(1).charAt(0) : separatorOf(text);
		var rows = new ArrayList<Sheet.Row>();
		long line = 0;
		try (var reader = CsvReader.builder()
			.fieldSeparator(separator)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.trimWhitespacesAroundQuotes(true)
			.allowUnclosedQuote(false)
			.ofCsvRecord(text)) {
			for (CsvRecord record : reader) {
				line = record.getStartingLineNumber();
				var row = new Sheet.Row(line, record.getFields());
				if (!row.isEmpty() && !(isSaid && rows.isEmpty() && isSeparatorLine(row))) {
					rows.add(row);
					checkNumber(rows.size());
				}
			}
		}
		catch (CsvParseException | IOException ex) {
			throw RuleViolation.badInput("import.unreadable", line + 1);
		}
		return new Sheet(rows);
	}

	private static boolean isSeparatorLine(Sheet.Row row) {
		return row.cell(0).regionMatches(true, 0, "sep=", 0, "sep=".length());
	}

	/** What stands most often in the first line that says anything, outside quotes. */
	private static char separatorOf(String text) {
		Matcher first = FIRST_LINE.matcher(text);
		String line = first.find() ? first.group().replaceAll("\"[^\"]*\"", "") : "";
		char best = ',';
		for (char candidate : new char[] { ';', '\t' }) {
			if (count(line, candidate) > count(line, best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static long count(String line, char separator) {
		return line.chars().filter((character) -> character == separator).count();
	}

}
