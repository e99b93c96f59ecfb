package org.multaqa.registration.delegation.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.EmailAddress;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.application.ImportFault;
import org.multaqa.registration.delegation.application.NominationRow;
import org.multaqa.registration.domain.Limits;
import org.multaqa.registration.person.application.Invitee;

/**
 * A line of a table of people. Each cell is read by itself, so that all its faults are
 * told at once.
 */
final class PeopleLine {

	private static final String BETWEEN_ROLES = "[,;|+/&،؛\\n]";

	private final Sheet.Row row;

	private final Header header;

	private final OfficeNames offices;

	private final List<ImportFault> faults = new ArrayList<>();

	PeopleLine(Sheet.Row row, Header header, OfficeNames offices) {
		this.row = row;
		this.header = header;
		this.offices = offices;
	}

	/**
	 * Reads it.
	 * @return empty where it has faults
	 */
	Optional<NominationRow> read() {
		for (int at = 0; at < this.row.cells().size(); at++) {
			if (!this.header.has(at) && !this.row.cell(at).isEmpty()) {
				fault("", RuleViolation.badInput("import.unnamed-cell", this.row.cell(at)));
			}
		}
		var office = cell(Column.OFFICE, () -> this.offices.find(needed(Column.OFFICE)));
		var roles = cell(Column.ROLES, () -> roles(needed(Column.ROLES)));
		var invitee = value(Column.PERSON).isEmpty() ? byAddress()
				: cell(Column.PERSON, () -> (Invitee) new Invitee.ByPerson(new PersonId(value(Column.PERSON))));
		return this.faults.isEmpty() ? Optional
			.of(new NominationRow(this.row.line(), office.orElseThrow(), roles.orElseThrow(), invitee.orElseThrow()))
				: Optional.empty();
	}

	List<ImportFault> faults() {
		return List.copyOf(this.faults);
	}

	private Optional<Invitee> byAddress() {
		var email = cell(Column.EMAIL, () -> EmailAddress.of(needed(Column.EMAIL)));
		var language = cell(Column.LANGUAGE, () -> language(needed(Column.LANGUAGE)));
		var name = cell(Column.NAME, () -> name(language.orElse(null)));
		return (email.isPresent() && language.isPresent() && name.isPresent())
				? Optional.of(new Invitee.ByAddress(new NewAccount(null, name.get(), email.get(), language.get())))
				: Optional.empty();
	}

	private static String language(String written) {
		return TableWords.language(written)
			.orElseThrow(() -> RuleViolation.badInput("import.unknown-language", written,
					Languages.ALL.stream().map(Said::ofLanguage).toList()));
	}

	private LocalizedText name(@Nullable String language) {
		Map<String, String> names = new LinkedHashMap<>();
		this.header.names().forEach((tag, at) -> names.put(tag, this.row.cell(at)));
		names.values().removeIf(String::isEmpty);
		if (!value(Column.NAME).isEmpty()) {
			names.putIfAbsent((language != null) ? language : Languages.COMMON.getLanguage(), value(Column.NAME));
		}
		if (names.isEmpty()) {
			throw RuleViolation.badInput("import.missing-value");
		}
		return Limits.name(new LocalizedText(names));
	}

	private static List<Role> roles(String written) {
		return Stream.of(written.split(BETWEEN_ROLES, -1))
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.flatMap((word) -> TableWords.role(word).map(Stream::of).orElseGet(() -> severalRoles(word)))
			.toList();
	}

	/** Ids and single words may have nothing but blanks between them. */
	private static Stream<Role> severalRoles(String written) {
		return Stream.of(written.split("\\s+", -1))
			.map((word) -> TableWords.role(word)
				.orElseThrow(() -> RuleViolation.badInput("import.unknown-role", written,
						Stream.of(Role.values())
							.filter((role) -> role != Role.ORGANISER && role != Role.OBSERVER)
							.map(Said::of)
							.toList())));
	}

	private <T> Optional<T> cell(Column column, Supplier<T> reading) {
		try {
			return Optional.of(reading.get());
		}
		catch (RuleViolation violation) {
			fault(column.id(), violation);
		}
		catch (IllegalArgumentException ex) {
			fault(column.id(), RuleViolation.badInput("import.bad-value", value(column)));
		}
		return Optional.empty();
	}

	private void fault(String field, RuleViolation why) {
		this.faults.add(new ImportFault(this.row.line(), field, why));
	}

	private String needed(Column column) {
		if (value(column).isEmpty()) {
			throw RuleViolation.badInput("import.missing-value");
		}
		return value(column);
	}

	private String value(Column column) {
		return this.row.cell(this.header.columns().getOrDefault(column, -1));
	}

}
