package org.multaqa.registration.delegation.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.registration.api.PersonalNeeds;

/**
 * What people need in a reader's words: a line for each person.
 *
 * @param reader for whom
 * @param offices what offices are called
 */
public record NeedsTable(LanguagePreference reader, Map<OfficeId, LocalizedText> offices) {

	public NeedsTable {
		offices = Map.copyOf(offices);
	}

	public TableFile of(List<PersonalNeeds> people) {
		var rows = new ArrayList<List<String>>();
		rows.add(List.of(Said.of(Column.OFFICE).in(this.reader), Said.of(Column.NAME).in(this.reader),
				Said.of(Column.ROLES).in(this.reader), said("heading.diet"), said("heading.access"),
				said("heading.visa"), said("heading.note")));
		people.forEach((person) -> rows.add(row(person)));
		return new TableFile(rows, Languages.spokenTo(this.reader).equals(Locale.of("ar")));
	}

	private List<String> row(PersonalNeeds person) {
		var needs = person.needs();
		var office = this.offices.get(person.office());
		return List.of((office != null) ? office.in(this.reader) : person.office().value(),
				(person.name() != null) ? person.name().in(this.reader) : person.person().value(),
				person.roles().stream().map((role) -> Said.of(role).in(this.reader)).collect(Collectors.joining("; ")),
				all("diet.", needs.dietary()), all("access.", needs.access()),
				Boolean.TRUE.equals(needs.visa()) ? said("answer.yes") : "",
				(needs.note() != null) ? needs.note() : "");
	}

	private String all(String family, @Nullable List<? extends Enum<?>> needs) {
		return (needs == null) ? ""
				: needs.stream()
					.map((need) -> said(family + ModelJson.wireName(need)))
					.collect(Collectors.joining("; "));
	}

	private String said(String key) {
		return Said.word(this.reader, key);
	}

}
