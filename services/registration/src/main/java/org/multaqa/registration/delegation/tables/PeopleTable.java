package org.multaqa.registration.delegation.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.multaqa.kit.text.Folding;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.ImportView;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;

/**
 * Tables in a reader's words.
 *
 * @param reader for whom
 * @param offices what offices are called
 */
public record PeopleTable(LanguagePreference reader, Map<OfficeId, LocalizedText> offices) {

	private static final List<Column> WRITTEN = List.of(Column.OFFICE, Column.ROLES, Column.NAME, Column.PERSON,
			Column.STATE);

	public PeopleTable {
		offices = Map.copyOf(offices);
	}

	/**
	 * The people who are in delegations or wait to be; {@link PeopleFile} reads it again.
	 * @param names what they are called
	 */
	public TableFile of(List<Delegation> delegations, Map<PersonId, LocalizedText> names) {
		var rows = new ArrayList<List<String>>();
		rows.add(WRITTEN.stream().map(this::of).toList());
		for (var delegation : delegations) {
			delegation.members()
				.stream()
				.filter((member) -> member.stage().isIn())
				.forEach((member) -> rows.add(row(delegation, member, names)));
		}
		return table(rows);
	}

	/**
	 * What becomes of each line of a table that is to be imported, and what is wrong.
	 * @param shown as it is shown to the same reader
	 */
	public TableFile of(ImportView shown) {
		var lines = new TreeMap<Long, List<List<String>>>();
		shown.lines()
			.forEach((line) -> lines.computeIfAbsent(line.line(), (number) -> new ArrayList<>())
				.add(List.of(String.valueOf(line.line()), office(line.office()), roles(line.roles()),
						(line.name() != null) ? line.name().in(this.reader) : "", line.who(), outcome(line))));
		shown.faults()
			.forEach((fault) -> lines.computeIfAbsent(fault.line(), (number) -> new ArrayList<>())
				.add(List.of(String.valueOf(fault.line()), "", "", "", fault.value(),
						fault.column().isEmpty() ? fault.title() : fault.column() + ": " + fault.title())));
		var rows = new ArrayList<List<String>>();
		rows.add(List.of(said("report.line"), of(Column.OFFICE), of(Column.ROLES), of(Column.NAME), of(Column.EMAIL),
				said("report.result")));
		lines.values().forEach(rows::addAll);
		return table(rows);
	}

	private String outcome(ImportView.Line line) {
		return switch (line.outcome()) {
			case NOMINATED -> said("outcome.nominated");
			case WAITING -> said("outcome.waiting");
			case ALREADY_IN ->
				(line.knownAs() != null) ? said("outcome.already-in-as", line.knownAs()) : said("outcome.already-in");
			case REPEATED -> said("outcome.repeated", String.valueOf(line.sameAs()));
		};
	}

	private String said(String key, Object... arguments) {
		return Said.word(this.reader, key, arguments);
	}

	private String of(Column column) {
		return Said.of(column).in(this.reader);
	}

	private List<String> row(Delegation delegation, Member member, Map<PersonId, LocalizedText> names) {
		var name = names.get(member.person());
		return List.of(office(delegation.office()), roles(member.roles()), (name != null) ? name.in(this.reader) : "",
				member.person().value(), Said.of(member.stage().state()).in(this.reader));
	}

	/** By its name where that is its own, else by its id. */
	private String office(OfficeId id) {
		var name = this.offices.get(id);
		if (name == null) {
			return id.value();
		}
		String said = name.in(this.reader);
		long alike = this.offices.values()
			.stream()
			.filter((other) -> other.texts().values().stream().map(Folding::fold).anyMatch(Folding.fold(said)::equals))
			.count();
		return (alike == 1) ? said : id.value();
	}

	private String roles(List<Role> roles) {
		return roles.stream().map((role) -> Said.of(role).in(this.reader)).collect(Collectors.joining("; "));
	}

	private TableFile table(List<List<String>> rows) {
		return new TableFile(rows, Languages.spokenTo(this.reader).equals(Locale.of("ar")));
	}

}
