package org.multaqa.registration.delegation.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.application.ImportFault;
import org.multaqa.registration.delegation.application.Invitee;
import org.multaqa.registration.delegation.application.NominationImportService;
import org.multaqa.registration.delegation.application.NominationRow;
import org.multaqa.registration.api.Names;

/**
 * Reads nominations from a table as a spreadsheet saves it: UTF-8, with or without byte
 * order mark, comma or semicolon, a first line with names of columns. {@code office} and
 * {@code roles} (several with a space between) are needed, and either {@code person}, or
 * {@code email}, {@code language} and {@code name} (in that language) or
 * {@code name.<language>}.
 */
final class NominationFile {

	private static final Set<String> COLUMNS = Set.of("office", "roles", "person", "email", "language", "name");

	private static final String NAME_IN = "name.";

	private final List<NominationRow> rows = new ArrayList<>();

	private final List<ImportFault> faults = new ArrayList<>();

	private NominationFile() {
	}

	/**
	 * Reads a file.
	 * @param bytes its content
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
			checkColumns(record.getHeader());
		}
		if (this.rows.size() + this.faults.size() >= NominationImportService.MOST_LINES) {
			throw RuleViolation.badInput("import.too-many-lines", NominationImportService.MOST_LINES);
		}
		if (record.getFieldCount() > record.getHeader().size()) {
			throw RuleViolation.badInput("import.unreadable");
		}
		long line = record.getStartingLineNumber();
		String field = "office";
		try {
			var office = new OfficeId(value(record, field));
			field = "roles";
			List<Role> roles = roles(value(record, field));
			field = value(record, "person").isEmpty() ? "email" : "person";
			this.rows.add(new NominationRow(line, office, roles, invitee(record)));
		}
		catch (RuleViolation violation) {
			this.faults.add(new ImportFault(line, field, violation));
		}
		catch (IllegalArgumentException ex) {
			this.faults
				.add(new ImportFault(line, field, RuleViolation.badInput("import.bad-value", value(record, field))));
		}
	}

	private static Invitee invitee(NamedCsvRecord record) {
		String person = value(record, "person");
		String language = value(record, "language");
		return InviteeRequest.of(person.isEmpty() ? null : new PersonId(person), name(record, language),
				orNull(value(record, "email")), orNull(language));
	}

	private static @Nullable LocalizedText name(NamedCsvRecord record, String language) {
		Map<String, String> names = new HashMap<>();
		for (String column : record.getHeader()) {
			if (column.strip().startsWith(NAME_IN) && !value(record, column).isEmpty()) {
				names.put(column.strip().substring(NAME_IN.length()), value(record, column));
			}
		}
		if (!value(record, "name").isEmpty() && !language.isEmpty()) {
			names.put(language, value(record, "name"));
		}
		return names.isEmpty() ? null : new LocalizedText(names);
	}

	private static List<Role> roles(String text) {
		return Arrays.stream(text.split("[\\s|+]+", -1)).filter((name) -> !name.isEmpty()).map(Names::role).toList();
	}

	private static void checkColumns(List<String> header) {
		for (String column : header) {
			if (!COLUMNS.contains(column.strip()) && !column.strip().startsWith(NAME_IN)) {
				throw RuleViolation.badInput("import.unknown-column", column.strip());
			}
		}
		for (String needed : List.of("office", "roles")) {
			if (!header.contains(needed)) {
				throw RuleViolation.badInput("import.missing-column", needed);
			}
		}
	}

	private static String value(NamedCsvRecord record, String column) {
		return record.findField(column).map(String::strip).orElse("");
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
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
