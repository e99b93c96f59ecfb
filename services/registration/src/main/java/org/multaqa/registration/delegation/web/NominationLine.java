package org.multaqa.registration.delegation.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Names;
import org.multaqa.registration.delegation.application.ImportFault;
import org.multaqa.registration.delegation.application.Invitee;
import org.multaqa.registration.delegation.application.NominationRow;

/**
 * A line of a table of nominations. {@code office} and {@code roles} (several with a
 * space between) are needed, and either {@code person}, or {@code email},
 * {@code language} and {@code name} (in that language) or {@code name.<language>}.
 */
final class NominationLine {

	private static final Set<String> COLUMNS = Set.of("office", "roles", "person", "email", "language", "name");

	private static final String NAME_IN = "name.";

	private final NamedCsvRecord record;

	/** The column that is being read, for who has to mend it. */
	private String column = "office";

	NominationLine(NamedCsvRecord record) {
		this.record = record;
	}

	/**
	 * Checks the first line of the table.
	 * @throws RuleViolation {@code import.unknown-column}, {@code import.missing-column}
	 */
	static void checkColumns(List<String> header) {
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

	/**
	 * Reads it.
	 * @throws RuleViolation as {@link InviteeRequest#of}
	 * @throws IllegalArgumentException for a value that no such column can have
	 */
	NominationRow read() {
		var office = new OfficeId(value(this.column));
		this.column = "roles";
		List<Role> roles = roles(value(this.column));
		this.column = value("person").isEmpty() ? "email" : "person";
		return new NominationRow(number(), office, roles, invitee());
	}

	ImportFault fault() {
		return fault(RuleViolation.badInput("import.bad-value", value(this.column)));
	}

	ImportFault fault(RuleViolation violation) {
		return new ImportFault(number(), this.column, violation);
	}

	private long number() {
		return this.record.getStartingLineNumber();
	}

	private Invitee invitee() {
		String person = value("person");
		String language = value("language");
		return InviteeRequest.of(person.isEmpty() ? null : new PersonId(person), name(language), orNull(value("email")),
				orNull(language));
	}

	private @Nullable LocalizedText name(String language) {
		Map<String, String> names = new HashMap<>();
		for (String each : this.record.getHeader()) {
			if (each.strip().startsWith(NAME_IN) && !value(each).isEmpty()) {
				names.put(each.strip().substring(NAME_IN.length()), value(each));
			}
		}
		if (!value("name").isEmpty() && !language.isEmpty()) {
			names.put(language, value("name"));
		}
		return names.isEmpty() ? null : new LocalizedText(names);
	}

	private static List<Role> roles(String text) {
		return Arrays.stream(text.split("[\\s|+]+", -1)).filter((name) -> !name.isEmpty()).map(Names::role).toList();
	}

	private String value(String name) {
		return this.record.findField(name).map(String::strip).orElse("");
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
