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
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.delegation.application.GivenAnswers;

/**
 * The answers to the questions of a meeting in a reader's words: a line for each person,
 * a column for each question.
 *
 * @param reader for whom
 * @param offices what offices are called
 * @param names what people are called
 */
public record AnswerTable(LanguagePreference reader, Map<OfficeId, LocalizedText> offices,
		Map<PersonId, LocalizedText> names) {

	public AnswerTable {
		offices = Map.copyOf(offices);
		names = Map.copyOf(names);
	}

	public TableFile of(GivenAnswers given) {
		var rows = new ArrayList<List<String>>();
		var heads = new ArrayList<>(List.of(Said.of(Column.OFFICE).in(this.reader),
				Said.of(Column.NAME).in(this.reader), Said.of(Column.PERSON).in(this.reader)));
		given.questions().forEach((question) -> heads.add(question.text().in(this.reader)));
		rows.add(heads);
		given.all().forEach((one) -> rows.add(row(given.questions(), one)));
		return new TableFile(rows, Languages.spokenTo(this.reader).equals(Locale.of("ar")));
	}

	private List<String> row(List<Question> questions, GivenAnswers.One one) {
		var office = one.membership().delegation().office();
		var person = one.membership().member().person();
		var row = new ArrayList<>(List.of(said(this.offices.get(office), office.value()),
				said(this.names.get(person), ""), person.value()));
		questions.forEach((question) -> row.add(one.answers()
			.byQuestion()
			.getOrDefault(question.id(), List.of())
			.stream()
			.map((value) -> said(question, value))
			.collect(Collectors.joining("; "))));
		return row;
	}

	private String said(Question question, String value) {
		return switch (question.kind()) {
			case TEXT, NUMBER -> value;
			case YES_NO -> Said.word(this.reader, "answer." + value);
			case CHOICE, SEVERAL -> question.choices().get(Integer.parseInt(value) - 1).in(this.reader);
		};
	}

	private String said(@Nullable LocalizedText text, String otherwise) {
		return (text != null) ? text.in(this.reader) : otherwise;
	}

}
